import { describe, expect, it } from "vitest";

import { mostConnected, steps } from "../../../src/page/model/neighbours.ts";
import { modelOf, nodeAt } from "./model-of.ts";

const model = modelOf();
const all = model.edges.map(() => true);

describe("steps", () => {
  it("goes once round a node, clockwise", () => {
    const here = nodeAt(model, "Delta Resistance Council");
    const ways = steps(model, here, all);
    expect(ways).toHaveLength(model.nodes[here]!.edges.length);
    const { x, y } = model.nodes[here]!;
    const angles = ways.map(({ node }) => {
      const angle = Math.atan2(model.nodes[node]!.x - x, model.nodes[node]!.y - y);
      return angle < 0 ? angle + 2 * Math.PI : angle;
    });
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
  });

  it("does not walk over hidden edges", () => {
    const here = nodeAt(model, "Delta Resistance Council");
    const [hidden] = model.nodes[here]!.edges;
    const shown = all.map((_, index) => index !== hidden);
    expect(steps(model, here, shown).map(({ edge }) => edge.index)).not.toContain(hidden);
  });
});

describe("mostConnected", () => {
  it("starts a walk where most relations meet", () => {
    const start = mostConnected(
      model,
      model.nodes.map(() => true),
      all,
    );
    expect(model.nodes[start!]!.name).toBe("Delta Resistance Council");
  });

  it("is nothing where nothing is shown", () => {
    expect(
      mostConnected(
        model,
        model.nodes.map(() => false),
        all,
      ),
    ).toBeNull();
  });
});
