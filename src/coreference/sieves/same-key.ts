import type { Cluster } from "../clusters.ts";
import { refersBack, type Sieve } from "../context.ts";

/** The same name, or the same words in another order, gives the same key. */
export const sameKey: Sieve = {
  id: "name",
  link({ clusters }) {
    const first = new Map<string, Cluster>();
    for (const cluster of clusters.all()) {
      if (refersBack(cluster.representative)) continue;
      const earlier = first.get(cluster.key);
      if (earlier) clusters.join(earlier, cluster, this.id);
      else first.set(cluster.key, cluster);
    }
  },
};
