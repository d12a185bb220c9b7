import { afterEach, describe, expect, it } from "vitest";
import { connectionSettings, loadGraph } from "../../src/neo4j/index.ts";
import type { ConnectionOptions, LoadOptions, LoadSummary } from "../../src/neo4j/index.ts";
import { freePort } from "../../src/neo4j/server.ts";
import { startFakeServer } from "./fake-server.ts";
import type { FakeOptions, FakeServer, Request } from "./fake-server.ts";
import { sampleGraph } from "./sample-graph.ts";

const PASSWORD = "a-secret-that-no-message-shows";

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function loadInto(
  fake: FakeOptions,
  options: LoadOptions = {},
  connection: ConnectionOptions = {},
): Promise<LoadSummary> {
  server = await startFakeServer(fake);
  return load(server.uri, options, connection);
}

function load(
  uri: string,
  options: LoadOptions = {},
  connection: ConnectionOptions = {},
): Promise<LoadSummary> {
  const settings = connectionSettings(
    { uri, password: PASSWORD, connectTimeout: 500, retryTime: 0, ...connection },
    {},
  );
  return loadGraph(sampleGraph(), settings, options);
}

const sent = (name: string): readonly Request[] =>
  server!.requests.filter((request) => request.name === name);
const reportWrites = (): readonly Request[] =>
  sent("RUN").filter(({ statement }) => statement.includes("MERGE (n:Report "));
const isReportWrite = ({ statement }: Request): boolean => statement.includes("MERGE (n:Report ");
const rowsOf = ({ parameters }: Request): number => (parameters["rows"] as unknown[]).length;

/** Replies with `fault` to the first `times` requests that `when` picks. */
function failing(
  times: number,
  when: (request: Request) => boolean,
  fault: Exclude<ReturnType<NonNullable<FakeOptions["reply"]>>, null>,
): FakeOptions {
  let left = times;
  return { reply: (request) => (when(request) && left-- > 0 ? fault : null) };
}

const failure = (
  code: string,
  message = "as the test wants",
): { code: string; message: string } => ({
  code,
  message,
});

