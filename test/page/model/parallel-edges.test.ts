import { describe, expect, it } from "vitest";

import { bendPoint, bends, curvePoint } from "../../../src/page/model/parallel-edges.ts";
import { edgeAt, modelOf } from "./model-of.ts";

const model = modelOf();
const all = model.edges.map(() => true);
const middle = (index: number, bend: number): string => {
  const { source, target } = model.edges[index]!;
  const [from, to] = [model.nodes[source]!, model.nodes[target]!];
  const { x, y } = curvePoint(from, bendPoint(from, to, bend), to, 0.5);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
};

describe("bends", () => {
  it("keeps a single edge straight", () => {
    expect(
      bends(model.edges, all)[edgeAt(model, "Lena Oduya HOLDS_OFFICE Aldmark defence ministry")],
    ).toBe(0);
  });

  it("fans out all edges of a pair, those that go back too", () => {
    const between = model.edges.filter(({ source, target }) =>
      [source, target].every((end) => ["Aldmark", "Teshkal"].includes(model.nodes[end]!.name)),
    );
    const bend = bends(model.edges, all);
    const middles = between.map(({ index }) => middle(index, bend[index]!));
    expect(between.length).toBe(4);
    expect(new Set(middles).size).toBe(4);
  });

  it("straightens an edge when the filters hide the others of its pair", () => {
    const edge = edgeAt(model, "Aldmark THREATENS Teshkal");
    const alone = model.edges.map(({ index }) => index === edge);
    expect(bends(model.edges, alone)[edge]).toBe(0);
  });
});
