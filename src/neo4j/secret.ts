import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { Neo4jError } from "./neo4j-error.ts";

/** A password that a line of the form user/password can hold. */
export function generatePassword(): string {
  return randomBytes(18).toString("base64url");
}

/**
 * Makes the file with `neo4j/<password>` that the container is started with and the loader reads,
 * unless it is there; true if it was made. The folder is closed to other users, the file in it is
 * open, because the container reads it as a user of its own.
 */
export async function makeSecret(file: string, password = generatePassword()): Promise<boolean> {
  if (existsSync(file)) return false;
  if (password.length < 8 || password === "neo4j" || /[/\s]/.test(password)) {
    throw new Neo4jError(
      "settings",
      "Neo4j's container takes no such password.",
      'Use eight characters or more, without "/" and blanks.',
    );
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `neo4j/${password}\n`, { flag: "wx", mode: 0o644 });
  await chmod(file, 0o644);
  return true;
}