describe("loadGraph on a server with faults", () => {
  it("loads into a server without any", async () => {
    const summary = await loadInto({});
    expect(summary).toMatchObject({ serverVersion: "5.26.0", nodes: { created: 20 } });
    expect(reportWrites().map(rowsOf)).toEqual([8]);
  });

  it("says that nothing listens, and how to start a server", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    await expect(load(uri)).rejects.toMatchObject({
      fault: "nothing-listens",
      message: `Nothing listens at ${uri} (ECONNREFUSED).`,
      cure: expect.stringContaining("npm run neo4j"),
    });
  });

  it("gives up a server that takes the connection and never greets", async () => {
    await expect(loadInto({ mute: true })).rejects.toMatchObject({ fault: "no-answer" });
  });

  it("gives up a server that goes silent in the middle of a batch", async () => {
    const options = failing(1, isReportWrite, "silent");
    await expect(loadInto(options, {}, { batchTimeout: 300 })).rejects.toMatchObject({
      fault: "no-answer",
    });
  });

  it("tries a wrong password once", async () => {
    const options = failing(
      9,
      ({ name }) => name === "LOGON",
      failure("Neo.ClientError.Security.Unauthorized"),
    );
    const error: unknown = await loadInto(options).catch((thrown) => thrown);
    expect(error).toMatchObject({
      fault: "wrong-password",
      cure: expect.stringContaining("WIREGRAPH_NEO4J_PASSWORD"),
    });
    expect(sent("LOGON")).toHaveLength(1);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(PASSWORD);
  });

  it("says that a password is needed where none was given", async () => {
    const options = failing(
      9,
      ({ name }) => name === "LOGON",
      failure("Neo.ClientError.Security.Unauthorized"),
    );
    server = await startFakeServer(options);
    const settings = connectionSettings({ uri: server.uri, secretFile: "no/such/file" }, {});
    await expect(loadGraph(sampleGraph(), settings)).rejects.toMatchObject({
      fault: "wrong-password",
      message: expect.stringContaining("none was given"),
    });
  });

  it.for([
    ["by its name", { agent: "Neo4j/4.4.38" }, "is Neo4j 4.4.38"],
    ["by its Bolt", { bolt: [4, 2], agent: "Neo4j/4.2.0" }, "is Neo4j 4.2.0"],
    ["by having no Bolt in common", { bolt: [0, 0] }, "no Bolt"],
  ] as const)("says that the server is too old, %s", async ([, fake, words]) => {
    await expect(loadInto(fake)).rejects.toMatchObject({
      fault: "server-too-old",
      message: expect.stringContaining(words),
    });
  });

  it.for([
    ["Neo.ClientError.Database.DatabaseNotFound", "unknown-database"],
    ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "read-only"],
    ["Neo.ClientError.Cluster.NotALeader", "read-only"],
    ["Neo.ClientError.Security.CredentialsExpired", "password-expired"],
    ["Neo.ClientError.Security.Forbidden", "forbidden"],
    ["Neo.DatabaseError.Schema.ConstraintCreationFailed", "constraint"],
    ["Neo.ClientError.Schema.IndexAlreadyExists", "constraint"],
    ["Neo.ClientError.Statement.SyntaxError", "unexpected"],
  ] as const)("explains %s and does not try it again", async ([code, fault]) => {
    const isConstraint = ({ statement }: Request): boolean => statement.includes("group_id");
    await expect(loadInto(failing(9, isConstraint, failure(code)))).rejects.toMatchObject({
      fault,
    });
    expect(sent("RUN").filter(isConstraint)).toHaveLength(1);
  });

  describe("that pass", () => {
    const patient = { retryTime: 5_000 };

    it.for([
      ["a deadlock", failure("Neo.TransientError.Transaction.DeadlockDetected")],
      ["a connection cut in the middle of a batch", "cut"],
    ] as const)("sends the same batch again after %s", async ([, fault]) => {
      await loadInto(failing(1, isReportWrite, fault), {}, patient);
      expect(reportWrites().map(rowsOf)).toEqual([8, 8]);
    });

    it("sends the same batch again when the connection is cut at its commit", async () => {
      let isWriting = false;
      let left = 1;
      await loadInto(
        {
          reply: (request) => {
            if (isReportWrite(request)) isWriting = true;
            return isWriting && request.name === "COMMIT" && left-- > 0 ? "cut" : null;
          },
        },
        {},
        patient,
      );
      expect(reportWrites().map(rowsOf)).toEqual([8, 8]);
    });
  });

  it("says that loading again goes on, when the connection stays lost", async () => {
    await expect(loadInto(failing(9, isReportWrite, "cut"))).rejects.toMatchObject({
      fault: "connection-lost",
      cure: expect.stringContaining("load again"),
    });
  });

  describe("with too little memory", () => {
    it.for([
      "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
      "Neo.ClientError.General.TransactionOutOfMemoryError",
    ])("halves the batch until it passes, after %s", async (code) => {
      const tooLarge = (request: Request): boolean => isReportWrite(request) && rowsOf(request) > 3;
      await loadInto(failing(9, tooLarge, failure(code)), {}, { retryTime: 60_000 });
      expect(reportWrites().map(rowsOf)).toEqual([8, 4, 2, 2, 2, 2]);
    });

    it("gives up at a single row", async () => {
      const code = "Neo.ClientError.General.TransactionOutOfMemoryError";
      await expect(loadInto(failing(99, isReportWrite, failure(code)))).rejects.toMatchObject({
        fault: "memory",
      });
      expect(reportWrites().map(rowsOf)).toEqual([8, 4, 2, 1]);
    });
  });

  it("notices rows that the database did not take, and rolls them back", async () => {
    await expect(
      loadInto({
        reply: (request) =>
          isReportWrite(request) ? { fields: ["matched"], record: [rowsOf(request) - 1] } : null,
      }),
    ).rejects.toMatchObject({
      fault: "foreign-data",
      message: "Of 8 rows of Report sent, the database took 7; this batch was not written.",
    });
    expect(server!.requests.findLastIndex(isReportWrite)).toBeLessThan(
      server!.requests.findLastIndex(({ name }) => name === "ROLLBACK"),
    );
  });

  it("keeps batches under the limits of rows and of characters", async () => {
    await loadInto({}, { batchRows: 3 });
    expect(reportWrites().map(rowsOf)).toEqual([3, 3, 2]);
    await server!.close();
    await loadInto({}, { batchCharacters: 1 });
    expect(reportWrites().map(rowsOf)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe("loadGraph on a graph that was edited by hand", () => {
  const edited = (edit: (text: string) => string): Promise<LoadSummary> =>
    loadGraph(
      JSON.parse(edit(JSON.stringify(sampleGraph()))),
      connectionSettings({ password: PASSWORD }, {}),
    );

  it.for([
    ["an unknown edge type", '"type":"ATTACKED"', '"type":"X]->() DETACH DELETE n //"'],
    ["an edge to a node that is not there", '"target":"state:veland"', '"target":"state:gone"'],
    ["a fraction for a whole number", '"characters":1000', '"characters":0.5'],
    ["a number for a text", '"name":"veland"', '"name":7'],
    ["a key twice", '"key":"place:harrow"', '"key":"state:veland"'],
  ] as const)("refuses %s before it connects", async ([, from, to]) => {
    await expect(edited((text) => text.replace(from, to))).rejects.toMatchObject({
      fault: "bad-graph",
      cure: expect.stringContaining("nothing was loaded"),
    });
  });
});
