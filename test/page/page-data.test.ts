import { describe, expect, it } from "vitest";

import { DATA_MARKER, packPageData, pageHtml, unpackPageData } from "../../src/page/page-data.ts";
import {
  emptyFixture,
  hostileFixture,
  largeFixture,
  pageFixture,
} from "../support/page-fixture.ts";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("packPageData", () => {
  it.for([
    ["a graph of all types", pageFixture()],
    ["hostile names and texts", hostileFixture()],
    ["no nodes at all", emptyFixture()],
    ["a few hundred edges", largeFixture(100)],
  ] as const)("gives back %s, attribute for attribute", ([, { graph, texts }]) => {
    const unpacked = unpackPageData(throughJson(packPageData(graph, texts)));
    expect(unpacked.graph).toEqual(graph);
    expect(unpacked.texts).toEqual(texts);
  });

  it("stores no quote twice: the whole is smaller than half of the plain graph with its texts", () => {
    const { graph, texts } = pageFixture();
    const plain = JSON.stringify({ graph, texts: [...texts] }).length;
    expect(JSON.stringify(packPageData(graph, texts)).length).toBeLessThan(plain / 2);
  });

  it("keeps attributes that it has no column for", () => {
    const { graph, texts } = pageFixture();
    const [first, ...others] = graph.nodes;
    const attributes = { ...first!.attributes, surveyed: { by: "satellite" } };
    const extended = { ...graph, nodes: [{ ...first!, attributes }, ...others] };
    const unpacked = unpackPageData(throughJson(packPageData(extended, texts)));
    expect(unpacked.graph.nodes[0]!.attributes).toEqual(attributes);
  });

  it("refuses a graph whose article has no text, and says which", () => {
    const { graph } = pageFixture();
    expect(() => packPageData(graph, new Map())).toThrow(
      /text of article "courier-2026-01-15.txt" is missing/,
    );
  });

  it("refuses words that are not what the text has at their offsets", () => {
    const { graph, texts } = pageFixture();
    const changed = new Map(texts).set(
      "northwire-2026-02-03.txt",
      texts.get("northwire-2026-02-03.txt")!.replace("Rockets", "Missiles"),
    );
    expect(() => packPageData(graph, changed)).toThrow(/Was the article changed/);
  });

  it("refuses data of another format", () => {
    expect(() => unpackPageData({ format: 2 })).toThrow(/expected format 1/);
    expect(() => unpackPageData(null)).toThrow(/expected format 1/);
  });
});

describe("pageHtml", () => {
  const template = `<body>${DATA_MARKER}</body>`;
  const read = (html: string): unknown =>
    JSON.parse(
      /<script id="graph-data" type="application\/json">(.*)<\/script><\/body>/.exec(html)![1]!,
    );

  it.for([
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "$& $1 $` $' $$",
    "line\u2028separator\u2029",
    "lone \uD800 surrogate",
    "العراق",
  ])("carries %s without letting it out of the data", (text) => {
    const html = pageHtml(template, { text });
    expect(read(html)).toEqual({ text });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<!--|\u2028|\u2029/);
  });

  it("refuses a template without a place for the data", () => {
    expect(() => pageHtml("<body></body>", {})).toThrow(/npm run page/);
  });
});
