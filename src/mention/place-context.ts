import type { Reading } from "./reading.ts";

const PLACE_PREPOSITION: ReadonlySet<string> = new Set(
  "in near outside around inside toward towards".split(" "),
);
const TAKE_A_TOWN: ReadonlySet<string> = new Set(
  "liberate retake recapture besiege encircle shell bombard".split(" "),
);
const OF_A_TOWN: ReadonlySet<string> = new Set(
  "liberation recapture capture siege fall isolation south north east west outskirt retaking seizure shelling part centre center".split(
    " ",
  ),
);

/** Do the words around a name say that it is a place, whatever the model calls it? */
export function isPlaceByContext(reading: Reading, head: number, label: string): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[head]!;
  const governor = tokens[token.head]!;
  if (token.dependency === "conj") return isKnownPlace(reading, token.head);
  if (TAKE_A_TOWN.has(governor.lemma) && /^(?:dobj|nsubjpass)$/.test(token.dependency)) return true;
  if (token.dependency !== "pobj") return false;
  if (PLACE_PREPOSITION.has(governor.lemma))
    return label !== "PERSON" || tokens[head - 1] === governor;
  if (governor.lemma !== "of") return false;
  const noun = tokens[governor.head]!;
  return OF_A_TOWN.has(noun.lemma) || lexicon.heads.classOf(noun.lemma)?.type === "Place";
}

function isKnownPlace(reading: Reading, index: number): boolean {
  const label = reading.entityAt[index]?.label;
  return reading.knownAt[index]?.known.type === "Place" || label === "GPE" || label === "LOC";
}
