import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Environment } from "./connection-settings.ts";

const run = promisify(execFile);

/** A Java runtime on this machine. */
export interface Java {
  readonly command: string;
  /** Feature release: 17, 21, 25. */
  readonly release: number;
}

/** The Java of `JAVA_HOME`, else the one on the path; null where none answers. */
export async function findJava(environment: Environment): Promise<Java | null> {
  const home = environment["JAVA_HOME"];
  const commands = [...(home ? [join(home, "bin", "java")] : []), "java"];
  for (const command of commands) {
    const release = await releaseOf(command, environment);
    if (release !== null) return { command, release };
  }
  return null;
}

/** `java -version` says: openjdk version "17.0.15" 2025-04-15. */
async function releaseOf(command: string, environment: Environment): Promise<number | null> {
  const answer = await run(command, ["-version"], { env: environment }).catch(() => null);
  const version = /version "(\d+)/.exec(`${answer?.stderr}${answer?.stdout}`);
  return version ? Number(version[1]) : null;
}

/** Does Maven answer on the path? */
export async function hasMaven(environment: Environment): Promise<boolean> {
  return run("mvn", ["-v"], { env: environment }).then(
    () => true,
    () => false,
  );
}
