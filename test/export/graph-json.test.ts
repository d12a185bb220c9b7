import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { toGraphJson } from "../../src/export/index.ts";
import { hostileGraph } from "../support/hostile.ts";
import { randomAnnotations } from "../support/random-annotations.ts";
import { WORDS } from "../support/resolution-words.ts";

const { graph: hostile } = hostileGraph();

describe("toGraphJson", () => {
  it("loses nothing", () => expect(JSON.parse(toGraphJson(hostile))).toEqual(hostile));

  it("has a line for each article, node and edge, and ends with a line break", () => {
    const text = toGraphJson(hostile);
    const items = hostile.attributes.articles.length + hostile.nodes.length + hostile.edges.length;
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.split("\n").filter((line) => /^\{"/.test(line))).toHaveLength(items);
  });

  it("has the properties in order of their names", () => {
    const assertSorted = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Array.isArray(value)) expect(Object.keys(value)).toEqual(Object.keys(value).sort());
      for (const part of Object.values(value)) assertSorted(part);
    };
    assertSorted(JSON.parse(toGraphJson(hostile)));
  });

  it("is the same for the articles in another order", () => {
    const annotations = randomAnnotations(1, { articles: 8 });
    const text = (order: typeof annotations) =>
      toGraphJson(build(order, { version: "1", words: WORDS }));
    expect(text(annotations.toReversed())).toBe(text(annotations));
  });

  it("is read by graphology, also when it is empty", () => {
    const read = (text: string) => MultiDirectedGraph.from(JSON.parse(text));
    expect(read(toGraphJson(hostile)).size).toBe(hostile.edges.length);
    expect(read(toGraphJson(build([], { words: WORDS }))).order).toBe(0);
  });
});
