import type { PageEdge, PageModel } from "./page-model.ts";

/** A step from a node over an edge to the node at its other end. */
export interface Step {
  readonly edge: PageEdge;
  readonly node: number;
  readonly outgoing: boolean;
}

/** The visible edges at a node, clockwise from the top, so that arrow keys go round it. */
export function steps(model: PageModel, node: number, shown: readonly boolean[]): readonly Step[] {
  const from = model.nodes[node]!;
  const angle = ({ node: other, edge }: Step): readonly [number, number] => {
    const { x, y } = model.nodes[other]!;
    const turn = Math.atan2(x - from.x, y - from.y);
    return [turn < 0 ? turn + 2 * Math.PI : turn, edge.index];
  };
  return from.edges
    .filter((edge) => shown[edge])
    .map((index): Step => {
      const edge = model.edges[index]!;
      const outgoing = edge.source === node;
      return { edge, node: outgoing ? edge.target : edge.source, outgoing };
    })
    .sort((a, b) => {
      const [first, second] = [angle(a), angle(b)];
      return first[0] - second[0] || first[1] - second[1];
    });
}

/** The node with most visible edges, to start a walk from; null where nothing is visible. */
export function mostConnected(
  model: PageModel,
  nodes: readonly boolean[],
  edges: readonly boolean[],
): number | null {
  let best: number | null = null;
  let most = -1;
  for (const node of model.nodes) {
    if (!nodes[node.index]) continue;
    const degree = node.edges.filter((edge) => edges[edge]).length;
    if (degree > most) {
      most = degree;
      best = node.index;
    }
  }
  return best;
}
