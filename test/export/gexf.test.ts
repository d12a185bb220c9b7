import Graph, { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { toGexf } from "../../src/export/index.ts";
import { hostileGraph } from "../support/hostile.ts";
import { WORDS } from "../support/resolution-words.ts";

const { graph: hostile } = hostileGraph();

describe("toGexf", () => {
  it("is read back with every node and edge, types, places and first quotes", () => {
    const read = gexf.parse(MultiDirectedGraph, toGexf(hostile));
    expect([read.order, read.size]).toEqual([hostile.nodes.length, hostile.edges.length]);
    for (const { key, attributes } of hostile.nodes) {
      expect(read.getNodeAttributes(key)).toMatchObject({
        type: attributes.type,
        x: attributes.x,
        y: -attributes.y + 0,
        degree: attributes.degree,
      });
    }
    for (const { key, attributes } of hostile.edges) {
      expect(read.getEdgeAttributes(key)).toMatchObject({
        relation: "ATTACKED",
        reports: 1,
        status: attributes.status,
      });
      expect(read.getEdgeAttribute(key, "quote").length).toBeGreaterThan(0);
    }
  });

  it("holds nothing that XML forbids", () => {
    const text = toGexf(hostile);
    expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u);
    expect(text).not.toContain("[object Object]");
    expect(text).not.toContain("<script>");
  });

  it("is a whole document also without a node", () => {
    const read = gexf.parse(Graph, toGexf(build([], { words: WORDS })));
    expect(read.order).toBe(0);
  });

  it("is the same twice: no clock in it", () => expect(toGexf(hostile)).toBe(toGexf(hostile)));
});
