import type { Token } from "../doc/index.ts";

const BEFORE_THE_HEAD: ReadonlySet<string> = new Set([
  "det",
  "amod",
  "compound",
  "nmod",
  "nummod",
  "poss",
  "predet",
  "quantmod",
  "punct",
  "advmod",
  "nn",
  "npadvmod",
]);
const MODIFIES_A_NOUN: ReadonlySet<string> = new Set(["compound", "nmod", "amod", "nn"]);
const STOPS_A_PHRASE = /^[,;:()]$/;
const NOT_OF_THE_NAME: ReadonlySet<string> = new Set(["DET", "NUM", "PRON", "ADV", "SPACE"]);

/**
 * For each token the first token of the noun phrase that it heads, with determiners and possessors:
 * "the two US bases" for "bases". A comma or a bracket ends the phrase. Linear in tokens: every
 * token's own start is computed once, from its nearest children outward.
 */
export function phraseStarts(tokens: readonly Token[]): number[] {
  const starts = tokens.map((token) => token.index);
  const done = tokens.map(() => false);
  const startOf = (index: number): number => {
    if (done[index]) return starts[index]!;
    done[index] = true;
    const token = tokens[index]!;
    let start = index;
    for (let child = token.children.length - 1; child >= 0; child--) {
      const before = token.children[child]!;
      if (before >= start) continue;
      const modifier = tokens[before]!;
      if (modifier.sentence !== token.sentence) break;
      if (!BEFORE_THE_HEAD.has(modifier.dependency) || STOPS_A_PHRASE.test(modifier.text)) break;
      start = startOf(before);
    }
    starts[index] = start;
    return start;
  };
  for (const token of tokens) startOf(token.index);
  return starts;
}

/** Is it the head of a noun phrase, not a modifier of a noun that follows? */
export function headsPhrase(token: Token, tokens: readonly Token[]): boolean {
  if (token.pos !== "NOUN" && token.pos !== "PROPN") return false;
  if (!MODIFIES_A_NOUN.has(token.dependency) || token.head <= token.index) return true;
  const head = tokens[token.head]!;
  return head.pos !== "NOUN" && head.pos !== "PROPN";
}

/** Does it stand before a noun that it only describes ("Iraqi" parliament, "US-led" coalition)? */
export function modifiesNoun(token: Token, tokens: readonly Token[]): boolean {
  if (token.dependency === "conj" && token.head < token.index) {
    const first = tokens[token.head]!;
    return first.head > token.index && modifiesNoun(first, tokens);
  }
  if (token.head <= token.index) return false;
  if (MODIFIES_A_NOUN.has(token.dependency)) return true;
  return token.dependency === "npadvmod" && MODIFIES_A_NOUN.has(tokens[token.head]!.dependency);
}

/** The first token that belongs to the name: past determiners, numbers, pronouns and quotes. */
export function withoutDeterminer(
  tokens: readonly Token[],
  first: number,
  head: number,
  isName: (index: number) => boolean,
): number {
  let start = first;
  while (start < head && !isName(start)) {
    const { pos, text, dependency } = tokens[start]!;
    if (pos === "NUM" && tokens[start + 1]?.text === "-") break;
    const opens = pos === "PUNCT" || pos === "PART" || dependency === "case";
    const counts = tokens[tokens[start]!.head]!.pos === "NUM";
    if (!opens && !counts && !NOT_OF_THE_NAME.has(pos) && !/^["'“”‘’]+$/.test(text)) break;
    start++;
  }
  return start;
}

/** The token of a span on which the others hang: the last one that is governed from outside. */
export function headOfSpan(tokens: readonly Token[], first: number, last: number): number {
  for (let index = last - 1; index >= first; index--) {
    const { head, pos } = tokens[index]!;
    if (pos === "PUNCT" || pos === "PART") continue;
    if (head < first || head >= last || head === index) return index;
  }
  return last - 1;
}
