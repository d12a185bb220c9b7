import type { Annotation } from "../doc/index.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { Cascade } from "./cascade.ts";
import type { Cluster } from "./cluster.ts";
import { decisionLinks } from "./decision-links.ts";
import { findOpponents } from "./opponents.ts";
import { compareText } from "../doc/index.ts";
import { rankCandidates } from "./rank.ts";
import type { Resolution } from "./resolution.ts";
import { SIEVES } from "./sieves/index.ts";
import type { Sieve, SieveContext } from "./sieves/index.ts";
import { keysOf } from "./thing-keys.ts";
import { toThing } from "./to-thing.ts";
import { VETOES } from "./vetoes/index.ts";
import type { Veto } from "./vetoes/index.ts";
import type { ResolutionWords } from "./words.ts";

export interface ResolveOptions {
  readonly words: ResolutionWords;
  /** What joins, surest first, and what forbids; verdicts of people would go before each. */
  readonly sieves?: readonly Sieve[];
  readonly vetoes?: readonly Veto[];
}

/**
 * Finds which entities of the articles are the same thing, by a cascade of sieves (as in Raghunathan
 * et al., "A Multi-Pass Sieve for Coreference Resolution", 2010). Depends on the set of annotations
 * only, not on their order.
 *
 * @throws when two annotations have one article id, or when one names an entity that it lacks
 */
export function resolve(annotations: readonly Annotation[], options: ResolveOptions): Resolution {
  const { words, sieves = SIEVES, vetoes = VETOES } = options;
  const sorted = [...annotations].sort((a, b) => compareText(a.article.id, b.article.id));
  const candidates = toCandidates(sorted, words);
  const index = new CandidateIndex(candidates);
  const clusterOf = (article: string, entityKey: string): Cluster =>
    cascade.clusterOf(index.get(article, entityKey));
  const context: SieveContext = { words, decisions: decisionLinks(sorted, clusterOf) };
  const cascade: Cascade = new Cascade(
    rankCandidates(candidates),
    context,
    vetoes,
    findOpponents(sorted, (article, key) => index.get(article, key)),
  );
  for (const sieve of sieves) cascade.apply(sieve);

  const clusters = cascade.clusters();
  const keys = keysOf(clusters);
  const keyOf = (article: string, entityKey: string) => keys.get(clusterOf(article, entityKey))!;
  const bodyOf = (article: string, entityKey: string) => {
    const body = index.find(article, entityKey);
    return body && keys.get(cascade.clusterOf(body))!;
  };
  return {
    things: clusters
      .map((cluster) => toThing(cluster, keys.get(cluster)!, bodyOf, words))
      .sort((a, b) => compareText(a.key, b.key)),
    keyOf,
    crowdedKeys: cascade.crowdedKeys,
  };
}

/** The place of each entity by article and key. */
class CandidateIndex {
  readonly #articles = new Map<string, Map<string, Candidate>>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const { article, entity } = candidate;
      const entities = this.#articles.get(article) ?? new Map<string, Candidate>();
      if (entities.has(entity.key)) {
        throw new Error(
          `article "${article}": entity "${entity.key}" is there twice; expected one entity a ` +
            "key in an article and one annotation an article",
        );
      }
      this.#articles.set(article, entities.set(entity.key, candidate));
    }
  }

  find(article: string, key: string): Candidate | null {
    return this.#articles.get(article)?.get(key) ?? null;
  }

  /** @throws when the article has no such entity */
  get(article: string, key: string): Candidate {
    const candidate = this.find(article, key);
    if (candidate) return candidate;
    throw new Error(
      `article "${article}": a report names entity "${key}", but the annotation's entities hold ` +
        "none with this key",
    );
  }
}
