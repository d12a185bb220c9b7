import type { PageModel } from "./page-model.ts";

/** Up to here all edges are drawn, bent and named; a bigger graph starts with a part of it. */
export const MOST_EDGES = 3000;

/** Edges of the part with which a bigger graph starts: more could not be read. */
const STARTING_EDGES = 1000;

/**
 * The nodes with which a graph of more than `MOST_EDGES` starts: the best connected ones, as many
 * as have at most `mostEdges` edges between them. Null for a smaller graph, which is drawn whole.
 */
export function startingPart(
  model: PageModel,
  mostEdges = STARTING_EDGES,
): ReadonlySet<number> | null {
  if (model.edges.length <= MOST_EDGES) return null;
  const byDegree = [...model.nodes].sort(
    (a, b) => b.edges.length - a.edges.length || a.index - b.index,
  );
  const part = new Set<number>();
  let edges = 0;
  for (const node of byDegree) {
    const added = node.edges.filter((edge) => {
      const { source, target } = model.edges[edge]!;
      return part.has(source === node.index ? target : source);
    }).length;
    if (edges + added > mostEdges) break;
    edges += added;
    part.add(node.index);
  }
  return part;
}

/** A part with a node and its neighbours, the best connected first, at most `most` of them. */
export function withNeighbours(
  model: PageModel,
  part: ReadonlySet<number>,
  node: number,
  most = 100,
): ReadonlySet<number> {
  const neighbours = model.nodes[node]!.edges.map((edge) => model.edges[edge]!)
    .map(({ source, target }) => (source === node ? target : source))
    .sort((a, b) => model.nodes[b]!.edges.length - model.nodes[a]!.edges.length || a - b);
  return new Set([...part, node, ...neighbours.slice(0, most)]);
}
