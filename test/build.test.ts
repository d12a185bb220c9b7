import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { build, buildWithAccount } from "../src/build.ts";
import type { Annotation } from "../src/doc/index.ts";
import { hashText, mulberry32 } from "../src/graph/random.ts";
import type { SerializedGraph } from "../src/graph/index.ts";
import { annotationOf } from "./support/annotation.ts";
import { randomAnnotations } from "./support/random-annotations.ts";
import { WORDS } from "./support/resolution-words.ts";

const OPTIONS = { version: "1.2.3", words: WORDS };
const SEEDS = [1, 2, 3, 4, 5];

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = mulberry32(seed);
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** The annotation with its entities and reports in another order. */
function reordered(annotation: Annotation): Annotation {
  const seed = hashText(annotation.article.id);
  return {
    ...annotation,
    entities: shuffled(annotation.entities, seed),
    reports: shuffled(annotation.reports, seed),
  };
}

function bytesOf(annotations: readonly Annotation[]): string {
  return JSON.stringify(build(annotations, OPTIONS));
}

function textsOf(annotations: readonly Annotation[]): Map<string, string> {
  return new Map(annotations.map(({ article }) => [article.id, article.text]));
}

describe("build", () => {
  it.for(SEEDS)("gives the same bytes twice and in any order (seed %i)", (seed) => {
    const annotations = randomAnnotations(seed, { articles: 12 });
    const bytes = bytesOf(annotations);
    expect(bytesOf(annotations)).toBe(bytes);
    for (const order of [1, 2, 3]) expect(bytesOf(shuffled(annotations, order))).toBe(bytes);
    expect(bytesOf(shuffled(annotations, 4).map(reordered))).toBe(bytes);
  });

  it.for(SEEDS)("keeps each quote and mention the slice that it says it is (seed %i)", (seed) => {
    const annotations = randomAnnotations(seed, { articles: 12 });
    const texts = textsOf(annotations);
    const graph = build(annotations, OPTIONS);
    for (const { attributes } of graph.edges) {
      expect(attributes.evidence.length).toBeGreaterThan(0);
      for (const { article, start, end, quote, trigger, spans } of attributes.evidence) {
        expect(texts.get(article)!.slice(start, end)).toBe(quote);
        expect(texts.get(article)!.slice(...spans.trigger)).toBe(trigger);
      }
    }
    for (const { attributes } of graph.nodes) {
      for (const { article, start, end, text } of attributes.mentions) {
        expect(texts.get(article)!.slice(start, end)).toBe(text);
      }
    }
  });

  it.for(SEEDS)("has unique sorted keys, ends that exist and no loops (seed %i)", (seed) => {
    const graph = build(randomAnnotations(seed, { articles: 12 }), OPTIONS);
    const keys = graph.nodes.map(({ key }) => key);
    const edgeKeys = graph.edges.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(edgeKeys).toEqual([...new Set(edgeKeys)].sort());
    for (const key of keys) expect(key).toMatch(/^[a-z]+:./);
    for (const { key, source, target, attributes } of graph.edges) {
      expect(key).toBe(`${source}|${attributes.type}|${target}`);
      expect(keys).toContain(source);
      expect(keys).toContain(target);
      expect(source).not.toBe(target);
      if (attributes.type === "NEGOTIATES") expect(source < target).toBe(true);
      for (const { saidBy } of attributes.evidence)
        if (saidBy !== null) expect(keys).toContain(saidBy);
    }
    const offices = graph.nodes.flatMap(({ attributes }) => attributes.offices ?? []);
    for (const { of } of offices) if (of !== null) expect(keys).toContain(of);
  });

  it.for(SEEDS)("loses no report but those within one thing (seed %i)", (seed) => {
    const annotations = randomAnnotations(seed, { articles: 12 });
    const { graph, account } = buildWithAccount(annotations, OPTIONS);
    const places = new Set(
      graph.edges.flatMap(({ key, attributes }) =>
        attributes.evidence.map(({ article, start }) => `${key} ${article} ${start}`),
      ),
    );
    const reports = annotations.reduce((sum, annotation) => sum + annotation.reports.length, 0);
    expect(places.size).toBeLessThanOrEqual(reports - account.selfLoops);
    expect(account.selfLoops).toBeLessThan(reports);
  });

  it("is read by graphology as it is", () => {
    const graph = build(randomAnnotations(6, { articles: 10 }), OPTIONS);
    const read = MultiDirectedGraph.from(
      graph as unknown as Parameters<typeof MultiDirectedGraph.from>[0],
    );
    expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(read.getAttribute("version")).toBe("1.2.3");
  });

  it("adds an article without renaming what was there", () => {
    const annotations = randomAnnotations(7, { articles: 10 });
    const before = build(annotations.slice(1), OPTIONS).nodes.map(({ key }) => key);
    const after = new Set(build(annotations, OPTIONS).nodes.map(({ key }) => key));
    const kept = before.filter((key) => after.has(key)).length;
    expect(kept / before.length).toBeGreaterThan(0.9);
  });

  it("makes an empty graph of no articles, and nodes without a place of no reports", () => {
    expect(build([], OPTIONS)).toEqual({
      attributes: { name: "wiregraph", version: "1.2.3", articles: [] },
      options: { type: "directed", multi: true, allowSelfLoops: false },
      nodes: [],
      edges: [],
    });
    const alone = annotationOf({ id: "a", entities: [{ type: "Group", name: "Nile Front" }] });
    const [node] = build([alone], OPTIONS).nodes;
    expect(node).toMatchObject({ key: "group:nile-front", attributes: { x: 0, y: 0, degree: 0 } });
  });

  it("draws a node for what is named and for every end and speaker, not for the rest", () => {
    const { graph, account } = buildWithAccount(
      [
        annotationOf({
          id: "a",
          entities: [
            { type: "Group", name: "rebels", named: false },
            { type: "Group", name: "villagers", named: false },
            { type: "Group", name: "elders", named: false },
            { type: "Place", name: "Nyala" },
          ],
          reports: [
            {
              type: "ATTACKED",
              source: "rebels",
              target: "Nyala",
              quote: "rebels raided Nyala",
              saidBy: "elders",
            },
          ],
        }),
      ],
      OPTIONS,
    );
    expect(graph.nodes.map(({ attributes }) => attributes.name).sort()).toEqual([
      "Nyala",
      "elders",
      "rebels",
    ]);
    expect(account).toMatchObject({ unnamedWithoutEdge: 1, selfLoops: 0, entities: 4 });
  });

  it("drops and counts a report whose ends are one thing", () => {
    const known = { known: "state:sudan" } as const;
    const { graph, account } = buildWithAccount(
      [
        annotationOf({
          id: "a",
          entities: [
            { type: "State", name: "Sudan", ...known },
            { type: "State", name: "Khartoum", ...known },
          ],
          reports: [
            {
              type: "REJECTS",
              source: "Sudan",
              target: "Khartoum",
              quote: "Sudan rejected Khartoum",
            },
          ],
        }),
      ],
      OPTIONS,
    );
    expect(graph.edges).toEqual([]);
    expect(account.selfLoops).toBe(1);
  });

  it("refuses a quote that is not in the article", () => {
    const annotation = annotationOf({
      id: "a",
      entities: [
        { type: "Group", name: "Nile Front" },
        { type: "Place", name: "Nyala" },
      ],
      reports: [
        {
          type: "ATTACKED",
          source: "Nile Front",
          target: "Nyala",
          quote: "Nile Front raided Nyala",
        },
      ],
    });
    const changed = {
      ...annotation,
      article: { ...annotation.article, text: `!${annotation.article.text}` },
    };
    expect(() => build([changed], OPTIONS)).toThrow(
      /article "a": the quote.*Annotate the article again/,
    );
  });

  it("turns a NEGOTIATES report so that its ends stand in key order, its words with them", () => {
    const annotation = annotationOf({
      id: "a",
      entities: [
        { type: "State", name: "Sudan" },
        { type: "Group", name: "Nile Front" },
      ],
      reports: [
        {
          type: "NEGOTIATES",
          source: "Sudan",
          target: "Nile Front",
          quote: "Sudan met Nile Front",
        },
      ],
    });
    const [report] = annotation.reports;
    const spans = { sourceSpan: { start: 18, end: 23, text: "Sudan" }, targetSpan: null };
    const [edge] = build([{ ...annotation, reports: [{ ...report!, ...spans }] }], OPTIONS).edges;
    expect(edge!.key).toBe("group:nile-front|NEGOTIATES|state:sudan");
    expect(edge!.attributes.evidence[0]!.spans).toMatchObject({ source: null, target: [18, 23] });
  });
});

describe("the layout", () => {
  it("gives each node a place of its own, rounded", () => {
    const { nodes } = build(randomAnnotations(8, { articles: 30 }), OPTIONS);
    const places = nodes.map(({ attributes: { x, y } }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { attributes } of nodes) {
      for (const value of [attributes.x, attributes.y]) {
        expect(value).toBe(Math.round(value * 100) / 100);
      }
    }
  });

  it("numbers communities from 0 by size", () => {
    const { nodes }: SerializedGraph = build(randomAnnotations(9, { articles: 30 }), OPTIONS);
    const sizes: number[] = [];
    for (const { attributes } of nodes) {
      sizes[attributes.community] = (sizes[attributes.community] ?? 0) + 1;
    }
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
