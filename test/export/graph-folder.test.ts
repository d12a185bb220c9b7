import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { graphFiles, toGraphJson, writeGraphFolder } from "../../src/export/index.ts";
import { DATA_MARKER } from "../../src/page/page-data.ts";
import { randomAnnotations } from "../support/random-annotations.ts";
import { WORDS } from "../support/resolution-words.ts";

const OPTIONS = { version: "1.2.3", words: WORDS };
const annotations = randomAnnotations(3, { articles: 6 });
const graph = build(annotations, OPTIONS);

describe("writeGraphFolder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wiregraph-folder-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("writes every file and tells its size", async () => {
    const written = await writeGraphFolder(graph, annotations, folder, DATA_MARKER);
    expect(written.map(({ file }) => file)).toEqual([
      "graph.json",
      "index.html",
      "graph.gexf",
      "reports.csv",
      "neo4j/schema.cypher",
      "neo4j/load.cypher",
    ]);
    for (const { file, bytes } of written) {
      expect((await readFile(join(folder, file))).length).toBe(bytes);
    }
    expect(await readFile(join(folder, "graph.json"), "utf8")).toBe(toGraphJson(graph));
  });
});

describe("graphFiles", () => {
  it("gives the same bytes for the articles in any order", () => {
    const turned = annotations.toReversed();
    const again = graphFiles(build(turned, OPTIONS), turned, DATA_MARKER);
    expect(again).toEqual(graphFiles(graph, annotations, DATA_MARKER));
  });
});
