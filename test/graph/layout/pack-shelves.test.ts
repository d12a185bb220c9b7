import { describe, expect, it } from "vitest";
import { packShelves } from "../../../src/graph/layout/pack-shelves.ts";

describe("packShelves", () => {
  it("packs nothing", () => expect(packShelves([])).toEqual([]));

  it("leaves no two boxes overlapping", () => {
    const boxes = [400, 120, 90, 90, 60, 10, 0, 0, 0, 0].map((size, place) => ({
      left: -place,
      top: 2 * place,
      width: size,
      height: size / 2,
    }));
    const shifts = packShelves(boxes);
    const placed = boxes.map(({ left, top, width, height }, place) => {
      const [x, y] = [left + shifts[place]!.x, top + shifts[place]!.y];
      return { left: x, right: x + width, top: y, bottom: y + height };
    });
    for (const [place, a] of placed.entries()) {
      for (const b of placed.slice(place + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart).toBe(true);
      }
    }
  });
});
