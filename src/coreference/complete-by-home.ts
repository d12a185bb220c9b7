import { slug } from "../lexicon/names.ts";
import type { Cluster } from "./clusters.ts";
import { type Context, headNoun, refersBack } from "./context.ts";

/**
 * What every state has one of needs no name in its own news: "the parliament", "the army" of an
 * article on Iraq are the Iraqi ones.
 */
export function completeByHome(context: Context): void {
  const { clusters, home, lexicon } = context;
  if (home === null) return;
  const demonym = lexicon.names.states.get(home)?.demonyms[0] ?? home;
  for (const cluster of clusters.all()) {
    if (!refersBack(cluster.representative)) continue;
    const noun = headNoun(context, cluster.representative);
    if (noun?.needs !== "state") continue;
    const name = `${demonym} ${headWord(context, cluster)}`;
    const known = lexicon.names.get(name).find((one) => one.type === cluster.type);
    const words = noun.class === "armed force" ? home : `${home} ${noun.class}`;
    const type = cluster.type.toLowerCase();
    const key = known?.key ?? `${type}:${slug(noun.key === "state" ? words : name)}`;
    const same = clusters.withKey(key);
    cluster.key = key;
    cluster.name = known?.name ?? name;
    cluster.named = true;
    clusters.explain(cluster, "home-state");
    if (same && same !== cluster) clusters.join(same, cluster, "home-state");
  }
}

function headWord({ doc }: Context, { representative }: Cluster): string {
  return doc.tokens[representative.head]!.text.toLowerCase();
}
