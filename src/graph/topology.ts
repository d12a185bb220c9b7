import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import { UNDIRECTED } from "../doc/index.ts";
import type { GraphEdge } from "./types.ts";

/** Beyond this, more reports between two nodes do not pull them closer. */
const MOST_WEIGHT = 3;

export type Topology = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/**
 * Who acts on whom, an edge a type; one without a direction runs both ways. Nodes and edges are
 * added in the order given, which must be sorted: the measures' last digits depend on it.
 */
export function directedTopology(
  keys: readonly string[],
  edges: readonly GraphEdge[],
): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const key of keys) graph.addNode(key);
  for (const { key, source, target, attributes } of edges) {
    graph.addDirectedEdgeWithKey(key, source, target);
    if (UNDIRECTED.has(attributes.type)) graph.addDirectedEdge(target, source);
  }
  return graph;
}

/**
 * Who has to do with whom: all edges between two nodes as one, with a weight of 1 to 3 that grows
 * with the logarithm of the number of reports.
 */
export function weightedTopology(keys: readonly string[], edges: readonly GraphEdge[]): Topology {
  const reports = new Map<string, { source: string; target: string; count: number }>();
  for (const { source, target, attributes } of edges) {
    const ends = source < target ? [source, target] : [target, source];
    const pair = reports.get(ends.join("|")) ?? { source: ends[0]!, target: ends[1]!, count: 0 };
    pair.count += attributes.evidence.length;
    reports.set(ends.join("|"), pair);
  }
  const graph: Topology = new UndirectedGraph();
  for (const key of keys) graph.addNode(key, { x: 0, y: 0 });
  for (const { source, target, count } of reports.values()) {
    graph.addEdge(source, target, { weight: Math.min(MOST_WEIGHT, 1 + Math.log2(count) / 2) });
  }
  return graph;
}
