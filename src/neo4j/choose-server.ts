import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { connectionSettings, SECRET_FILE } from "./connection-settings.ts";
import type { ConnectionSettings, Environment } from "./connection-settings.ts";
import { findJava, hasMaven } from "./java.ts";
import type { Java } from "./java.ts";
import { Neo4jError } from "./neo4j-error.ts";
import { makeSecret } from "./secret.ts";
import { cacheFolder, fetchServer } from "./server-files.ts";
import { lineFor, LTS } from "./server-line.ts";
import type { ServerLine } from "./server-line.ts";
import { freePort, startServer } from "./server.ts";

const run = promisify(execFile);

/** A database to work with, whoever started it. */
export interface ReadyServer {
  /** Where it comes from, in words. */
  readonly origin: string;
  readonly settings: ConnectionSettings;
  /** Address of Neo4j Browser. */
  readonly browser: string;
  /** Ends what this process started; nothing else. */
  readonly stop: () => Promise<void>;
  /** Settles when the server ends by itself; never for one that this process did not start. */
  readonly ended: Promise<void>;
}

export interface ChooseOptions {
  readonly environment: Environment;
  /** Folder with `docker-compose.yml`; the secret and the data lie in it too. */
  readonly folder: string;
  /** Told what takes long: a fetch, a start. */
  readonly onStep: (text: string) => void;
}

const NEVER = new Promise<void>(() => undefined);
/** A fetch of the server brings about so many jars. */
const JARS = 213;

/**
 * The server that `WIREGRAPH_NEO4J_URI` names; else the container of docker-compose.yml, if an
 * engine answers; else Neo4j Community from Maven Central, if Java and Maven are there.
 */
export async function chooseServer(options: ChooseOptions): Promise<ReadyServer> {
  const { environment } = options;
  if (environment["WIREGRAPH_NEO4J_URI"]) return namedServer(options);
  if (await dockerAnswers(environment)) return containerServer(options);
  const java = await findJava(environment);
  const line = java && lineFor(java.release);
  if (java && line && (await hasMaven(environment))) return ownServer(options, java, line);
  throw new Neo4jError(
    "no-server",
    `Nothing here can start Neo4j: no WIREGRAPH_NEO4J_URI, no Docker engine that answers, ${
      java ? `Java ${java.release}` : "no Java"
    }${line ? ", no Maven" : ""}.`,
    [
      "One of these is enough:",
      "- Docker with Compose: install it and start its engine;",
      `- Java ${LTS.oldestJava} or newer and Maven: install both, for example "apt install openjdk-17-jdk maven" or "brew install openjdk@21 maven";`,
      "- a Neo4j of your own: set WIREGRAPH_NEO4J_URI and WIREGRAPH_NEO4J_PASSWORD.",
    ].join("\n"),
  );
}

function namedServer({ environment, folder }: ChooseOptions): ReadyServer {
  const settings = connectionSettings({ secretFile: join(folder, SECRET_FILE) }, environment);
  const host = new URL(settings.address).hostname;
  return {
    origin: `the server of WIREGRAPH_NEO4J_URI, ${settings.address}`,
    settings,
    browser: `http://${host}:7474/browser/`,
    stop: async () => undefined,
    ended: NEVER,
  };
}

async function dockerAnswers(environment: Environment): Promise<boolean> {
  const quick = { env: environment, timeout: 20_000 };
  return run("docker", ["compose", "version"], quick)
    .then(() => run("docker", ["info"], quick))
    .then(
      () => true,
      () => false,
    );
}

async function containerServer(options: ChooseOptions): Promise<ReadyServer> {
  const { environment, folder, onStep } = options;
  const secretFile = await secret(options);
  onStep("Starting the container of docker-compose.yml; the first time fetches its image ...");
  const compose = { cwd: folder, env: environment };
  await run("docker", ["compose", "up", "-d", "--wait"], compose).catch(
    (error: Error & { readonly stderr?: string }) => {
      throw new Neo4jError(
        "server-failed",
        `docker compose could not start Neo4j: ${error.stderr?.trim().split("\n").at(-1) ?? error.message}`,
        'See "docker compose logs neo4j". Ports 7474 and 7687 must be free.',
      );
    },
  );
  return {
    origin: "the container of docker-compose.yml",
    settings: connectionSettings({ secretFile }, withoutAddress(environment)),
    browser: "http://localhost:7474/browser/",
    stop: async () => {
      await run("docker", ["compose", "stop"], compose);
    },
    ended: NEVER,
  };
}

async function ownServer(
  options: ChooseOptions,
  java: Java,
  line: ServerLine,
): Promise<ReadyServer> {
  const { environment, folder, onStep } = options;
  const secretFile = await secret(options);
  const home = join(folder, ".neo4j");
  await mkdir(home, { recursive: true });
  await writeFile(join(home, ".gitignore"), "*\n");
  const library = await fetchServer(line, cacheFolder(environment), (jars) =>
    onStep(`Fetching Neo4j ${line.version} from Maven Central: ${jars} of about ${JARS} files ...`),
  );
  onStep(`Starting Neo4j ${line.version} on Java ${java.release} ...`);
  const password = connectionSettings({ secretFile }, withoutAddress(environment)).password()!;
  const server = await startServer({
    line,
    java,
    library,
    home,
    password,
    boltPort: await portOrFree(7687),
    httpPort: await portOrFree(7474),
  });
  const uri = server.uri.replace("127.0.0.1", "localhost");
  return {
    origin: `Neo4j ${line.version} from Maven Central, its data in ${home}`,
    settings: connectionSettings({ secretFile, uri }, environment),
    browser: server.browser,
    stop: server.stop,
    ended: server.ended,
  };
}

/** The file with the password that both kinds of local server are made with. */
async function secret({ environment, folder }: ChooseOptions): Promise<string> {
  const file = join(folder, SECRET_FILE);
  const given = environment["WIREGRAPH_NEO4J_PASSWORD"];
  await makeSecret(file, given === "" ? undefined : given);
  return file;
}

function withoutAddress(environment: Environment): Environment {
  return { ...environment, WIREGRAPH_NEO4J_URI: undefined };
}

/** The port itself if nobody listens at it, else any free one. */
async function portOrFree(port: number): Promise<number> {
  const probe = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!isFree) return freePort();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
