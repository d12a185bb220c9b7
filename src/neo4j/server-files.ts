import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Environment } from "./connection-settings.ts";
import { Neo4jError } from "./neo4j-error.ts";
import type { ServerLine } from "./server-line.ts";

/** Where fetched things are kept: `WIREGRAPH_CACHE`, else the user's cache folder. */
export function cacheFolder(environment: Environment): string {
  const own = environment["WIREGRAPH_CACHE"];
  if (own) return own;
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "wiregraph");
}

/**
 * The folder with the server's jars (133 MB), fetched by Maven from Maven Central if it is not in
 * the cache yet. `onJar` is told how many jars are there; a fetch has about 210.
 */
export async function fetchServer(
  line: ServerLine,
  cache: string,
  onJar: (jars: number) => void = () => undefined,
): Promise<string> {
  const folder = join(cache, "neo4j", line.version);
  const library = join(folder, "lib");
  if (existsSync(library)) return library;
  await mkdir(join(cache, "neo4j"), { recursive: true });
  const partial = await mkdtemp(`${folder}.part-`);
  try {
    await writeFile(join(partial, "pom.xml"), projectFile(line));
    await runMaven(partial, line, onJar);
    await putInPlace(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return library;
}

/** Another process may have fetched the same meanwhile; then its files serve as well. */
async function putInPlace(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    if (!existsSync(join(folder, "lib"))) throw error;
  }
}

function projectFile({ version, browserVersion }: ServerLine): string {
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>wiregraph</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j.client</groupId>
      <artifactId>neo4j-browser</artifactId>
      <version>${browserVersion}</version>
    </dependency>
  </dependencies>
</project>
`;
}

/** Checksums are strict: a jar that was damaged on the way fails the fetch. */
async function runMaven(
  folder: string,
  line: ServerLine,
  onJar: (jars: number) => void,
): Promise<void> {
  const maven = spawn(
    "mvn",
    ["-B", "-C", "-f", "pom.xml", "dependency:copy-dependencies", "-DoutputDirectory=lib"],
    { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
  );
  const last: string[] = [];
  let jars = 0;
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on("line", (text) => {
      if (/Downloaded from .*\.jar |Copying .*\.jar /.test(text)) onJar((jars += 1));
      if (/ERROR/.test(text)) last.push(text);
    });
  }
  const status = await new Promise<number | string>((resolve) => {
    maven.on("error", (error) => resolve(error.message));
    maven.on("close", (exit) => resolve(exit ?? "killed"));
  });
  if (status === 0) return;
  throw new Neo4jError(
    "no-server",
    `Maven could not fetch Neo4j ${line.version} (${status}): ${last[0] ?? "it gave no reason"}`,
    "Is Maven installed and the network reachable? Then run it again; or use Docker, or a server of your own (WIREGRAPH_NEO4J_URI).",
  );
}
