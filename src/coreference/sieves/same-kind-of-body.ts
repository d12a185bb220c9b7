import { type Context, contradict, headNoun, type Sieve, tellingWords } from "../context.ts";
import type { Cluster } from "../clusters.ts";

/** "the Truce Monitoring Committee" and "the Truce Monitoring Commission". */
export const sameKindOfBody: Sieve = {
  id: "same-kind-of-body",
  link(context) {
    const { clusters } = context;
    const first = new Map<string, Cluster>();
    for (const cluster of clusters.all()) {
      const signature = signatureOf(context, cluster);
      if (signature === null) continue;
      const earlier = first.get(signature);
      if (!earlier) first.set(signature, cluster);
      else if (!contradict(context, earlier, cluster)) clusters.join(earlier, cluster, this.id);
    }
  },
};

/** The name with the class of its head noun in place of the noun. */
function signatureOf(context: Context, cluster: Cluster): string | null {
  const noun = headNoun(context, cluster.representative);
  if (noun?.class !== "committee" || !cluster.representative.named) return null;
  const words = tellingWords(context, cluster.key).filter(
    (word) => context.lexicon.heads.classOf(word)?.class !== noun.class,
  );
  return words.length > 0 ? words.sort().join(" ") : null;
}
