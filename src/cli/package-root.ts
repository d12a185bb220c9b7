import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);

/** A file that comes with wiregraph, named as the user would from where he stands. */
export function shippedPath(name: string): string {
  const path = fileURLToPath(new URL(name, ROOT));
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}

/** wiregraph's version, from its package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL("package.json", ROOT), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
