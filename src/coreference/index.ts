import type { Coreferent, Doc, Entity, Mentioned, Parsed } from "../doc/index.ts";
import type { MentionLexicon } from "../mention/index.ts";
import { type Cluster, Clusters } from "./clusters.ts";
import { type Context, isKnown, type Sieve, statesOf } from "./context.ts";
import { homeState } from "./home-state.ts";
import { acronym } from "./sieves/acronym.ts";
import { alias } from "./sieves/alias.ts";
import { containedWords } from "./sieves/contained-words.ts";
import { definiteDescription } from "./sieves/definite-description.ts";
import { officeHolder } from "./sieves/office-holder.ts";
import { sameKey } from "./sieves/same-key.ts";
import { surname } from "./sieves/surname.ts";

export { isSalient } from "./salience.ts";

/** From the surest to the boldest: what an earlier sieve joined, a later one builds on. */
const SIEVES: readonly Sieve[] = [
  sameKey,
  acronym,
  alias,
  surname,
  officeHolder,
  containedWords,
  definiteDescription,
];

/** Adds who is meant: which mentions of an article are the same thing. */
export function linkMentions(
  doc: Doc & Parsed & Mentioned,
  lexicon: MentionLexicon,
): Doc & Parsed & Mentioned & Coreferent {
  const clusters = new Clusters(doc.mentions);
  const context: Context = { doc, lexicon, clusters, home: homeState(doc) };
  for (const sieve of SIEVES) sieve.link(context);
  for (const cluster of clusters.all())
    if (cluster.representative.rule === "back-reference") clusters.drop(cluster);
  const all = clusters.all();
  return {
    ...doc,
    entities: all.map((cluster) => toEntity(context, cluster)),
    entityOf: doc.mentions.map((mention) => clusters.of(mention)?.key ?? null),
  };
}

function toEntity(context: Context, cluster: Cluster): Entity {
  const { key, type, representative, mentions, acronyms } = cluster;
  return {
    key,
    type,
    name: representative.name,
    named: mentions.some((mention) => mention.named),
    mentions: mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      rule: context.clusters.ruleOf(mention),
    })),
    states: [...statesOf(cluster)].sort(),
    known: isKnown(context, cluster) ? representative.key : null,
    acronyms: [...new Set(acronyms)].sort(),
  };
}
