import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runMain } from "./run-main.ts";

const KEPT = fileURLToPath(new URL("../../graph", import.meta.url));
const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

let fresh: string;
beforeAll(async () => {
  fresh = join(await mkdtemp(join(tmpdir(), "wiregraph-fresh-")), "graph");
  const { code } = await runMain(["graph", "--articles", SEEDS, "--out", fresh]);
  expect(code).toBe(0);
});
afterAll(() => rm(dirname(fresh), { recursive: true }));

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

it("graph/ is what the articles in seeds/ give; else run `npm run graph` and commit it", async () => {
  expect(existsSync(KEPT)).toBe(true);
  const files = await filesIn(fresh);
  expect(await filesIn(KEPT)).toEqual(files);
  for (const file of files) {
    const [kept, made] = await Promise.all(
      [KEPT, fresh].map((folder) => readFile(join(folder, file))),
    );
    if (!made!.equals(kept!)) expect.fail(`graph/${file} is stale`);
  }
});
