import type { Mention } from "../../doc/index.ts";
import type { Cluster } from "../clusters.ts";
import { type Context, type Sieve, headToken } from "../context.ts";

/** "the movement", "the government", "the base": the thing of that kind told before. */
export const definiteDescription: Sieve = {
  id: "definite-description",
  link(context) {
    const { doc, clusters } = context;
    for (const mention of doc.mentions) {
      if (mention.rule !== "back-reference") continue;
      const cluster = clusters.of(mention);
      if (!cluster) continue;
      const target = antecedentOf(context, mention);
      if (target && target !== cluster) clusters.join(target, cluster, this.id);
    }
  },
};

function antecedentOf(context: Context, mention: Mention): Cluster | null {
  const kind = mention.key.slice(mention.key.indexOf(":the-") + 5);
  switch (mention.type) {
    case "State":
      return stateMeant(context, mention, kind);
    case "Force":
      return forceMeant(context, mention, kind);
    case "Group":
      return (
        bodyMeant(context, mention, ["Group"]) ??
        nearest(
          context,
          mention,
          (other) => other.type === "Group" && other.named && !other.nested && !mention.plural,
        )
      );
    case "Institution":
      return bodyMeant(context, mention, ["Institution", "Group"]);
    default:
      return siteMeant(context, mention);
  }
}

function stateMeant(context: Context, mention: Mention, kind: string): Cluster | null {
  const home = clusterOfKey(context, context.home);
  if (kind === "country") return home;
  const noun = headToken(context, mention).lemma;
  return (
    nearest(
      context,
      mention,
      (other) => other.type === "State" && headToken(context, other).lemma === noun,
    ) ?? home
  );
}

function forceMeant(context: Context, mention: Mention, kind: string): Cluster | null {
  if (kind === "occupation") return foreignForce(context);
  const sameKind = nearest(
    context,
    mention,
    (other) => other.type === "Force" && kindOf(context, other) === kind,
  );
  if (sameKind) return sameKind;
  if (kind === "coalition") return null;
  return clusterOfKey(context, context.home?.replace(/^state:/, "force:") ?? null);
}

/** The force of another state than the article's that is named most. */
function foreignForce(context: Context): Cluster | null {
  const home = context.home?.replace(/^state:/, "force:");
  const foreign = context.clusters
    .all()
    .filter(
      (cluster) =>
        cluster.type === "Force" &&
        cluster.representative.states.length > 0 &&
        cluster.key !== home,
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return foreign[0] ?? null;
}

function bodyMeant(context: Context, mention: Mention, types: readonly string[]): Cluster | null {
  const noun = headToken(context, mention).lemma;
  const kind = kindOf(context, mention);
  const suits = (other: Mention): boolean =>
    types.includes(other.type) && other.rule !== "back-reference";
  return (
    nearest(
      context,
      mention,
      (other) => suits(other) && headToken(context, other).lemma === noun,
    ) ??
    nearest(
      context,
      mention,
      (other) => suits(other) && kind !== "faction" && kindOf(context, other) === kind,
    ) ??
    context.clusters
      .all()
      .find(
        (cluster) =>
          suits(cluster.representative) &&
          headToken(context, cluster.representative).lemma === noun,
      ) ??
    null
  );
}

function siteMeant(context: Context, mention: Mention): Cluster | null {
  const noun = headToken(context, mention).lemma;
  return (
    nearest(
      context,
      mention,
      (other) => other.type === mention.type && other.text.toLowerCase().includes(noun),
    ) ?? nearest(context, mention, (other) => other.type === mention.type && other.named)
  );
}

function kindOf({ doc, lexicon }: Context, mention: Mention): string | null {
  const token = doc.tokens[mention.head]!;
  return (
    lexicon.heads
      .classOf(token.lemma, doc.tokens[mention.head - 1]?.lemma)
      ?.class.replaceAll(" ", "-") ?? null
  );
}

function nearest(
  context: Context,
  mention: Mention,
  suits: (other: Mention) => boolean,
): Cluster | null {
  const { doc, clusters } = context;
  for (let index = mention.index - 1; index >= 0; index--) {
    const other = doc.mentions[index]!;
    const cluster = clusters.of(other);
    if (!cluster || cluster.representative.rule === "back-reference" || other === mention) continue;
    if (suits(other)) return cluster;
  }
  return null;
}

function clusterOfKey({ clusters }: Context, key: string | null): Cluster | null {
  return key === null ? null : (clusters.all().find((cluster) => cluster.key === key) ?? null);
}
