import { describe, expect, it } from "vitest";

import { NODE_TYPES } from "../../../src/doc/types.ts";
import { PALETTES, mixed } from "../../../src/page/looks/palette.ts";
import type { Palette } from "../../../src/page/looks/palette.ts";
import { NODE_LETTERS } from "../../../src/page/looks/shapes.ts";

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.for(Object.entries(PALETTES) as [string, Palette][])("the %s palette", ([, palette]) => {
  it.for(["page", "surface", "raised"] as const)("has readable text on its %s", (ground) => {
    for (const text of ["ink", "quiet", "accent"] as const)
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(4.5);
  });

  it.for(NODE_TYPES)("lets a %s and its letter stand out", (type) => {
    expect(contrast(palette.nodes[type], palette.page)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.nodes[type], palette.glyph)).toBeGreaterThanOrEqual(3);
  });

  it("lets every line stand out when it is looked at", () => {
    for (const colour of Object.values(palette.edges))
      expect(contrast(colour, palette.page)).toBeGreaterThanOrEqual(3);
  });

  it("has a colour of its own for each node type", () => {
    expect(new Set(Object.values(palette.nodes)).size).toBe(NODE_TYPES.length);
  });
});

describe("the letters", () => {
  it("tell all node types apart without colour", () => {
    expect(new Set(NODE_TYPES.map((type) => NODE_LETTERS[type])).size).toBe(NODE_TYPES.length);
  });
});

describe("mixed", () => {
  it("goes from one colour to another", () => {
    expect([0, 0.5, 1].map((share) => mixed("#000000", "#ff8000", share))).toEqual([
      "#000000",
      "#804000",
      "#ff8000",
    ]);
  });
});
