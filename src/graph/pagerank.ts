import type { MultiDirectedGraph } from "graphology";
import computePagerank from "graphology-metrics/centrality/pagerank.js";

/** Enough for damping 0.85 to come below the tolerance, however the graph looks. */
const MOST_ITERATIONS = 500;

/** PageRank of each node (Brin and Page 1998, damping 0.85), to six decimals. */
export function findPageranks(graph: MultiDirectedGraph): Map<string, number> {
  if (graph.order === 0) return new Map();
  const ranks = computePagerank(graph, { getEdgeWeight: null, maxIterations: MOST_ITERATIONS });
  return new Map(graph.nodes().map((key) => [key, Math.round(ranks[key]! * 1e6) / 1e6]));
}
