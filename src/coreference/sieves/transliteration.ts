import { foldWords } from "../../lexicon/fold-name.ts";
import type { Cluster } from "../clusters.ts";
import { contradict, type Sieve } from "../context.ts";

/** "al-Sha'bi" and "al-Shaabi", "Qassem" and "Qasem": one name in two spellings. */
export const transliteration: Sieve = {
  id: "transliteration",
  link(context) {
    const { clusters } = context;
    const first = new Map<string, Cluster>();
    for (const cluster of clusters.all()) {
      const sound = cluster.representative.named ? soundOf(cluster.representative.name) : null;
      if (sound === null) continue;
      const key = `${cluster.type}:${sound}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, cluster);
      else if (!contradict(context, earlier, cluster)) clusters.join(earlier, cluster, this.id);
    }
  },
};

/**
 * What stays the same however a name is transliterated: first letters and consonants, without
 * doubles; null for a name too short to be told apart so.
 */
export function soundOf(name: string): string | null {
  const words = foldWords(name)
    .filter((word) => !/^(?:al|el|ul|the)$/.test(word))
    .map((word) =>
      word
        .replace(/q/g, "k")
        .replace(/ph/g, "f")
        .replace(/dh/g, "d")
        .replace(/gh/g, "g")
        .replace(/[zs]/g, "s")
        .replace(/(?<=.)[aeiouyhw]/g, "")
        .replace(/^[aeiouy]/, "a")
        .replace(/(.)\1+/g, "$1"),
    );
  const sound = words.join(" ");
  return sound.replace(/ /g, "").length >= 4 ? sound : null;
}
