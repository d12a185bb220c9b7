import type { Reading } from "./reading.ts";

const LOCATIVE: ReadonlySet<string> = new Set(
  "in at near outside around into through inside toward towards across throughout via over".split(
    " ",
  ),
);
const DIRECTION: ReadonlySet<string> = new Set(["from", "to", "of", "for"]);

/**
 * Is a capital or a town meant as the place where something happens, not as the government in it?
 * "in Baghdad", "the suburbs of Damascus", "flew to Geneva", but "talks with Baghdad".
 */
export function isPlaceHere(reading: Reading, head: number): boolean {
  const { tokens, lexicon } = reading;
  let token = tokens[head]!;
  while (token.dependency === "conj" && token.head !== token.index) token = tokens[token.head]!;
  if (["npadvmod", "appos", "ROOT"].includes(token.dependency)) return true;
  if (token.dependency !== "pobj") return false;
  const preposition = tokens[token.head]!;
  const governor = tokens[preposition.head]!;
  const word = preposition.lemma.toLowerCase();
  if (LOCATIVE.has(word)) return true;
  if (!DIRECTION.has(word)) return false;
  const headNoun = lexicon.heads.classOf(governor.lemma);
  if (word === "of")
    return (
      headNoun?.type === "Place" ||
      headNoun?.type === "Base" ||
      lexicon.heads.is("said of a place", governor.lemma)
    );
  return (
    governor.pos === "VERB" &&
    !["give", "hand", "belong", "offer", "appeal", "warn"].includes(governor.lemma)
  );
}
