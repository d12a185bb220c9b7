import type { Candidate } from "./candidate.ts";
import type { ResolutionWords } from "./words.ts";

/** Words that a name must have for its head to be swapped: "Resistance Coordination Committee". */
const SHORTEST_WITH_SWAPPED_HEAD = 3;

/**
 * Content words of a candidate's name as names are compared loosely: plurals as singulars, and in a
 * name long enough to be told by its other words, heads that writers swap as one.
 */
export function comparableWords({ entity, words }: Candidate, lists: ResolutionWords): string[] {
  const singular = words.map(singularOf);
  const isLong = singular.length >= SHORTEST_WITH_SWAPPED_HEAD;
  return isLong ? singular.map((word) => lists.headOf(word, entity.type)) : singular;
}

/** "units" -> "unit", "parties" -> "party"; "abbas", "congress" and "iris" stay. */
function singularOf(word: string): string {
  if (word.length > 5 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 4 && /[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}
