import { describe, expect, it } from "vitest";
import { toPage } from "../../src/export/index.ts";
import { DATA_ELEMENT, DATA_MARKER, unpackPageData } from "../../src/page/page-data.ts";
import { hostileGraph } from "../support/hostile.ts";

const TEMPLATE = `<!doctype html><html><head>${DATA_MARKER}</head><body></body></html>`;

describe("toPage", () => {
  const { graph, annotations } = hostileGraph();
  const page = toPage(graph, annotations, TEMPLATE);

  it("carries the graph and the articles' texts, whatever they hold", () => {
    const data = new RegExp(
      `<script id="${DATA_ELEMENT}" type="application/json">(.*?)</script>`,
      "s",
    );
    const read = unpackPageData(JSON.parse(data.exec(page)![1]!));
    expect(read.graph.edges).toEqual(graph.edges);
    expect(read.graph.nodes.map(({ key }) => key)).toEqual(graph.nodes.map(({ key }) => key));
    for (const { article } of annotations) expect(read.texts.get(article.id)).toBe(article.text);
  });

  it("has no markup but the template's and its own", () => {
    expect(page.match(/<[a-z!/]/gi)).toHaveLength(TEMPLATE.match(/<[a-z/]|<!d/gi)!.length + 2);
  });

  it("refuses a template without a place for the data", () => {
    expect(() => toPage(graph, annotations, "<html></html>")).toThrow(/npm run page/);
  });
});
