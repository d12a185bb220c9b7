import type { Cluster } from "../clusters.ts";
import {
  type Context,
  contradict,
  headNoun,
  headToken,
  refersBack,
  type Sieve,
  tellingWords,
} from "../context.ts";

interface Body {
  readonly cluster: Cluster;
  readonly words: ReadonlySet<string>;
  /** The word that says what it is: "resistance" in "Iraqi resistance groups". */
  readonly core: string;
}

/**
 * "the Islamic Resistance" and "Iraqi resistance groups" are the "Islamic Resistance in Iraq": the
 * shorter says nothing that the longer does not say, and both are the same sort of thing.
 */
export const containedWords: Sieve = {
  id: "contained-words",
  link(context) {
    const { clusters } = context;
    const bodies = clusters
      .all()
      .filter(({ type }) => type === "Group" || type === "Institution" || type === "Force")
      .filter(({ representative }) => !refersBack(representative))
      .map((cluster) => toBody(context, cluster))
      .sort((a, b) => a.words.size - b.words.size);
    for (const short of bodies) {
      const longer = bodies.filter(
        (long) =>
          long.cluster !== short.cluster &&
          clusters.of(long.cluster.representative) === long.cluster &&
          contains(context, long, short) &&
          !contradict(context, long.cluster, short.cluster),
      );
      longer.sort((a, b) => b.cluster.mentions.length - a.cluster.mentions.length);
      const [best] = longer;
      if (best) clusters.join(best.cluster, short.cluster, this.id);
    }
  },
};

function toBody(context: Context, cluster: Cluster): Body {
  const { representative } = cluster;
  const words = tellingWords(context, cluster.key);
  const goesOn = representative.head < representative.last - 1;
  const noun = headNoun(context, representative);
  const generic = noun?.generic !== false && !goesOn;
  const says =
    noun && cluster.type !== "Group" ? noun.class : headToken(context, representative).lemma;
  const core = generic ? words.at(-1)! : says;
  return { cluster, words: new Set(words), core };
}

function contains(context: Context, long: Body, short: Body): boolean {
  if (long.cluster.type !== short.cluster.type) return false;
  if (![...short.words].every((word) => long.words.has(word))) return false;
  const longer =
    short.words.size < long.words.size ||
    short.cluster.representative.index > long.cluster.representative.index;
  return longer && (short.core === long.core || isUmbrellaOf(context, long, short));
}

/**
 * "the Resistance" for its "Resistance Coordination Committee", but "resistance groups" are its
 * members.
 */
function isUmbrellaOf(context: Context, long: Body, short: Body): boolean {
  const noun = headNoun(context, long.cluster.representative);
  if (noun?.class !== "committee" && noun?.class !== "coalition") return false;
  const { mentions } = short.cluster;
  return long.cluster.type === "Group" && mentions.every((mention) => !mention.plural);
}
