import { foldName } from "../lexicon/fold-name.ts";
import type { Candidate } from "./candidate.ts";
import { hasFullName } from "./person-name.ts";
import { compareText } from "../doc/index.ts";

/**
 * The candidates, best representative first: known to the lexicon, named, in full rather than by
 * acronym or surname, under the name that most articles use, the longest, then alphabetical. The
 * order is total and depends on the set of candidates alone.
 */
export function rankCandidates(candidates: readonly Candidate[]): Candidate[] {
  const articlesOf = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const articles = articlesOf.get(nameKey(candidate)) ?? new Set();
    articlesOf.set(nameKey(candidate), articles.add(candidate.article));
  }
  const frequency = (candidate: Candidate) => articlesOf.get(nameKey(candidate))!.size;
  return [...candidates].sort(
    (a, b) =>
      Number(b.entity.known !== null) - Number(a.entity.known !== null) ||
      Number(b.entity.named) - Number(a.entity.named) ||
      Number(a.isAcronym) - Number(b.isAcronym) ||
      Number(isSurname(a)) - Number(isSurname(b)) ||
      frequency(b) - frequency(a) ||
      b.entity.name.length - a.entity.name.length ||
      compareText(a.entity.name, b.entity.name) ||
      compareText(a.article, b.article) ||
      compareText(a.entity.key, b.entity.key),
  );
}

function isSurname({ person }: Candidate): boolean {
  return person !== null && !hasFullName(person);
}

function nameKey({ entity }: Candidate): string {
  return `${entity.type} ${foldName(entity.name)}`;
}
