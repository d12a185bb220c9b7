import type { Box } from "./point.ts";

/** Where a box goes: what to add to the coordinates in it. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Free space around each box. */
const GAP = 30;
/** Width to height of the whole, as on most screens. */
const ASPECT = 1.5;

/**
 * Puts boxes side by side on shelves, the first on top: rows as wide as the first box or as the
 * whole should be, each as high as its highest box. Boxes come largest first.
 */
export function packShelves(boxes: readonly Box[]): Shift[] {
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  const widest = Math.max(0, ...boxes.slice(0, 1).map((box) => box.width + GAP));
  const shelfWidth = Math.max(widest, Math.sqrt(area * ASPECT));
  let [x, y, shelfHeight] = [0, 0, 0];
  return boxes.map((box) => {
    if (x > 0 && x + box.width + GAP > shelfWidth) {
      [x, y, shelfHeight] = [0, y + shelfHeight, 0];
    }
    const shift = { x: x - box.left, y: y - box.top };
    x += box.width + GAP;
    shelfHeight = Math.max(shelfHeight, box.height + GAP);
    return shift;
  });
}
