import type { Annotation } from "../doc/index.ts";
import { compareText } from "../doc/index.ts";
import { foldWords } from "../lexicon/fold-name.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";

/** Who has to do with the Decisions, as the clusters they are in by now; in order of id. */
export interface DecisionLinks {
  /** Who took it. */
  deciders(decision: Candidate): readonly Party[];
  /** Whom it concerns. */
  concerned(decision: Candidate): readonly Party[];
  /** All that an article speaks of but Decisions. */
  spokenOf(article: string): readonly Party[];
}

export interface Party {
  /** Of its cluster: the same for two entities exactly when they are one thing. */
  readonly id: string;
  /** Words of all that articles call it: "the parliament" is the Council of Representatives. */
  readonly words: readonly string[];
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
  const entities = new Map<string, string[]>();
  for (const { article, entities: things, reports } of annotations) {
    const others = things.filter((thing) => thing.type !== "Decision");
    entities.set(
      article.id,
      others.map(({ key }) => key),
    );
    for (const { type, status, source, target } of reports) {
      if (status === "denied") continue;
      if (type === "DECIDED") add(deciders, place(article.id, target), source);
      if (type === "CONCERNS") add(concerned, place(article.id, source), target);
    }
  }
  const parties = new WeakMap<Cluster, Party>();
  const partyOf = (cluster: Cluster): Party => {
    const party = parties.get(cluster) ?? toParty(cluster);
    parties.set(cluster, party);
    return party;
  };
  const resolved = (article: string, keys: readonly string[] = []): Party[] =>
    [...new Set(keys.map((key) => partyOf(clusterOf(article, key))))].sort((a, b) =>
      compareText(a.id, b.id),
    );
  return {
    deciders: ({ article, entity }) => resolved(article, deciders.get(place(article, entity.key))),
    concerned: ({ article, entity }) =>
      resolved(article, concerned.get(place(article, entity.key))),
    spokenOf: (article) => resolved(article, entities.get(article)),
  };
}

function toParty({ representative, faces }: Cluster): Party {
  const words = faces.flatMap(({ entity }) =>
    [entity.name, ...entity.mentions.map(({ text }) => text)].flatMap(foldWords),
  );
  return {
    id: place(representative.article, representative.entity.key),
    words: [...new Set(words)],
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
