import { describe, expect, it } from "vitest";

import { pageModel } from "../../../src/page/model/page-model.ts";
import { emptyFixture, pageFixture } from "../../support/page-fixture.ts";
import { modelOf, nodeAt } from "./model-of.ts";

describe("pageModel", () => {
  it("knows the edges of each node, whichever way they go", () => {
    const model = modelOf();
    for (const node of model.nodes)
      for (const edge of node.edges) {
        const { source, target } = model.edges[edge]!;
        expect([source, target]).toContain(node.index);
      }
    expect(model.nodes.reduce((sum, { edges }) => sum + edges.length, 0)).toBe(
      2 * model.edges.length,
    );
  });

  it("knows who says so by index", () => {
    const model = modelOf();
    const claim = model.reports.find(({ quote }) => quote.startsWith("Rockets fired by"))!;
    expect(model.nodes[claim.saidBy!]!.name).toBe("Aldmark defence ministry");
  });

  it("gives an article without a title its opening words as heading", () => {
    const { graph, texts } = pageFixture();
    const [first, ...others] = graph.attributes.articles;
    const articles = [{ ...first!, title: null }, ...others];
    const model = pageModel({
      graph: { ...graph, attributes: { ...graph.attributes, articles } },
      texts,
    });
    expect(model.articles[0]!.heading).toMatch(/^Parliament votes to send foreign troops home/);
  });

  it("leaves out an edge whose ends are one node, since it cannot be drawn", () => {
    const { graph, texts } = pageFixture();
    const [first, ...others] = graph.edges;
    const loop = { ...first!, target: first!.source };
    const model = pageModel({ graph: { ...graph, edges: [loop, ...others] }, texts });
    expect(model.edges).toHaveLength(graph.edges.length - 1);
    expect(model.edges.every(({ index }, place) => index === place)).toBe(true);
  });

  it("puts a node without a position at 0, since one NaN would blank the picture", () => {
    const { graph, texts } = pageFixture();
    const [first, ...others] = graph.nodes;
    const lost = { ...first!, attributes: { ...first!.attributes, x: NaN } };
    const model = pageModel({ graph: { ...graph, nodes: [lost, ...others] }, texts });
    expect(model.nodes[nodeAt(model, first!.attributes.name)]!.x).toBe(0);
  });

  it("takes a graph without nodes", () => {
    const model = modelOf(emptyFixture());
    expect([model.nodes, model.edges, model.reports]).toEqual([[], [], []]);
    expect(model.articles).toHaveLength(1);
  });
});
