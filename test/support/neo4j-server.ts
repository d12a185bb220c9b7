import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Driver } from "neo4j-driver";
import { connectionSettings } from "../../src/neo4j/connection-settings.ts";
import type { ConnectionOptions, ConnectionSettings } from "../../src/neo4j/connection-settings.ts";
import { findJava, hasMaven } from "../../src/neo4j/java.ts";
import { cacheFolder, fetchServer } from "../../src/neo4j/server-files.ts";
import { CURRENT, lineFor, LTS } from "../../src/neo4j/server-line.ts";
import { generatePassword } from "../../src/neo4j/secret.ts";
import { startServer } from "../../src/neo4j/server.ts";
import type { RunningServer } from "../../src/neo4j/server.ts";

/** A test is over before Java's second compiler pays for itself; this halves the processor time. */
const SHORT_RUN = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** A real Neo4j for a test: the one that the environment names, or one started for it. */
export interface TestServer {
  /** Of a server that the tests started themselves; null for one that the environment names. */
  readonly running: RunningServer | null;
  readonly settings: (options?: ConnectionOptions) => ConnectionSettings;
  readonly driver: Driver;
  readonly close: () => Promise<void>;
}

/**
 * Why no real Neo4j can be had here, or null. Under `CI=true` it throws instead: there, leaving the
 * database out would be a hole that nobody sees.
 */
export async function whyNoServer(needsOwn = false): Promise<string | null> {
  const reason = await missing(needsOwn);
  if (reason !== null && process.env["CI"] === "true") {
    throw new Error(`The tests of Neo4j cannot run, and CI=true asks for them: ${reason}`);
  }
  if (reason !== null) process.stderr.write(`\nNeo4j's tests are left out: ${reason}\n`);
  return reason;
}

async function missing(needsOwn: boolean): Promise<string | null> {
  if (process.env["WIREGRAPH_TEST_NEO4J_URI"] && !needsOwn) return null;
  const java = await findJava(process.env);
  if (!java || !lineFor(java.release)) {
    return `they need Java ${LTS.oldestJava} to ${CURRENT.newestJava} (found ${java?.release ?? "none"}) and Maven, or WIREGRAPH_TEST_NEO4J_URI`;
  }
  if (!(await hasMaven(process.env)))
    return "they need Maven beside Java, or WIREGRAPH_TEST_NEO4J_URI";
  return null;
}

/**
 * A server whose database is empty. One that `WIREGRAPH_TEST_NEO4J_URI` names must be empty when
 * the tests begin: they delete everything in it again and again.
 */
export async function startTestServer(): Promise<TestServer> {
  const named = process.env["WIREGRAPH_TEST_NEO4J_URI"];
  if (named) {
    const server = connected(null, {
      uri: named,
      user: process.env["WIREGRAPH_TEST_NEO4J_USER"],
      password: process.env["WIREGRAPH_TEST_NEO4J_PASSWORD"],
    });
    const { records } = await server.driver.executeQuery("MATCH (n) RETURN count(n) AS nodes");
    if (records[0]!.get("nodes").toNumber() > 0) {
      throw new Error(`${named} holds nodes; the tests need a server with an empty database`);
    }
    return server;
  }
  const home = await mkdtemp(join(tmpdir(), "wiregraph-neo4j-"));
  const server = await startOwnServer(home, generatePassword());
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A server whose data lies in `home` and outlives it; for a home used before, its first password. */
export async function startOwnServer(home: string, password: string): Promise<TestServer> {
  const java = (await findJava(process.env))!;
  const line = lineFor(java.release)!;
  const running = await startServer({
    line,
    java,
    library: await fetchServer(line, cacheFolder(process.env)),
    home,
    password,
    javaOptions: SHORT_RUN,
    settings: { "dbms.cypher.min_replan_interval": "1h" },
  });
  return connected(running, { uri: running.uri, password });
}

function connected(running: RunningServer | null, access: ConnectionOptions): TestServer {
  const settings = (options: ConnectionOptions = {}): ConnectionSettings =>
    connectionSettings({ user: "neo4j", ...access, ...options }, {});
  const own = settings();
  const driver = neo4j.driver(own.uri, neo4j.auth.basic(own.user, own.password() ?? ""));
  return {
    running,
    settings,
    driver,
    close: async () => {
      await driver.close();
      await running?.kill();
    },
  };
}

/** Constraints and indexes stay, so that the server need not plan every statement anew. */
export async function deleteEverything({ driver }: TestServer): Promise<void> {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
}
