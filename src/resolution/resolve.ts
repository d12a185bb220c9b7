import type { Annotation } from "../doc/index.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { Cascade } from "./cascade.ts";
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
  const candidateOf = lookUp(candidates);
  const context: SieveContext = {
    words,
    decisions: decisionLinks(sorted, (article, key) =>
      cascade.clusterOf(candidateOf(article, key)),
    ),
  };
  const cascade: Cascade = new Cascade(
    rankCandidates(candidates),
    context,
    vetoes,
    findOpponents(sorted, candidateOf),
  );
  for (const sieve of sieves) cascade.apply(sieve, context);

  const clusters = cascade.clusters();
  const keys = keysOf(clusters);
  const keyOf = (article: string, entityKey: string) =>
    keys.get(cascade.clusterOf(candidateOf(article, entityKey)))!;
  return {
    things: clusters
      .map((cluster) => toThing(cluster, keys.get(cluster)!, keyOf, words))
      .sort((a, b) => compareText(a.key, b.key)),
    keyOf,
    crowdedKeys: cascade.crowdedKeys,
  };
}

function lookUp(candidates: readonly Candidate[]): (article: string, key: string) => Candidate {
  const articles = new Map<string, Map<string, Candidate>>();
  for (const candidate of candidates) {
    const { article, entity } = candidate;
    const entities = articles.get(article) ?? new Map<string, Candidate>();
    if (entities.has(entity.key)) {
      throw new Error(
        `article "${article}": entity "${entity.key}" is there twice; expected one entity a key ` +
          "in an article and one annotation an article",
      );
    }
    articles.set(article, entities.set(entity.key, candidate));
  }
  return (article, key) => {
    const candidate = articles.get(article)?.get(key);
    if (candidate) return candidate;
    throw new Error(
      `article "${article}": a report or an office names entity "${key}", but the annotation's ` +
        "entities hold none with this key",
    );
  };
}
