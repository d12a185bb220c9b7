import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDriver, verify } from "./connection.ts";
import { connectionSettings } from "./connection-settings.ts";
import type { ConnectionSettings } from "./connection-settings.ts";
import type { Java } from "./java.ts";
import { Neo4jError } from "./neo4j-error.ts";
import type { ServerLine } from "./server-line.ts";

export interface ServerOptions {
  readonly line: ServerLine;
  readonly java: Java;
  /** Folder with the jars, from `fetchServer`. */
  readonly library: string;
  /** Folder for data, configuration and logs; made if it is not there, used again if it is. */
  readonly home: string;
  /** Set when the home is new; of an older home the one that it was made with. */
  readonly password: string;
  /** Free ones where not given. */
  readonly boltPort?: number;
  readonly httpPort?: number;
  /** Largest Java heap, "1g". */
  readonly heap?: string;
  /** More options for Java. */
  readonly javaOptions?: readonly string[];
  /** More lines for neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds until a server that does not answer is given up; two minutes. */
  readonly patience?: number;
}

/** A Neo4j server that this process started; on loopback only, with authentication. */
export interface RunningServer {
  readonly uri: string;
  /** Address of Neo4j Browser. */
  readonly browser: string;
  readonly password: string;
  /** Clean shutdown; everything written is on disk. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Settles when the server ends by itself. */
  readonly ended: Promise<void>;
}

/** Starts Neo4j Community from its jars and waits until Bolt answers. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { home, password } = options;
  const boltPort = options.boltPort ?? (await freePort());
  const httpPort = options.httpPort ?? (await freePort());
  const isNew = !existsSync(join(home, "data", "databases"));
  await writeHome(options, boltPort, httpPort);

  const console = join(home, "logs", "console.log");
  const server = spawn(options.java.command, javaArguments(options), {
    stdio: ["ignore", openSync(console, "a"), openSync(console, "a")],
  });
  const killWithThisProcess = (): void => void server.kill("SIGKILL");
  process.once("exit", killWithThisProcess);
  const ended = new Promise<void>((resolve) => {
    server.once("error", () => resolve());
    server.once("close", () => {
      process.off("exit", killWithThisProcess);
      resolve();
    });
  });

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!isRunning(server)) return;
    server.kill(signal);
    const late = wait(60_000, "late", { ref: false });
    if ((await Promise.race([ended, late])) === "late") server.kill("SIGKILL");
    await ended;
  };

  const uri = `bolt://127.0.0.1:${boltPort}`;
  try {
    await untilReady(server, options, uri, isNew, console);
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
  return {
    uri,
    browser: `http://localhost:${httpPort}/browser/`,
    password,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    ended: ended.then(() => undefined),
  };
}

function javaArguments({
  line,
  library,
  home,
  heap = "1g",
  javaOptions = [],
}: ServerOptions): string[] {
  return [
    "-Xms256m",
    `-Xmx${heap}`,
    ...line.javaOptions,
    ...javaOptions,
    "-cp",
    join(library, "*"),
    line.mainClass,
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}

async function writeHome(
  { home, line, settings }: ServerOptions,
  boltPort: number,
  httpPort: number,
): Promise<void> {
  for (const folder of ["conf", "data", "logs", "run", "plugins", "import"]) {
    await mkdir(join(home, folder), { recursive: true });
  }
  const lines = {
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `localhost:${boltPort}`,
    "server.http.listen_address": `127.0.0.1:${httpPort}`,
    "server.http.advertised_address": `localhost:${httpPort}`,
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "server.memory.pagecache.size": "64m",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    ...line.settings,
    ...settings,
  };
  const text = Object.entries(lines).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, "conf", "neo4j.conf"), text.join(""));
}

/** Asks over Bolt until the server answers, and sets the password of a new home. */
async function untilReady(
  server: ChildProcess,
  { home, line, password, patience = 120_000 }: ServerOptions,
  uri: string,
  isNew: boolean,
  console: string,
): Promise<void> {
  const settings = (ofPassword: string, database: string): ConnectionSettings =>
    connectionSettings(
      { uri, user: "neo4j", password: ofPassword, database, connectTimeout: 5_000 },
      {},
    );
  const tries = Math.ceil(patience / 250);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (!isRunning(server)) {
      throw await startFailure(`Neo4j ${line.version} ended before it was ready`, console);
    }
    const fault = isNew
      ? await setFirstPassword(settings("neo4j", "system"), password)
      : await answers(settings(password, "neo4j"));
    if (fault === null) {
      if (!isNew) return;
      isNew = false;
      continue;
    }
    if (fault.fault === "wrong-password" && isNew) {
      isNew = false;
      continue;
    }
    if (fault.fault === "wrong-password") {
      throw new Neo4jError(
        "wrong-password",
        `The database in ${home} was made with another password than the one given.`,
        "Give the first one, or delete the folder to start with an empty database.",
      );
    }
    await wait(250);
  }
  throw await startFailure(
    `Neo4j ${line.version} did not answer within ${patience / 1_000} s`,
    console,
  );
}

async function answers(settings: ConnectionSettings): Promise<Neo4jError | null> {
  const driver = openDriver(settings, "wiregraph");
  try {
    await verify(driver, settings);
    return null;
  } catch (error) {
    return error as Neo4jError;
  } finally {
    await driver.close();
  }
}

/** A new server has the password "neo4j" and lets nobody do anything before it is changed. */
async function setFirstPassword(
  settings: ConnectionSettings,
  password: string,
): Promise<Neo4jError | null> {
  const fault = await answers(settings);
  if (fault && fault.fault !== "password-expired") return fault;
  const driver = openDriver(settings, "wiregraph");
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
      { old: settings.password(), new: password },
      { database: "system" },
    );
    return null;
  } finally {
    await driver.close();
  }
}

async function startFailure(what: string, console: string): Promise<Neo4jError> {
  const log = await readFile(console, "utf8").catch(() => "");
  const lines = log.trim().split("\n").slice(-8).join("\n");
  return new Neo4jError(
    "server-failed",
    `${what}. Its last words:\n${lines}`,
    `The whole log is ${console}.`,
  );
}

function isRunning(server: ChildProcess): boolean {
  return server.pid !== undefined && server.exitCode === null && server.signalCode === null;
}

/** A port on loopback that nobody listens at just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
