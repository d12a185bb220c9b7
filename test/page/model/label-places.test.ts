import { describe, expect, it } from "vitest";

import { boxAround, labelPlaces } from "../../../src/page/model/label-places.ts";
import type { Box, Labelled } from "../../../src/page/model/label-places.ts";

const size = { width: 800, height: 600 };
const label = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  radius: 8,
  width: 70,
  height: 16,
  priority: 0,
  ...more,
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("labelPlaces", () => {
  it("puts a name on the right of its node when nothing is there", () => {
    const [place] = labelPlaces([label("a", 100, 100)], [], size);
    expect(place).toMatchObject({ left: 112, top: 92 });
  });

  it("never lets two names overlap, nor a name a node, however many there are", () => {
    let chance = 7;
    const draw = (below: number): number => (chance = (chance * 48271) % 2147483647) % below;
    const labels = Array.from({ length: 400 }, (_, index) =>
      label(`n${index}`, draw(800), draw(600), { priority: draw(100) }),
    );
    const nodes = labels.map((node) => boxAround(node, node.radius));
    const places = labelPlaces(labels, nodes, size);
    expect(places.length).toBeGreaterThan(20);
    const collisions = places.flatMap((place, index) =>
      [...nodes, ...places.slice(index + 1)].filter((other) => overlap(place, other)),
    );
    expect(collisions).toEqual([]);
    expect(places.every(({ left, right }) => left >= 0 && right <= size.width)).toBe(true);
  });

  it("gives the place to the more important name", () => {
    const walls: Box[] = [{ left: 0, top: 0, right: 108, bottom: 600 }];
    const narrow = { width: 200, height: 20 };
    const places = labelPlaces(
      [label("less", 100, 10), label("more", 101, 10, { priority: 1 })],
      walls,
      narrow,
    );
    expect(places.map(({ id }) => id)).toEqual(["more"]);
  });

  it("draws what must be drawn even where no place is free", () => {
    const wall: Box[] = [{ left: 0, top: 0, right: 800, bottom: 600 }];
    const names = [label("may", 100, 100), label("must", 300, 300, { must: true })];
    expect(labelPlaces(names, wall, size).map(({ id }) => id)).toEqual(["must"]);
  });

  it("stops at the number that is asked for", () => {
    const labels = Array.from({ length: 30 }, (_, index) => label(`n${index}`, 100, index * 20));
    expect(labelPlaces(labels, [], size, 10)).toHaveLength(10);
  });
});
