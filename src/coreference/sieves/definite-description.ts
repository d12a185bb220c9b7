import type { Mention } from "../../doc/index.ts";
import type { Cluster } from "../clusters.ts";
import {
  type Context,
  headNoun,
  headToken,
  nearestBefore,
  refersBack,
  type Sieve,
  tellingWords,
} from "../context.ts";

/** Key of "foreign forces" and "the occupation". */
const FOREIGN = "force:foreign-forces";

/** "the movement", "the government", "the base": the thing of that kind told before. */
export const definiteDescription: Sieve = {
  id: "definite-description",
  link(context) {
    const { doc, clusters } = context;
    for (const mention of doc.mentions) {
      const cluster = clusters.of(mention);
      if (!cluster || cluster.named || !isDescription(context, mention)) continue;
      const target = antecedentOf(context, mention);
      if (target && target !== cluster) clusters.join(target, cluster, this.id);
    }
  },
};

/** A phrase that refers back, or a bare "the rebels" that may also stand for itself. */
function isDescription(context: Context, mention: Mention): boolean {
  if (refersBack(mention) || mention.key === FOREIGN) return true;
  if (mention.named || mention.type !== "Group") return false;
  const { doc } = context;
  const determiner = doc.tokens[mention.first - 1]?.lemma;
  const definite = determiner === "the" || determiner === "this" || determiner === "these";
  const bare = tellingWords(context, mention.key).length === 1;
  return headNoun(context, mention)?.generic === true ? definite && !mention.plural : bare;
}

function antecedentOf(context: Context, mention: Mention): Cluster | null {
  switch (mention.type) {
    case "State":
      return stateMeant(context, mention);
    case "Force":
      return forceMeant(context, mention);
    case "Group":
      return groupMeant(context, mention);
    case "Institution":
      return bodyMeant(context, mention);
    case "Base":
    case "Place":
      return siteMeant(context, mention);
    default:
      return null;
  }
}

function stateMeant(context: Context, mention: Mention): Cluster | null {
  const home = homeCluster(context, "State");
  if (headNoun(context, mention)?.class === "country")
    return stateInSentence(context, mention) ?? home;
  return nearestWithNoun(context, mention, "State") ?? home;
}

/** "France gave Chad a loan for roads in the country": the nearest state that is not the subject. */
function stateInSentence(context: Context, mention: Mention): Cluster | null {
  const { sentence } = headToken(context, mention);
  return nearestBefore(context, mention, (other) => {
    const token = headToken(context, other);
    const standing = other.type === "State" && !other.nested;
    return standing && token.sentence === sentence && token.dependency !== "nsubj";
  });
}

function forceMeant(context: Context, mention: Mention): Cluster | null {
  const kind = headNoun(context, mention)?.class;
  if (mention.key === FOREIGN) return foreignForce(context);
  const nearest = nearestBefore(
    context,
    mention,
    (other) =>
      other.type === "Force" &&
      headNoun(context, other)?.class === kind &&
      (mention.plural || !other.plural),
  );
  return nearest;
}

/** The force of another state than the article's that is named most. */
function foreignForce({ clusters, home }: Context): Cluster | null {
  const foreign = clusters
    .all()
    .filter(
      ({ type, representative }) =>
        type === "Force" && representative.states.length > 0 && representative.states[0] !== home,
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return foreign[0] ?? null;
}

function groupMeant(context: Context, mention: Mention): Cluster | null {
  const same = nearestWithNoun(context, mention, "Group") ?? nearestWithWord(context, mention);
  if (same) return same;
  const fighters = headNoun(context, mention)?.class === "fighters";
  const definite = context.doc.tokens[mention.first - 1]?.lemma === "the";
  if (fighters ? !definite : mention.plural) return null;
  const states = new Set(mention.states);
  const suits = (other: Mention): boolean =>
    other.type === "Group" &&
    other.named &&
    (states.size === 0 || other.states.length === 0 || other.states.some((one) => states.has(one)));
  return (
    nearestBefore(context, mention, (other) => suits(other) && !other.nested) ??
    onlyGroup(context, suits)
  );
}

/** The group of the article, where it names but one. */
function onlyGroup({ doc, clusters }: Context, suits: (other: Mention) => boolean): Cluster | null {
  const groups = new Set(doc.mentions.filter(suits).map((mention) => clusters.of(mention)));
  const [one] = groups;
  return groups.size === 1 ? (one ?? null) : null;
}

function bodyMeant(context: Context, mention: Mention): Cluster | null {
  const kind = headNoun(context, mention)?.class;
  const suits = (other: Mention): boolean =>
    (other.type === "Institution" || other.type === "Group") && !refersBack(other);
  const { doc, clusters } = context;
  const noun = headToken(context, mention).lemma;
  return (
    nearestBefore(
      context,
      mention,
      (other) => suits(other) && headToken(context, other).lemma === noun,
    ) ??
    nearestBefore(
      context,
      mention,
      (other) => suits(other) && headNoun(context, other)?.class === kind,
    ) ??
    clusters.of(
      doc.mentions.find((other) => suits(other) && headToken(context, other).lemma === noun) ??
        mention,
    )
  );
}

function siteMeant(context: Context, mention: Mention): Cluster | null {
  const noun = headToken(context, mention).lemma;
  const ofType = (other: Mention): boolean => other.type === mention.type;
  return (
    nearestBefore(
      context,
      mention,
      (other) => ofType(other) && other.text.toLowerCase().includes(noun),
    ) ?? nearestBefore(context, mention, (other) => ofType(other) && other.named)
  );
}

function nearestWithNoun(
  context: Context,
  mention: Mention,
  type: Mention["type"],
): Cluster | null {
  const noun = headToken(context, mention).lemma;
  return nearestBefore(
    context,
    mention,
    (other) =>
      other.type === type &&
      headToken(context, other).lemma === noun &&
      other.plural === mention.plural,
  );
}

/** "the resistance" for "the Islamic Resistance in Iraq". */
function nearestWithWord(context: Context, mention: Mention): Cluster | null {
  const noun = headToken(context, mention).lemma;
  return nearestBefore(
    context,
    mention,
    (other) => other.type === "Group" && tellingWords(context, other.key).includes(noun),
  );
}

function homeCluster({ clusters, home }: Context, type: Mention["type"]): Cluster | null {
  if (home === null) return null;
  return clusters.all().find((cluster) => cluster.type === type && cluster.name === home) ?? null;
}
