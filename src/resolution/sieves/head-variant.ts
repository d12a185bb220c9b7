import type { Candidate } from "../candidate.ts";
import { comparableWords } from "../comparable-words.ts";
import type { ResolutionWords } from "../words.ts";
import type { Sieve } from "./sieve.ts";

/**
 * The same words in another dress: other function words ("Resistance in Iraq", "of Iraq"), state or
 * demonym ("Iraqi parliament", "parliament of Iraq"), plural ("Mobilization Unit", "Units"), a head
 * that writers swap ("Committee", "Commission").
 */
export const headVariant: Sieve<string> = {
  id: "head-variant",
  look: ({ representative }, { words }) => plainDress(representative, words),
  keys: (dress) => [dress],
  matches: (a, b) => a === b,
};

/**
 * Its states, then its other words. The states of the name stand in their order, as "US embassy in
 * Iraq" is not the "Iraqi embassy in the US"; a name without one has the state it belongs to, if
 * that is one. Null where nothing but states would be left, or one word that every state has.
 */
function plainDress(candidate: Candidate, lists: ResolutionWords): string | null {
  if (!candidate.isDistinct || candidate.person || candidate.isAcronym) return null;
  const words = comparableWords(candidate, lists);
  const states = candidate.nameStates.length > 0 ? candidate.nameStates : candidate.states;
  if (words.length === 0 || (candidate.nameStates.length === 0 && states.length > 1)) return null;
  if (words.length === 1 && states.length === 0) return null;
  return `${states.join("+")}: ${words.join(" ")}`;
}
