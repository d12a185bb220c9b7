import type { Coreferent, Doc, Entity, Mentioned, Parsed } from "../doc/index.ts";
import type { MentionLexicon } from "../mention/index.ts";
import { type Cluster, Clusters } from "./clusters.ts";
import { completeByHome } from "./complete-by-home.ts";
import { type Context, isKnown, refersBack, type Sieve, statesOf } from "./context.ts";
import { homeState } from "./home-state.ts";
import { acronym } from "./sieves/acronym.ts";
import { alias } from "./sieves/alias.ts";
import { apposition } from "./sieves/apposition.ts";
import { containedWords } from "./sieves/contained-words.ts";
import { definiteDescription } from "./sieves/definite-description.ts";
import { officeHolder } from "./sieves/office-holder.ts";
import { oneType } from "./sieves/one-type.ts";
import { sameKey } from "./sieves/same-key.ts";
import { sameKindOfBody } from "./sieves/same-kind-of-body.ts";
import { surname } from "./sieves/surname.ts";
import { transliteration } from "./sieves/transliteration.ts";

export { isSalient } from "./salience.ts";

/** From the surest to the boldest: what an earlier sieve joined, a later one builds on. */
const SIEVES: readonly Sieve[] = [
  sameKey,
  surname,
  oneType,
  acronym,
  alias,
  apposition,
  transliteration,
  sameKindOfBody,
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
  completeByHome(context);
  for (const cluster of clusters.all())
    if (refersBack(cluster.representative) && cluster.key.includes(":the-")) clusters.drop(cluster);
  return {
    ...doc,
    entities: clusters.all().map((cluster) => toEntity(context, cluster)),
    entityOf: doc.mentions.map((mention) => clusters.of(mention)?.key ?? null),
  };
}

function toEntity(context: Context, cluster: Cluster): Entity {
  const { key, type, name, named, mentions, acronyms } = cluster;
  return {
    key,
    type,
    name,
    named,
    mentions: mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      rule: context.clusters.ruleOf(mention),
    })),
    states: [...statesOf(cluster)].sort(),
    known: isKnown(context, cluster) ? key : null,
    acronyms: [...new Set(acronyms)].sort(),
  };
}
