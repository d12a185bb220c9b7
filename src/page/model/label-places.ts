/** Something with a name, in pixels of the screen. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the node, or 0 for a label that stands on its point (the middle of an edge). */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
}

/** Where a label's box stands: its left upper corner. */
export interface PlacedLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;
const CELL = 40;

/**
 * Chooses which labels are drawn and where, so that none covers another or a node: in order of
 * priority each takes the first free place right, left, below or above of its node, and is left out
 * when there is none. Point labels are tried on their point only.
 * @param obstacles what no label may cover, such as all nodes that are drawn
 * @param size of the picture; labels stay inside
 */
export function labelPlaces(
  labels: readonly Labelled[],
  obstacles: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  size: { readonly width: number; readonly height: number },
  most = 160,
): readonly PlacedLabel[] {
  const taken = new BoxGrid();
  for (const { x, y, radius } of obstacles)
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });

  const placed: PlacedLabel[] = [];
  const inOrder = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const label of inOrder) {
    if (placed.length >= most) break;
    const box = candidates(label).find(
      (candidate) =>
        candidate.left >= 0 &&
        candidate.top >= 0 &&
        candidate.right <= size.width &&
        candidate.bottom <= size.height &&
        taken.isFree(candidate),
    );
    if (!box) continue;
    taken.add(box);
    placed.push({ id: label.id, left: box.left, top: box.top });
  }
  return placed;
}

function candidates({ x, y, radius, width, height }: Labelled): readonly Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  if (radius === 0) return [at(x - width / 2, y - height / 2)];
  const away = radius + GAP;
  const diagonal = radius * 0.75 + 2;
  return [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y + away - 1),
    at(x - width / 2, y - away - height + 1),
    at(x + diagonal, y + diagonal),
    at(x + diagonal, y - diagonal - height),
    at(x - diagonal - width, y + diagonal),
    at(x - diagonal - width, y - diagonal - height),
  ];
}

/** Boxes by the squares of a grid that they touch, so that a new one meets only its neighbours. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const list = this.#cells.get(cell);
      if (list) list.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) =>
      (this.#cells.get(cell) ?? []).every(
        (other) =>
          box.right <= other.left ||
          box.left >= other.right ||
          box.bottom <= other.top ||
          box.top >= other.bottom,
      ),
    );
  }
}

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
      cells.push(`${x},${y}`);
  return cells;
}
