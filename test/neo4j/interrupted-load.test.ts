import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toNeo4jRows } from "../../src/export/neo4j-rows.ts";
import { loadGraph } from "../../src/neo4j/index.ts";
import { generatePassword } from "../../src/neo4j/secret.ts";
import { deleteEverything, startOwnServer, whyNoServer } from "../support/neo4j-server.ts";
import type { TestServer } from "../support/neo4j-server.ts";
import { canonicalDump, expectedDump } from "./canonical-dump.ts";
import { startCuttingProxy } from "./cutting-proxy.ts";
import { manyReports, sampleGraph } from "./sample-graph.ts";

const reason = await whyNoServer(true);
const GRAPH = sampleGraph(manyReports(300));
const WHOLE = expectedDump(toNeo4jRows(GRAPH));

describe.skipIf(reason !== null)(
  `a load that is interrupted${reason ? ` (${reason})` : ""}`,
  () => {
    const password = generatePassword();
    let home: string;
    let server: TestServer;

    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), "wiregraph-neo4j-"));
      server = await startOwnServer(home, password);
    });
    afterAll(async () => {
      await server?.close();
      await rm(home, { recursive: true, force: true });
    });
    beforeEach(() => deleteEverything(server));

    it("doubles nothing when connections are cut at commits that the server carried out", async () => {
      const proxy = await startCuttingProxy(server.settings().uri, (commit) => commit % 9 === 0);
      await loadGraph(GRAPH, server.settings({ uri: proxy.uri }), { batchRows: 100 });
      expect(proxy.cuts()).toBeGreaterThan(3);
      await proxy.close();
      expect(await canonicalDump(server.driver)).toEqual(WHOLE);
    });

    it("is made whole by the next one after the loader was killed", async () => {
      const script = fileURLToPath(new URL("load-in-a-process.ts", import.meta.url));
      const loader = spawn(process.execPath, ["--import", "tsx", script], {
        env: {
          ...process.env,
          WIREGRAPH_NEO4J_URI: server.settings().uri,
          WIREGRAPH_NEO4J_PASSWORD: password,
        },
        stdio: ["ignore", "pipe", "inherit"],
      });
      for await (const line of createInterface({ input: loader.stdout })) {
        if (Number(line) > 200) break;
      }
      loader.kill("SIGKILL");
      const part = await canonicalDump(server.driver);
      expect(part.length).toBeGreaterThan(200);
      expect(part.length).toBeLessThan(WHOLE.length);

      const waits: number[] = [];
      const summary = await loadGraph(GRAPH, server.settings(), {
        onProgress: ({ step, total }) => void (step === "wait" && waits.push(total)),
      });
      expect(summary.nodes.unchanged).toBeGreaterThan(0);
      expect(waits.length).toBeLessThanOrEqual(1);
      expect(await canonicalDump(server.driver)).toEqual(WHOLE);
    });

    it("is made whole by the next one after the server was killed", async () => {
      const load = loadGraph(GRAPH, server.settings({ retryTime: 0 }), {
        batchRows: 10,
        leaseSeconds: 1,
        onProgress: ({ step, done }) => {
          if (step === "write" && done > 200) void server.running!.kill();
        },
      });
      await expect(load).rejects.toMatchObject({
        fault: expect.stringMatching(/^(connection-lost|nothing-listens)$/),
      });
      await server.close();
      server = await startOwnServer(home, password);
      const part = await canonicalDump(server.driver);
      expect(part.length).toBeGreaterThan(200);
      expect(part.length).toBeLessThan(WHOLE.length);

      await loadGraph(GRAPH, server.settings());
      expect(await canonicalDump(server.driver)).toEqual(WHOLE);
    });
  },
);
