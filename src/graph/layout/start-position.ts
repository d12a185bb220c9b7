import { hashText, mulberry32 } from "../random.ts";
import type { Point } from "./point.ts";

/**
 * Where a node starts, by a hash of its key: a map of more articles then resembles the map of
 * fewer. Evenly spread over a disc whose size suits `order` nodes.
 */
export function startPosition(key: string, order: number): Point {
  const random = mulberry32(hashText(key));
  const angle = 2 * Math.PI * random();
  const radius = 10 * Math.sqrt(order) * Math.sqrt(random());
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
