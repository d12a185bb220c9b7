import type { PageEdge } from "./page-model.ts";

/**
 * How far each edge bends, as a share of its length to the left of its way: 0 for the only visible
 * edge of a pair; several fan out evenly, those that go the other way too.
 */
export function bends(edges: readonly PageEdge[], shown: readonly boolean[]): readonly number[] {
  const pairs = new Map<string, PageEdge[]>();
  for (const edge of edges) {
    if (!shown[edge.index]) continue;
    const pair = `${Math.min(edge.source, edge.target)}-${Math.max(edge.source, edge.target)}`;
    const list = pairs.get(pair);
    if (list) list.push(edge);
    else pairs.set(pair, [edge]);
  }
  const result = new Array<number>(edges.length).fill(0);
  for (const list of pairs.values()) {
    if (list.length === 1) continue;
    const step = Math.min(0.22, 0.9 / (list.length - 1));
    list.forEach((edge, place) => {
      const bend = (place - (list.length - 1) / 2) * step;
      result[edge.index] = edge.source < edge.target ? bend : -bend;
    });
  }
  return result;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The point that pulls the curve: on the left of the way from source to target, in a plane whose
 * y grows upwards. The curve passes half as far from the straight line as this point lies.
 */
export function bendPoint(source: Point, target: Point, bend: number): Point {
  return {
    x: (source.x + target.x) / 2 - (target.y - source.y) * bend,
    y: (source.y + target.y) / 2 + (target.x - source.x) * bend,
  };
}

/** The point at `share` (0 to 1) of a quadratic curve. */
export function curvePoint(source: Point, pull: Point, target: Point, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * source.x + 2 * rest * share * pull.x + share * share * target.x,
    y: rest * rest * source.y + 2 * rest * share * pull.y + share * share * target.y,
  };
}
