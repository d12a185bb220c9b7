import louvain from "graphology-communities-louvain";
import { compareText } from "../doc/index.ts";
import { mulberry32 } from "./random.ts";
import type { Topology } from "./topology.ts";

const SEED = 1;

/**
 * The community of each node by the Louvain method (Blondel et al. 2008) on the weighted graph,
 * numbered by size, 0 the largest; of equal ones the one with the first key goes first.
 */
export function findCommunities(graph: Topology): Map<string, number> {
  if (graph.order === 0) return new Map();
  const found = louvain(graph, { getEdgeWeight: "weight", rng: mulberry32(SEED) });
  const members = new Map<number, string[]>();
  for (const key of graph.nodes()) {
    const community = members.get(found[key]!);
    if (community) community.push(key);
    else members.set(found[key]!, [key]);
  }
  const bySize = [...members.values()]
    .map((keys) => keys.sort(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0]!, b[0]!));
  return new Map(bySize.flatMap((keys, number) => keys.map((key) => [key, number] as const)));
}
