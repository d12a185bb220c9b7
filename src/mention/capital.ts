import type { Token } from "../doc/index.ts";
import type { Reading } from "./reading.ts";

const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "around",
  "into",
  "through",
  "inside",
  "toward",
  "towards",
  "across",
  "throughout",
  "via",
  "over",
]);
const DIRECTION: ReadonlySet<string> = new Set(["from", "to", "for"]);
const STANDING: ReadonlySet<string> = new Set(["npadvmod", "appos", "ROOT"]);

/**
 * Is a capital meant as the place where something happens, not as the government in it? "in
 * Baghdad", "the suburbs of Damascus", "flew to Geneva", "bombed Kyiv", but "talks with Baghdad".
 */
export function isPlaceHere(reading: Reading, head: number): boolean {
  const { tokens, lexicon } = reading;
  const token = firstOfConjuncts(tokens, head);
  if (STANDING.has(token.dependency)) return true;
  const governor = tokens[token.head]!;
  if (token.dependency === "dobj" || token.dependency === "nsubjpass")
    return lexicon.heads.is("done to a place", governor.lemma);
  if (token.dependency !== "pobj") return false;
  const word = governor.lemma.toLowerCase();
  if (LOCATIVE.has(word)) return true;
  const moved = tokens[governor.head]!;
  if (DIRECTION.has(word)) return lexicon.heads.is("way to a place", moved.lemma);
  if (word !== "of") return false;
  const type = lexicon.heads.classOf(moved.lemma)?.type;
  return type === "Place" || type === "Base" || lexicon.heads.is("said of a place", moved.lemma);
}

/** The first of "Moscow, Kyiv and Minsk": what it is to the clause, all are. */
function firstOfConjuncts(tokens: readonly Token[], head: number): Token {
  let token = tokens[head]!;
  while (token.dependency === "conj" && token.head < token.index) token = tokens[token.head]!;
  return token;
}
