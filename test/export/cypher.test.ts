import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import {
  loadStatements,
  toLoadCypher,
  toNeo4jRows,
  toSchemaCypher,
} from "../../src/export/index.ts";
import type { SerializedGraph } from "../../src/graph/index.ts";
import { SCHEMA } from "../../src/neo4j/schema.ts";
import { canonicalDump, expectedDump } from "../neo4j/canonical-dump.ts";
import { hostileGraph } from "../support/hostile.ts";
import { deleteEverything, startTestServer, whyNoServer } from "../support/neo4j-server.ts";
import type { TestServer } from "../support/neo4j-server.ts";
import { randomAnnotations } from "../support/random-annotations.ts";
import { WORDS } from "../support/resolution-words.ts";

describe("load.cypher", () => {
  it("keeps statements small enough to be planned", () => {
    const graph = build(randomAnnotations(1, { articles: 60 }), { words: WORDS });
    const statements = loadStatements(graph);
    for (const statement of statements) {
      expect(statement.split("\n").length).toBeLessThan(210);
      expect(statement.length).toBeLessThan(120_000);
    }
    const rows = statements.flatMap((statement) => statement.match(/^\{/gm) ?? []).length;
    const { nodes, relationships } = toNeo4jRows(graph);
    const expected = [...nodes, ...relationships].reduce(
      (sum, table) => sum + table.rows.length,
      0,
    );
    expect(rows).toBe(expected);
  });

  it("has texts on one line and statements that end with a semicolon", () => {
    const text = toLoadCypher(hostileGraph().graph);
    expect(text).not.toMatch(/[^\n\x20-\u{10ffff}]/u);
    expect(text.trimEnd().endsWith(";")).toBe(true);
  });

  it("is nothing but a comment for an empty graph", () => {
    expect(loadStatements(build([], { words: WORDS }))).toEqual([]);
    expect(toSchemaCypher().match(/;\n/g)).toHaveLength(SCHEMA.length + 1);
  });
});

const reason = await whyNoServer();

describe.skipIf(reason !== null)(
  `load.cypher on a real Neo4j${reason ? ` (${reason})` : ""}`,
  () => {
    let server: TestServer;

    beforeAll(async () => {
      server = await startTestServer();
      for (const statement of SCHEMA) await server.driver.executeQuery(statement);
    });
    afterAll(() => server?.close());

    it.for<[string, () => SerializedGraph]>([
      ["hostile names", () => hostileGraph().graph],
      [
        "nodes and edges of many types",
        () => build(randomAnnotations(2, { articles: 3 }), { words: WORDS }),
      ],
    ])("gives the rows of the graph, and again nothing new: %s", async ([, graphOf]) => {
      await deleteEverything(server);
      const graph = graphOf();
      for (const time of [1, 2]) {
        for (const statement of loadStatements(graph)) await server.driver.executeQuery(statement);
        expect(await canonicalDump(server.driver), `load ${time}`).toEqual(
          expectedDump(toNeo4jRows(graph)),
        );
      }
    });
  },
);
