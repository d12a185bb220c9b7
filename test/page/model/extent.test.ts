import { describe, expect, it } from "vitest";

import { startingPart, withNeighbours } from "../../../src/page/model/extent.ts";
import { NO_FILTERS, visible } from "../../../src/page/model/filters.ts";
import { largeFixture } from "../../support/page-fixture.ts";
import { modelOf } from "./model-of.ts";

const large = modelOf(largeFixture(1200));

describe("startingPart", () => {
  it("is everything in a graph that can be drawn whole", () => {
    expect(startingPart(modelOf())).toBeNull();
  });

  it("is the best connected nodes of a bigger one, with no more edges than can be read", () => {
    const part = startingPart(large, 500)!;
    const { counts } = visible(large, NO_FILTERS, part);
    expect(counts.edges).toBeLessThanOrEqual(500);
    expect(counts.edges).toBeGreaterThan(400);
    const inside = large.nodes.filter(({ index }) => part.has(index));
    const outside = large.nodes.filter(({ index }) => !part.has(index));
    const degree = ({ edges }: { edges: readonly number[] }): number => edges.length;
    expect(Math.min(...inside.map(degree))).toBeGreaterThanOrEqual(
      Math.max(...outside.map(degree)),
    );
  });
});

describe("withNeighbours", () => {
  it("adds a node and what it is connected to", () => {
    const [node] = large.nodes;
    const part = withNeighbours(large, new Set(), node!.index);
    for (const edge of node!.edges) {
      const { source, target } = large.edges[edge]!;
      expect(part.has(source) && part.has(target)).toBe(true);
    }
  });
});
