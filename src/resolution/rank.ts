import { foldName } from "../lexicon/fold-name.ts";
import type { Candidate } from "./candidate.ts";
import { hasFullName } from "./person-name.ts";
import { compareText } from "../doc/index.ts";

/**
 * The candidates, best representative first: known to the lexicon, named, in full rather than by
 * acronym or surname, under the name and in the spelling that most articles use, the longest, then alphabetical. The
 * order is total and depends on the set of candidates alone.
 */
export function rankCandidates(candidates: readonly Candidate[]): Candidate[] {
  const frequency = countArticles(candidates, ({ entity }) => foldName(entity.name));
  const spelledSo = countArticles(candidates, ({ entity }) => entity.name);
  return [...candidates].sort(
    (a, b) =>
      Number(b.entity.known !== null) - Number(a.entity.known !== null) ||
      Number(b.entity.named) - Number(a.entity.named) ||
      Number(a.isAcronym) - Number(b.isAcronym) ||
      Number(isSurname(a)) - Number(isSurname(b)) ||
      frequency(b) - frequency(a) ||
      spelledSo(b) - spelledSo(a) ||
      b.entity.name.length - a.entity.name.length ||
      compareText(a.entity.name, b.entity.name) ||
      compareText(a.article, b.article) ||
      compareText(a.entity.key, b.entity.key),
  );
}

function isSurname({ person }: Candidate): boolean {
  return person !== null && !hasFullName(person);
}

/** In how many articles something of the same type has the same name. */
function countArticles(
  candidates: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
): (candidate: Candidate) => number {
  const keyOf = (candidate: Candidate) => `${candidate.entity.type} ${nameOf(candidate)}`;
  const articlesOf = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const articles = articlesOf.get(keyOf(candidate)) ?? new Set();
    articlesOf.set(keyOf(candidate), articles.add(candidate.article));
  }
  return (candidate) => articlesOf.get(keyOf(candidate))!.size;
}
