// Before `npm run graph`: builds the page again only where a source of it is newer than the built one.
// Plain JavaScript, because starting a compiler would take longer than the check.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const BUILT = "build/page.html";
const SOURCES = ["src/page", "src/doc", "src/graph", "package-lock.json"];

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const stale = !existsSync(BUILT) || Math.max(...SOURCES.map(newest)) > statSync(BUILT).mtimeMs;
if (stale)
  execFileSync("npm", ["run", "--silent", "page"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
