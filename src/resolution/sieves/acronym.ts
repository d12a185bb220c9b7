import { comparableWords } from "../comparable-words.ts";
import type { Sieve } from "./sieve.ts";

const SHORTEST_INITIALS = 3;

interface Look {
  readonly isAcronym: boolean;
  /** All that its articles give, and its own name if it is one. */
  readonly acronyms: readonly string[];
  readonly initials: string | null;
  readonly words: readonly string[];
}

/**
 * An acronym that one article gives with the full name joins the bare acronym of another: "Iraqi
 * Resistance Coordination Committee (IRCC)" and "the IRCC". It also joins a full name with these
 * initials that differs in one word: "Iraqi Resistance Coordination Commission".
 */
export const acronym: Sieve<Look> = {
  id: "acronym",
  look: ({ representative, faces }, { words }) => {
    const { isAcronym, isDistinct, initials, person } = representative;
    if (!isDistinct || person) return null;
    return {
      isAcronym,
      acronyms: [...new Set(faces.flatMap((face) => face.acronyms))].sort(),
      initials: initials !== null && initials.length >= SHORTEST_INITIALS ? initials : null,
      words: comparableWords(representative, words),
    };
  },
  keys: ({ acronyms, initials }) =>
    initials === null ? acronyms : [...new Set([...acronyms, initials])],
  matches: (a, b) => {
    if (!a.isAcronym && !b.isAcronym) return areOneName(a, b);
    return a.acronyms.some((shared) => b.acronyms.includes(shared));
  },
  areRivals: (a, b) => !a.isAcronym && !b.isAcronym && !areOneName(a, b),
};

/** Both have the initials that one of them gives as its acronym, and all words but one agree. */
function areOneName(a: Look, b: Look): boolean {
  const { initials } = a;
  if (initials === null || initials !== b.initials) return false;
  if (!a.acronyms.includes(initials) && !b.acronyms.includes(initials)) return false;
  if (a.words.length !== b.words.length) return false;
  return a.words.filter((word, place) => word !== b.words[place]).length <= 1;
}
