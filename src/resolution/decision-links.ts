import type { Annotation } from "../doc/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";

/** The other ends of a Decision's edges, as the clusters they are in by now. */
export interface DecisionLinks {
  /** Who took it. */
  deciders(decision: Candidate): readonly Cluster[];
  /** Whom it concerns. */
  concerned(decision: Candidate): readonly Cluster[];
}

/**
 * Reads the DECIDED and CONCERNS reports of the articles, without the denied ones.
 *
 * @param clusterOf the cluster that an article's entity is in at the moment of asking
 */
export function decisionLinks(
  annotations: readonly Annotation[],
  clusterOf: (article: string, entityKey: string) => Cluster,
): DecisionLinks {
  const deciders = new Map<string, string[]>();
  const concerned = new Map<string, string[]>();
  for (const { article, reports } of annotations) {
    for (const { type, status, source, target } of reports) {
      if (status === "denied") continue;
      if (type === "DECIDED") add(deciders, place(article.id, target), source);
      if (type === "CONCERNS") add(concerned, place(article.id, source), target);
    }
  }
  const resolved = (ends: ReadonlyMap<string, string[]>, { article, entity }: Candidate) => {
    const keys = ends.get(place(article, entity.key)) ?? [];
    return [...new Set(keys.map((key) => clusterOf(article, key)))];
  };
  return {
    deciders: (decision) => resolved(deciders, decision),
    concerned: (decision) => resolved(concerned, decision),
  };
}

function place(article: string, key: string): string {
  return JSON.stringify([article, key]);
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
