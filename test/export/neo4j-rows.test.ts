import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { toNeo4jRows } from "../../src/export/index.ts";
import type { Neo4jRows } from "../../src/export/index.ts";
import { annotationOf } from "../support/annotation.ts";
import { hostileGraph } from "../support/hostile.ts";
import { randomAnnotations } from "../support/random-annotations.ts";
import { WORDS } from "../support/resolution-words.ts";

const GRAPH = build(
  [
    annotationOf({
      id: "one.txt",
      text: "Gen. Amir Osman of Sudan said that Nile Front had raided Camp Amber in January.",
      outlet: "Veland Post",
      published: "2024-02-01",
      entities: [
        { type: "Group", name: "Nile Front" },
        { type: "Base", name: "Camp Amber" },
        { type: "State", name: "Sudan", states: ["Sudan"] },
        {
          type: "Official",
          name: "Amir Osman",
          offices: [{ title: "general", of: "state:sudan", former: true }],
        },
      ],
      reports: [
        {
          type: "ATTACKED",
          source: "Nile Front",
          target: "Camp Amber",
          trigger: "raided",
          status: "claimed",
          saidBy: "Amir Osman",
          date: "2024-01",
          confidence: 1,
        },
      ],
    }),
  ],
  { words: WORDS },
);

/** Every row as "Label id" or "TYPE from -> to". */
function rowLines({ nodes, relationships }: Neo4jRows): string[] {
  return [
    ...nodes.flatMap(({ label, rows }) => rows.map(({ id }) => `${label} ${id}`)),
    ...relationships.flatMap(({ type, rows }) =>
      rows.map(({ from, to }) => `${type} ${from} -> ${to}`),
    ),
  ];
}

describe("toNeo4jRows", () => {
  it("has a node for each thing, article and report, and what joins them", () => {
    const lines = rowLines(toNeo4jRows(GRAPH));
    const report = /report:[0-9a-f]{20}/.exec(lines.join("\n"))![0];
    expect(lines).toEqual([
      "Group group:nile-front",
      "Official official:amir-osman",
      "Base base:camp-amber",
      "State state:sudan",
      "Article one.txt",
      `Report ${report}`,
      "ATTACKED group:nile-front -> base:camp-amber",
      `IN ${report} -> one.txt`,
      `FROM ${report} -> group:nile-front`,
      `TO ${report} -> base:camp-amber`,
      `SAID_BY ${report} -> official:amir-osman`,
      "MENTIONS one.txt -> base:camp-amber",
      "MENTIONS one.txt -> group:nile-front",
      "MENTIONS one.txt -> official:amir-osman",
      "MENTIONS one.txt -> state:sudan",
    ]);
  });

  it("gives dates with all days that they may stand for, and offices as lines", () => {
    const { nodes, relationships } = toNeo4jRows(GRAPH);
    const properties = (label: string) =>
      nodes.find((table) => table.label === label)!.rows[0]!.properties;
    expect(properties("Report")).toMatchObject({
      type: "ATTACKED",
      plover: "ASSAULT",
      date: "2024-01",
      dateStart: "2024-01-01",
      dateEnd: "2024-01-31",
      confidence: 1,
    });
    expect(properties("Article")).toMatchObject({
      published: "2024-02-01",
      publishedEnd: "2024-02-01",
    });
    expect(properties("Official")).toMatchObject({ offices: ["former general, Sudan"] });
    expect(relationships[0]!.rows[0]!.properties).toMatchObject({
      status: "claimed",
      count: 1,
      articles: ["one.txt"],
      firstDay: "2024-01-01",
      lastDay: "2024-01-31",
    });
  });

  it.for([
    ["hostile names", () => hostileGraph().graph],
    ["random articles", () => build(randomAnnotations(4, { articles: 10 }), { words: WORDS })],
  ] as const)(
    "has unique ids, ends among the nodes and every column in every row: %s",
    ([, graphOf]) => {
      const { nodes, relationships } = toNeo4jRows(graphOf());
      for (const { label, columns, rows } of nodes) {
        const ids = rows.map(({ id }) => id);
        expect(new Set(ids).size, label).toBe(ids.length);
        for (const { properties } of rows) {
          expect(Object.keys(properties)).toEqual(columns.map(({ name }) => name));
        }
      }
      const idsOf = new Map(
        nodes.map(({ label, rows }) => [label, new Set(rows.map(({ id }) => id))]),
      );
      for (const { type, fromLabel, toLabel, keyed, rows } of relationships) {
        const keys = rows.map(({ id, from, to }) => (keyed ? id : `${from}\n${to}`));
        expect(new Set(keys).size, type).toBe(keys.length);
        for (const { id, from, to } of rows) {
          expect(id === null).toBe(!keyed);
          expect(idsOf.get(fromLabel)).toContain(from);
          expect(idsOf.get(toLabel)).toContain(to);
        }
      }
    },
  );

  it("keeps reports apart that share edge, article and words", () => {
    const [edge] = GRAPH.edges;
    const [report] = edge!.attributes.evidence;
    const twice = {
      ...edge!.attributes,
      evidence: [report!, { ...report!, status: "denied" as const }],
    };
    const { nodes } = toNeo4jRows({ ...GRAPH, edges: [{ ...edge!, attributes: twice }] });
    const ids = nodes.find(({ label }) => label === "Report")!.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("names the key when an end is no node", () => {
    const [edge] = GRAPH.edges;
    expect(() => toNeo4jRows({ ...GRAPH, edges: [{ ...edge!, target: "base:nowhere" }] })).toThrow(
      /"base:nowhere" is the end of an edge/,
    );
  });
});
