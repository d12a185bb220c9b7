import type { Topology } from "../topology.ts";
import { componentsOf } from "./components.ts";
import { layOutComponent } from "./lay-out-component.ts";
import { packShelves } from "./pack-shelves.ts";
import { boxAround } from "./point.ts";
import type { Point } from "./point.ts";

/**
 * A place for each node: every connected part laid out apart and packed on shelves under the
 * largest, the whole around the origin, to two decimals (the last bits differ between processors).
 */
export function layOut(graph: Topology): Map<string, Point> {
  if (graph.order === 0) return new Map();
  const parts = componentsOf(graph).map((component) => layOutComponent(graph, component));
  const shifts = packShelves(parts.map((part) => boxAround([...part.values()])));
  const places = parts.flatMap((part, place) => {
    const shift = shifts[place]!;
    return [...part].map(([key, { x, y }]) => [key, { x: x + shift.x, y: y + shift.y }] as const);
  });
  const box = boxAround(places.map(([, point]) => point));
  const [middle, center] = [box.left + box.width / 2, box.top + box.height / 2];
  return new Map(
    places.map(([key, { x, y }]) => [key, { x: round(x - middle), y: round(y - center) }]),
  );
}

function round(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}
