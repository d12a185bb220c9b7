import type { Candidate } from "../candidate.ts";
import { byWords, type HeadedPhrase, maybeBackReference } from "./headed-phrase.ts";

/** "the Iraqi parliament", "the Ministry of Defence", "the National Salvation Council". */
export function institutionOf(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, noun, named, capital, telling, span, words } = headed;
  const proper = capital || (noun.needs !== "name" && telling.length > 0);
  const ownName = named && proper && span.last - span.first > 1;
  const ofState = noun.needs !== "name" && phrase.states.length > 0;
  const goesOn = span.last > phrase.head + 1;
  const described = noun.needs === "modifier" && (telling.length > 0 || goesOn);
  if (!ownName && !ofState && !described) return maybeBackReference(headed, "Institution");
  const insurgent = words.some((word) => reading.lexicon.heads.is("insurgent modifier", word));
  return byWords(headed, insurgent ? "Group" : "Institution", ownName || ofState || described);
}
