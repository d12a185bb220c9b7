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
  /** Is it drawn even where no place is free? */
  readonly must?: boolean;
}

/** Where a label's box stands: its left upper corner. */
export interface PlacedLabel extends Box {
  readonly id: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;
const CELL = 40;

/**
 * Chooses which labels are drawn and where, so that none covers another or a node: in order of
 * priority each takes the first free place round its node, and is left out when there is none. Point labels are tried on their point only.
 * @param obstacles what no label may cover, such as all nodes that are drawn
 * @param size of the picture; labels stay inside
 */
export function labelPlaces(
  labels: readonly Labelled[],
  obstacles: readonly Box[],
  size: { readonly width: number; readonly height: number },
  most = 160,
): readonly PlacedLabel[] {
  const taken = new BoxGrid();
  for (const box of obstacles) taken.add(box);

  const placed: PlacedLabel[] = [];
  const inOrder = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const label of inOrder) {
    if (placed.length >= most) break;
    const inside = candidates(label).filter(
      ({ left, top, right, bottom }) =>
        left >= 0 && top >= 0 && right <= size.width && bottom <= size.height,
    );
    const free = inside.find((candidate) => taken.isFree(candidate));
    const place = free ?? (label.must ? inside[0] : undefined);
    if (!place) continue;
    taken.add(place);
    placed.push({ id: label.id, ...place });
  }
  return placed;
}

/** The square round a node. */
export function boxAround({ x, y }: { x: number; y: number }, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Beside, below and above the node, then slid along it, then the same a little further away. */
function candidates({ x, y, radius, width, height }: Labelled): readonly Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  if (radius === 0) return [at(x - width / 2, y - height / 2)];
  return [0, 7].flatMap((further) => {
    const away = radius + GAP + further;
    const right = x + away;
    const left = x - away - width;
    const below = y + away - 1;
    const above = y - away - height + 1;
    const middle = x - width / 2;
    const level = y - height / 2;
    const slide = radius * 0.8;
    return [
      at(right, level),
      at(left, level),
      at(middle, below),
      at(middle, above),
      at(right - radius * 0.3, level + slide),
      at(right - radius * 0.3, level - slide),
      at(left + radius * 0.3, level + slide),
      at(left + radius * 0.3, level - slide),
      at(x - radius, below),
      at(x - radius, above),
      at(x + radius - width, below),
      at(x + radius - width, above),
      at(middle - width * 0.25, below),
      at(middle + width * 0.25, below),
      at(middle - width * 0.25, above),
      at(middle + width * 0.25, above),
    ];
  });
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
