import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Interrupted } from "../../src/cli/command-context.ts";
import { runMain } from "./run-main.ts";

let folder: string;
let articles: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiregraph-graph-"));
  articles = join(folder, "articles");
  out = join(folder, "graph");
  await mkdir(articles);
  await writeFile(join(articles, "a.txt"), "Hamas vowed to attack Israel.");
  await writeFile(join(articles, "b.txt"), "Israel and Hamas held talks in Cairo on Monday.");
  await writeFile(join(articles, "empty.txt"), "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("wiregraph graph", () => {
  it("writes the graph's files and accounts for what it found and left out", async () => {
    const { code, output, errors } = await runMain(["graph", "--articles", articles, "--out", out]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^Articles {2}2 \(\d+ characters\)$/mu);
    expect(output).toMatch(/^Edges +\d+: .*THREATENS 1/mu);
    expect(output).toMatch(/^Reports +\d+: .*planned/mu);
    expect(output).toContain("empty.txt: error: The file is empty (0 bytes).");
    expect(output).toContain(`Open ${join(out, "index.html")} in a browser.`);
    expect(await readdir(out)).toEqual(expect.arrayContaining(["graph.json", "index.html"]));
  });

  it("gives the account as JSON and nothing else", async () => {
    const argv = ["graph", "--articles", articles, "--out", out, "--json"];
    const { output, errors } = await runMain(argv);
    expect(errors).toBe("");
    expect(JSON.parse(output)).toMatchObject({
      articles: 2,
      edges: { THREATENS: 1 },
      messages: [{ file: "empty.txt", rule: "article/empty" }],
      out,
    });
  });

  it("says nothing when told to be quiet, and tells how far it is when asked", async () => {
    const argv = ["graph", "--articles", articles, "--out", out, "--quiet"];
    expect(await runMain(argv)).toEqual({ code: 0, output: "", errors: "" });
    const { errors } = await runMain([...argv, "--progress"]);
    expect(errors).toContain("Reading article 1 of 2");
  });

  it("writes the same bytes twice", async () => {
    await runMain(["graph", "--articles", articles, "--out", out]);
    const first = await readFile(join(out, "graph.json"), "utf8");
    await runMain(["graph", "--articles", articles, "--out", out]);
    expect(await readFile(join(out, "graph.json"), "utf8")).toBe(first);
  });

  it.for([
    ["no-such-folder", "cannot be read: no such file or directory"],
    ["package.json", "is a file, not a folder"],
    ["bin", "No readable article in bin"],
  ] as const)("fails on %s with the usage", async ([name, problem]) => {
    const { code, output, errors } = await runMain(["graph", "--articles", name, "--out", out]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(problem);
    expect(errors).toContain("Usage: wiregraph graph");
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("says in plain words why it cannot write, and that it is no defect", async () => {
    await writeFile(out, "a file where the folder should be");
    const { code, errors } = await runMain(["graph", "--articles", articles, "--out", out]);
    expect(code).toBe(1);
    expect(errors).toContain("a file stands where a folder is needed");
    expect(errors).not.toContain("defect");
  });

  it("writes the files, and says so, also where Neo4j cannot be reached", async () => {
    vi.stubEnv("WIREGRAPH_NEO4J_URI", "bolt://127.0.0.1:1");
    const argv = ["graph", "--articles", articles, "--out", out, "--neo4j"];
    const { code, output, errors } = await runMain(argv);
    expect(code).toBe(1);
    expect(output).toContain("Written");
    expect(errors).toContain("Nothing listens at bolt://127.0.0.1:1");
    expect(await readdir(out)).toContain("graph.json");
  });

  it("does not begin where the address of Neo4j is wrong", async () => {
    vi.stubEnv("WIREGRAPH_NEO4J_URI", "http://localhost:7474");
    const argv = ["graph", "--articles", articles, "--out", out, "--neo4j"];
    const { code, errors } = await runMain(argv);
    expect(code).toBe(1);
    expect(errors).toContain('starts with "http:"');
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("writes nothing when the user stops it", async () => {
    const signal = AbortSignal.abort(new Interrupted());
    const argv = ["graph", "--articles", articles, "--out", out];
    const { code, errors } = await runMain(argv, { signal });
    expect(code).toBe(130);
    expect(errors).toContain("Stopped.");
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });
});
