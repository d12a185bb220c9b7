import type { HeadNoun } from "../lexicon/heads.ts";
import { slug } from "../lexicon/names.ts";
import { isWholeForce, stateForce } from "../mention/index.ts";
import type { Cluster } from "./clusters.ts";
import { type Context, headNoun, refersBack } from "./context.ts";

/**
 * What every state has one of needs no name in its own news: "the parliament", "the army" of an
 * article on Iraq are the Iraqi ones.
 */
export function completeByHome(context: Context): void {
  const { clusters, home } = context;
  if (home === null) return;
  for (const cluster of clusters.all()) {
    if (!refersBack(cluster.representative)) continue;
    const noun = headNoun(context, cluster.representative);
    if (!noun || (noun.needs !== "state" && noun.type !== "State")) continue;
    const named = nameAtHome(context, cluster, noun, home);
    const same = clusters.withKey(named.key);
    cluster.key = named.key;
    cluster.name = named.name;
    cluster.named = noun.class !== "police" && noun.class !== "security force";
    clusters.explain(cluster, "home-state");
    if (same && same !== cluster) clusters.join(same, cluster, "home-state");
  }
}

/** "the army" in news from Mali: the Malian Armed Forces. */
function nameAtHome(
  { doc, lexicon }: Context,
  { representative, type }: Cluster,
  noun: HeadNoun,
  home: string,
): { key: string; name: string } {
  if (type === "State") return { key: `state:${slug(home)}`, name: home };
  const demonym = lexicon.names.states.get(home)?.demonyms[0] ?? home;
  const word = representative.standsForBody
    ? noun.class
    : doc.tokens[representative.head]!.text.toLowerCase();
  const name = `${demonym} ${word}`;
  if (type === "Force") {
    const force = stateForce(lexicon.names, home, noun, isWholeForce(noun));
    return { key: force.key, name: force.name ?? name };
  }
  const known = lexicon.names.get(name).find((one) => one.type === type);
  return { key: known?.key ?? `${type.toLowerCase()}:${slug(name)}`, name: known?.name ?? name };
}
