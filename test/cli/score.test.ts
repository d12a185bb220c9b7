import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Figures } from "../../src/score/index.ts";
import { runMain } from "./run-main.ts";

const GOLD = new URL("../gold/seeds", import.meta.url).pathname;

describe("wiregraph score", () => {
  it("prints the table of figures and, unless told not to, every error", async () => {
    const all = await runMain(["score", "--gold", GOLD]);
    expect(all.code).toBe(0);
    expect(all.output).toMatch(/^CORE EDGES +P \d\.\d{3} {2}R \d\.\d{3} {2}F1 \d\.\d{3}/mu);
    const bare = await runMain(["score", "--gold", GOLD, "--no-errors"]);
    expect(all.output.endsWith(bare.output)).toBe(true);
    expect(bare.output).not.toMatch(/missed (?:node|edge) {2}/u);
  });

  it("gives the figures as JSON and nothing else", async () => {
    const { output, errors } = await runMain(["score", "--gold", GOLD, "--json"]);
    expect(errors).toBe("");
    expect(JSON.parse(output)).toMatchObject({
      articles: 5,
      nodes: { found: expect.any(Number) as number },
      status: { of: expect.any(Number) as number },
    });
  });

  it("compares with figures kept before, and fails when a sum fell", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "wiregraph-figures-")), "figures.json");
    const argv = ["score", "--gold", GOLD, "--no-errors"];
    await runMain([...argv, "--save", file]);
    const same = await runMain([...argv, "--compare", file]);
    expect(same.code).toBe(0);
    expect(same.output).toMatch(/^CORE EDGES +(\d\.\d{3}) -> \1 {2}\+0\.000$/mu);

    const figures = JSON.parse(await readFile(file, "utf8")) as Figures;
    await writeFile(file, JSON.stringify({ ...figures, status: { right: 1, of: 1 } }));
    const fallen = await runMain([...argv, "--compare", file]);
    expect(fallen.code).toBe(1);
    expect(fallen.output).toMatch(/^status .* FELL$/mu);
    await rm(dirname(file), { recursive: true });
  });

  it("says where it looked for an article that is not there", async () => {
    const { code, errors } = await runMain(["score", "--gold", GOLD, "--articles", "src"]);
    expect(code).toBe(2);
    expect(errors).toMatch(/There is no article 000_\w+\.txt in src\./u);
  });
});
