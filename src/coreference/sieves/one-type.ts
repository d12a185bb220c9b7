import type { Cluster } from "../clusters.ts";
import type { Sieve } from "../context.ts";

/**
 * A name that only the model's label typed takes the type that the article gives the same name
 * elsewhere: "Raqqah" a person here, "the town of Raqqah" there.
 */
export const oneType: Sieve = {
  id: "name",
  link({ clusters }) {
    const byWords = new Map<string, Cluster[]>();
    for (const cluster of clusters.all()) {
      if (!cluster.representative.named) continue;
      const words = cluster.key.slice(cluster.key.indexOf(":") + 1);
      byWords.set(words, [...(byWords.get(words) ?? []), cluster]);
    }
    for (const same of byWords.values()) {
      if (same.length === 1) continue;
      const [best, ...others] = same.sort((a, b) => trust(b) - trust(a));
      for (const cluster of others)
        if (cluster.mentions.every((mention) => mention.rule === "model-entity"))
          clusters.join(best!, cluster, this.id);
    }
  },
};

function trust({ mentions, type }: Cluster): number {
  const told = mentions.some((mention) => mention.rule !== "model-entity");
  return (told ? 1000 : 0) + (type === "Place" ? 100 : 0) + mentions.length;
}
