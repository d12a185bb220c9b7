import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadStatements } from "../../src/export/cypher.ts";
import { toNeo4jRows } from "../../src/export/neo4j-rows.ts";
import { loadGraph } from "../../src/neo4j/index.ts";
import type { LoadOptions, LoadSummary } from "../../src/neo4j/index.ts";
import { AWAIT_INDEXES } from "../../src/neo4j/schema.ts";
import * as statements from "../../src/neo4j/statements.ts";
import type { SerializedGraph } from "../../src/graph/types.ts";
import { deleteEverything, startTestServer, whyNoServer } from "../support/neo4j-server.ts";
import type { TestServer } from "../support/neo4j-server.ts";
import { canonicalDump, expectedDump } from "./canonical-dump.ts";
import { REPORTS, sampleGraph } from "./sample-graph.ts";

const reason = await whyNoServer();

/** The sample without one of its three articles: less than half of the graph is gone. */
const SMALLER = sampleGraph(REPORTS.filter(({ article }) => article !== "two.txt"));

/** Every shape of statement that the loader sends; labels and types are exchangeable in them. */
const STATEMENTS = [
  ...(["Group", "Decision", "Article", "Report"] as const).flatMap((label) => [
    ...Object.values(statements.nodeSweep(label)),
    statements.writeNodes(label),
  ]),
  ...(["ATTACKED", "IN", "MENTIONS"] as const).flatMap((type) => [
    ...Object.values(statements.relationshipSweep(type)),
    statements.writeRelationships(type, "Article", "Group"),
  ]),
  statements.NAMES_IN_USE,
  statements.LOCK_SCOPE,
  statements.CLAIM_SCOPE,
  statements.HOLD_SCOPE,
  statements.RELEASE_SCOPE,
  statements.COUNT_LOADS,
  AWAIT_INDEXES,
];

/** Success, no rows, and names that this database has not heard of yet. */
const UNREMARKABLE = /^(?:0000.|02000|01N5[012])$/;

/** Names that break a loader which builds its queries from text. */
const HOSTILE = [
  `O'Neill "the \\ quote"`,
  "back`tick` \\u0060 {name: 'x'}",
  "}) DETACH DELETE n //",
  "line\nbreak\r\n\ttab\u0000nul",
  "\u202Eright to left\u202C \u0645\u0642\u062A\u062F\u0649",
  "😀 e\u0301 \uFFFD $rows ${row.id}",
  "long ".repeat(1_000),
  "=HYPERLINK(0) <img src=x onerror=alert(1)> __proto__ constructor",
];

