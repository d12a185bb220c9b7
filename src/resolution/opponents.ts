import type { Annotation } from "../doc/index.ts";
import type { Candidate } from "./candidate.ts";

/** Who stands at the other end of a report from whom: nobody acts on himself. */
export type Opponents = ReadonlyMap<Candidate, ReadonlySet<Candidate>>;

/** @param candidateOf the candidate of an article's entity */
export function findOpponents(
  annotations: readonly Annotation[],
  candidateOf: (article: string, entityKey: string) => Candidate,
): Opponents {
  const opponents = new Map<Candidate, Set<Candidate>>();
  for (const { article, reports } of annotations) {
    for (const { source, target } of reports) {
      if (source === target) continue;
      const [one, other] = [candidateOf(article.id, source), candidateOf(article.id, target)];
      opponents.set(one, (opponents.get(one) ?? new Set()).add(other));
      opponents.set(other, (opponents.get(other) ?? new Set()).add(one));
    }
  }
  return opponents;
}
