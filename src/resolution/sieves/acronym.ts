import type { Cluster } from "../cluster.ts";
import { comparableWords } from "../comparable-words.ts";
import type { ResolutionWords } from "../words.ts";
import type { Sieve } from "./sieve.ts";

const SHORTEST_INITIALS = 3;

/**
 * An acronym that one article gives with the full name joins the bare acronym of another: "Iraqi
 * Resistance Coordination Committee (IRCC)" and "the IRCC". It also joins a full name with these
 * initials that differs in one word: "Iraqi Resistance Coordination Commission".
 */
export const acronym: Sieve = {
  id: "acronym",
  keys: (cluster) => {
    const { isDistinct, initials, person } = cluster.representative;
    if (!isDistinct || person) return [];
    const keys = acronymsOf(cluster);
    if (initials !== null && initials.length >= SHORTEST_INITIALS) keys.add(initials);
    return [...keys];
  },
  matches: (a, b, { words }) => {
    if (a.representative.isAcronym || b.representative.isAcronym) return shareAcronym(a, b);
    return giveSameInitials(a, b) && differInOneWord(a, b, words);
  },
  rivals: (a, b, { words }) =>
    !a.representative.isAcronym &&
    !b.representative.isAcronym &&
    !(giveSameInitials(a, b) && differInOneWord(a, b, words)),
};

function acronymsOf(cluster: Cluster): Set<string> {
  return new Set(cluster.faces.flatMap((face) => face.acronyms));
}

function shareAcronym(a: Cluster, b: Cluster): boolean {
  const acronyms = acronymsOf(a);
  return [...acronymsOf(b)].some((shared) => acronyms.has(shared));
}

/** Do both have the initials that at least one of them gives as its acronym? */
function giveSameInitials(a: Cluster, b: Cluster): boolean {
  const { initials } = a.representative;
  if (initials === null || initials !== b.representative.initials) return false;
  return acronymsOf(a).has(initials) || acronymsOf(b).has(initials);
}

function differInOneWord(a: Cluster, b: Cluster, lists: ResolutionWords): boolean {
  const words = comparableWords(a.representative, lists);
  const others = comparableWords(b.representative, lists);
  if (words.length !== others.length) return false;
  return words.filter((word, place) => word !== others[place]).length <= 1;
}