describe.skipIf(reason !== null)(`loadGraph on a real Neo4j${reason ? ` (${reason})` : ""}`, () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.close());
  beforeEach(() => deleteEverything(server));

  const load = (graph: SerializedGraph, options?: LoadOptions): Promise<LoadSummary> =>
    loadGraph(graph, server.settings(), options);
  const dump = (): Promise<string[]> => canonicalDump(server.driver);
  const query = async (
    statement: string,
    parameters?: Record<string, unknown>,
  ): Promise<Record<string, unknown>[]> =>
    (await server.driver.executeQuery(statement, parameters)).records.map((record) =>
      record.toObject(),
    );

  it("gives the database exactly the graph's rows, with their types", async () => {
    const summary = await load(sampleGraph());
    expect(await dump()).toEqual(expectedDump(toNeo4jRows(sampleGraph())));
    expect(summary.nodes).toMatchObject({ rows: 20, created: 20, removed: 0 });
    expect(summary.relationships).toMatchObject({ rows: 47, created: 47, removed: 0 });
  });

  it("writes nothing the second time, by the server's own counters", async () => {
    await load(sampleGraph());
    const first = await dump();
    const { counters, nodes, relationships } = await load(sampleGraph());
    expect(Object.values(counters).filter((count) => count !== 0)).toEqual([]);
    expect(Object.keys(counters)).toContain("propertiesSet");
    expect(nodes).toMatchObject({ created: 0, changed: 0, unchanged: 20, removed: 0 });
    expect(relationships).toMatchObject({ created: 0, changed: 0, unchanged: 47, removed: 0 });
    expect(await dump()).toEqual(first);
  });

  it("gives the same graph in batches of one", async () => {
    await load(sampleGraph(), { batchRows: 1 });
    expect(await dump()).toEqual(expectedDump(toNeo4jRows(sampleGraph())));
  });

  it("makes a constraint for every label and edge type, and the full-text indexes answer", async () => {
    await load(sampleGraph());
    const constraints = await query(
      "SHOW CONSTRAINTS YIELD labelsOrTypes RETURN labelsOrTypes[0] AS of",
    );
    expect(constraints.map(({ of }) => of)).toEqual(
      expect.arrayContaining(["Group", "Article", "Report", "ATTACKED", "LOCATED_IN", "LoadRun"]),
    );
    expect(constraints).toHaveLength(23);
    const found = async (index: string, words: string): Promise<unknown[]> =>
      (
        await query(
          "CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.id AS id",
          { index, words },
        )
      ).map(({ id }) => id);
    expect(await found("entity_names", '"the northern front"')).toEqual(["group:northern-front"]);
    expect(await found("report_quotes", "ceasefire")).toHaveLength(1);
  });

  it("keeps hostile names and ids as they are", async () => {
    const graph = sampleGraph(
      HOSTILE.map((text) => ({
        article: "one.txt",
        source: `group:${text.replaceAll("\0", "")}`,
        type: "ATTACKED",
        target: "state:veland",
        quote: text,
      })),
      Object.fromEntries(HOSTILE.map((text) => [`group:${text.replaceAll("\0", "")}`, text])),
    );
    await load(graph);
    expect(await dump()).toEqual(expectedDump(toNeo4jRows(graph)));
    const quotes = await query("MATCH (r:Report) RETURN r.quote AS quote");
    expect(quotes.map(({ quote }) => quote).sort()).toEqual(HOSTILE.toSorted());
  });

  it("takes over what load.cypher made, and load.cypher changes nothing that it made", async () => {
    for (const statement of loadStatements(sampleGraph())) await query(statement);
    const byScript = await dump();
    await load(sampleGraph());
    expect(await dump()).toEqual(byScript);
    for (const statement of loadStatements(sampleGraph())) await query(statement);
    expect(await dump()).toEqual(byScript);
    const { counters } = await load(sampleGraph());
    expect(Object.values(counters).filter((count) => count !== 0)).toEqual([]);
    await load(SMALLER, { allowRemovals: true });
    expect(await dump()).toEqual(expectedDump(toNeo4jRows(SMALLER)));
  });

  it("sends only statements that the server's front end has nothing to say about", async () => {
    await load(sampleGraph());
    const parameters = {
      scope: "default",
      rows: [],
      owned: [],
      ownedByRelationships: [],
      holder: "",
      lease: 1,
      state: "",
    };
    for (const statement of STATEMENTS) {
      const { summary } = await server.driver.executeQuery(`EXPLAIN ${statement}`, parameters);
      const remarks = summary.gqlStatusObjects.filter(
        ({ gqlStatus }) => !UNREMARKABLE.test(gqlStatus),
      );
      expect(remarks.map((remark) => `${statement}: ${remark.statusDescription}`)).toEqual([]);
    }
  });

  describe("when the graph changed", () => {
    it("ends in the same database as a clean load of the new graph", async () => {
      await load(SMALLER);
      const clean = await dump();
      await deleteEverything(server);
      await load(sampleGraph());
      const summary = await load(SMALLER, { allowRemovals: true });
      expect(await dump()).toEqual(clean);
      expect(summary.nodes).toMatchObject({ created: 0, removed: 5, retired: 0 });
      await load(sampleGraph());
      expect(await dump()).toEqual(expectedDump(toNeo4jRows(sampleGraph())));
    });

    it("writes only the rows that differ", async () => {
      await load(sampleGraph());
      const { nodes, relationships, counters } = await load(
        sampleGraph(REPORTS, { "state:veland": "Republic of Veland" }),
      );
      expect(nodes).toMatchObject({ created: 0, changed: 1, unchanged: 19, removed: 0 });
      expect(relationships).toMatchObject({ created: 0, changed: 0, removed: 0 });
      expect(counters).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0 });
    });

    it("removes a property that a thing no longer has", async () => {
      await load(sampleGraph());
      const undated = REPORTS.map(({ date, ...report }) =>
        date === "2024" ? report : { ...report, ...(date && { date }) },
      );
      await load(sampleGraph(undated));
      expect(await dump()).toEqual(expectedDump(toNeo4jRows(sampleGraph(undated))));
    });

    it("stops before it takes away more than a fifth, and changes nothing", async () => {
      await load(sampleGraph());
      const before = await dump();
      await expect(load(SMALLER)).rejects.toMatchObject({
        fault: "too-many-removals",
        message: expect.stringMatching(/would take away \d+ of the 67 .*nothing was changed/),
        cure: expect.stringContaining("--neo4j-remove"),
      });
      expect(await dump()).toEqual(before);
    });

    it("says in a dry run what it would do, and does nothing", async () => {
      await load(sampleGraph());
      const before = await dump();
      const planned = await load(SMALLER, { dryRun: true });
      expect(await dump()).toEqual(before);
      expect(planned.counters).toEqual({});
      const done = await load(SMALLER, { allowRemovals: true });
      expect({ ...done, dryRun: true, counters: {} }).toEqual(planned);
    });
  });

  describe("beside a user's own work", () => {
    it("keeps his nodes, relationships, labels and properties", async () => {
      await load(sampleGraph());
      await query(
        `CREATE (note:Note {text: 'check this'}), (:Group {name: 'mine, without an id'})
         WITH note
         MATCH (g:Group {id: 'group:northern-front'}), (s:State {id: 'state:veland'})
         SET g.reviewed = true, g:Watched
         CREATE (note)-[:ABOUT]->(g), (g)-[:ATTACKED {source: 'my own'}]->(s)`,
      );
      await load(sampleGraph(REPORTS, { "group:northern-front": "The Front" }));
      expect(
        await query(
          `MATCH (:Note {text: 'check this'})-[:ABOUT]->(g:Watched {reviewed: true, name: 'The Front'})
           MATCH (g)-[:ATTACKED {source: 'my own'}]->(:State)
           MATCH (own:Group {name: 'mine, without an id'})
           RETURN count(*) AS found`,
        ),
      ).toEqual([{ found: expect.objectContaining({ low: 1 }) }]);
    });

    it.for([
      [
        "a relationship",
        "MATCH (n {id: $id}) CREATE (n)<-[:ABOUT]-(:Note)",
        "MATCH (n:Note) DETACH DELETE n",
      ],
      [
        "a property",
        "MATCH (n {id: $id}) SET n.comment = 'mine'",
        "MATCH (n {id: $id}) REMOVE n.comment",
      ],
      ["a label", "MATCH (n {id: $id}) SET n:Watched", "MATCH (n {id: $id}) REMOVE n:Watched"],
      [
        "a property on one of its relationships",
        "MATCH ({id: $id})-[r:DECIDED]->() SET r.comment = 'mine'",
        "MATCH ({id: $id})-[r:DECIDED]->() REMOVE r.comment",
      ],
    ] as const)(
      "keeps and marks what he attached %s to, until he takes it away",
      async ([, attach, detach]) => {
        const id = "institution:assembly";
        const states = (): Promise<Record<string, unknown>[]> =>
          query("MATCH (n:Institution {id: $id}) RETURN n.retired AS retired", { id });
        await load(sampleGraph());
        await query(attach, { id });

        const first = await load(SMALLER, { allowRemovals: true });
        expect(first.nodes.retired).toBeGreaterThanOrEqual(1);
        expect(await states()).toEqual([{ retired: true }]);

        const again = await load(SMALLER);
        expect(Object.values(again.counters).filter((count) => count !== 0)).toEqual([]);

        await load(sampleGraph());
        expect(await states()).toEqual([{ retired: null }]);
        await load(SMALLER, { allowRemovals: true });
        await query(detach, { id });
        await load(SMALLER, { allowRemovals: true });
        expect(await states()).toEqual([]);
        expect(await dump()).toEqual(expectedDump(toNeo4jRows(SMALLER)));
      },
    );

    it("makes again what he deleted", async () => {
      await load(sampleGraph());
      await query("MATCH (n:Group) DETACH DELETE n");
      await load(sampleGraph());
      expect(await dump()).toEqual(expectedDump(toNeo4jRows(sampleGraph())));
    });
  });

  describe("with scopes", () => {
    it("lets two piles of articles live side by side, each swept alone", async () => {
      await load(sampleGraph());
      const alone = await dump();
      await load(sampleGraph(), { scope: "sudan" });
      expect(await dump()).toHaveLength(2 * alone.length);
      await load(SMALLER, { scope: "sudan", allowRemovals: true });
      expect((await load(sampleGraph())).nodes).toMatchObject({ unchanged: 20, created: 0 });
      await load(sampleGraph([]), { scope: "sudan", allowRemovals: true });
      expect(await dump()).toEqual(alone);
    });

    it("does not write over a node that another scope holds", async () => {
      await query("CREATE (:Group {id: 'group:northern-front', scope: 'other', name: 'theirs'})");
      await expect(load(sampleGraph())).rejects.toMatchObject({ fault: "foreign-data" });
      expect(await query("MATCH (n:Group) RETURN n.name AS name")).toEqual([{ name: "theirs" }]);
    });

    it("does not write while another load writes the same scope", async () => {
      await query(
        `CREATE (:LoadRun {id: 'default', holder: 'another', state: 'running', loads: 1,
           leaseEnds: datetime.realtime() + duration({seconds: 1})})`,
      );
      const waits: number[] = [];
      const onProgress: LoadOptions["onProgress"] = ({ step, total }) => {
        if (step === "wait") {
          waits.push(total);
          void query(
            "MATCH (run:LoadRun) SET run.leaseEnds = datetime.realtime() + duration({hours: 1})",
          );
        }
      };
      await expect(load(sampleGraph(), { onProgress })).rejects.toMatchObject({
        fault: "scope-in-use",
      });
      expect(waits).toHaveLength(1);
      expect(await dump()).toEqual([]);
    });

    it("goes on after a load that was killed, once its lease is over", async () => {
      await load(SMALLER);
      await query(
        `MATCH (run:LoadRun {id: 'default'})
         SET run.holder = 'dead', run.state = 'running',
           run.leaseEnds = datetime.realtime() + duration({seconds: 1})`,
      );
      await load(sampleGraph());
      expect(await dump()).toEqual(expectedDump(toNeo4jRows(sampleGraph())));
      expect(await query("MATCH (run:LoadRun) RETURN run.state AS state")).toEqual([
        { state: "finished" },
      ]);
    });

    it("refuses a scope that is no plain name", async () => {
      await expect(load(sampleGraph(), { scope: "a::b" })).rejects.toMatchObject({
        fault: "settings",
      });
    });
  });

  describe("when it cannot connect", () => {
    it("says that the password is wrong after one attempt, and never prints it", async () => {
      const settings = server.settings({ password: "not-the-password" });
      const error: unknown = await loadGraph(sampleGraph(), settings).catch((thrown) => thrown);
      expect(error).toMatchObject({
        fault: "wrong-password",
        message: expect.stringContaining(
          'refuses user "neo4j" with the password from the password option',
        ),
      });
      expect(`${String(error)} ${JSON.stringify(error)} ${JSON.stringify(settings)}`).not.toContain(
        "not-the-password",
      );
    });

    it("says that the database is unknown, and how to find the known ones", async () => {
      const settings = server.settings({ database: "elsewhere" });
      await expect(loadGraph(sampleGraph(), settings)).rejects.toMatchObject({
        fault: "unknown-database",
        message: expect.stringContaining('no database "elsewhere"'),
        cure: expect.stringContaining("SHOW DATABASES"),
      });
    });

    it("says that it talks to the Browser's port", async () => {
      const port = new URL(server.running?.browser ?? "http://localhost:7474").port;
      const settings = server.settings({ uri: `bolt://127.0.0.1:${port}` });
      await expect(loadGraph(sampleGraph(), settings)).rejects.toMatchObject({
        fault: "not-bolt",
        cure: expect.stringContaining("7687"),
      });
    });

    it("works through neo4j:// as well", async () => {
      const uri = server.settings().uri.replace("bolt://127.0.0.1", "neo4j://localhost");
      const summary = await loadGraph(sampleGraph(), server.settings({ uri }));
      expect(summary.nodes.created).toBe(20);
    });
  });

  // Last, because a change of constraints makes the server plan every statement anew.
  it("names the constraint that a user's data breaks, and loads nothing", async () => {
    await query("DROP CONSTRAINT group_id IF EXISTS");
    await query("CREATE (:Group {id: 'twice'}), (:Group {id: 'twice'})");
    await expect(load(sampleGraph())).rejects.toMatchObject({
      fault: "constraint",
      message: expect.stringContaining("Group"),
    });
    expect(await dump()).toEqual(['(:Group {id: "twice"})', '(:Group {id: "twice"})']);
  });
});
