import type { Reading } from "./reading.ts";

const PLACE_PREPOSITION: ReadonlySet<string> = new Set([
  "in",
  "near",
  "outside",
  "around",
  "inside",
  "toward",
  "towards",
]);

/** Do the words around a name say that it is a place, whatever the model calls it? */
export function isPlaceByContext(reading: Reading, head: number): boolean {
  const label = reading.entityAt[head]?.label;
  const { tokens, lexicon } = reading;
  const token = tokens[head]!;
  const governor = tokens[token.head]!;
  if (token.dependency === "conj" && token.head < head)
    return isPlace(reading, token.head) || isPlaceByContext(reading, token.head);
  if (/^(?:dobj|nsubjpass)$/.test(token.dependency)) {
    const taken = label !== "PERSON" && lexicon.heads.is("taken like a town", governor.lemma);
    return taken || lexicon.heads.is("done to a town", governor.lemma);
  }
  if (token.dependency === "poss") return lexicon.heads.is("said of a place", governor.lemma);
  if (token.dependency !== "pobj") return false;
  if (PLACE_PREPOSITION.has(governor.lemma)) return true;
  if (governor.lemma !== "of") return false;
  const noun = tokens[governor.head]!.lemma;
  return lexicon.heads.is("said of a place", noun) || lexicon.heads.classOf(noun)?.type === "Place";
}

/** Is it larger than a state ("Middle East"), so that it names nobody and no place of the graph? */
export function isWorldRegion(reading: Reading, words: string): boolean {
  return reading.lexicon.heads.is("region of the world", words.toLowerCase());
}

function isPlace(reading: Reading, index: number): boolean {
  const known = reading.knownAt[index]?.known;
  if (known) return known.type === "Place";
  const label = reading.entityAt[index]?.label;
  return label === "GPE" || label === "LOC";
}
