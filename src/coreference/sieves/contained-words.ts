import type { Cluster } from "../clusters.ts";
import { contradict, keyWords, type Sieve } from "../context.ts";

/**
 * "the Islamic Resistance" and "Iraqi resistance groups" are the "Islamic Resistance in Iraq": the
 * shorter says nothing that the longer does not say, and both have the same last word.
 */
export const containedWords: Sieve = {
  id: "contained-words",
  link(context) {
    const { clusters } = context;
    const bodies = clusters
      .all()
      .filter(
        ({ type, key }) => (type === "Group" || type === "Institution") && !key.includes(":the-"),
      );
    bodies.sort((a, b) => keyWords(a.key).length - keyWords(b.key).length);
    for (const short of bodies) {
      const longer = bodies
        .filter((long) => clusters.of(long.representative) === long && contains(long, short))
        .filter((long) => !contradict(context, long, short))
        .sort((a, b) => b.mentions.length - a.mentions.length);
      const [best] = longer;
      if (best) clusters.join(best, short, this.id);
    }
  },
};

function contains(long: Cluster, short: Cluster): boolean {
  if (long === short || long.type !== short.type) return false;
  const words = new Set(keyWords(long.key));
  const fewer = keyWords(short.key);
  return (
    fewer.length < words.size &&
    fewer.every((word) => words.has(word)) &&
    fewer.at(-1) === keyWords(long.key).at(-1)
  );
}
