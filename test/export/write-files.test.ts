import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFiles } from "../../src/export/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiregraph-write-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const textOf = (file: string) => readFile(join(folder, file), "utf8");

describe("writeFiles", () => {
  it("makes folders, writes UTF-8 and tells the sizes in bytes", async () => {
    const files = new Map([
      ["a.txt", "é"],
      ["deep/er/b.txt", ""],
    ]);
    expect(await writeFiles(folder, files)).toEqual([
      { file: "a.txt", bytes: 2 },
      { file: "deep/er/b.txt", bytes: 0 },
    ]);
    expect(await textOf("a.txt")).toBe("é");
    expect(await readdir(folder)).toEqual(["a.txt", "deep"]);
  });

  it("leaves every old file whole and nothing beside it when one cannot be written", async () => {
    await writeFiles(folder, new Map([["a.txt", "old"]]));
    await mkdir(join(folder, "b.txt"));
    const files = new Map([
      ["a.txt", "new"],
      ["b.txt", "new"],
    ]);
    await expect(writeFiles(folder, files)).rejects.toThrow(
      /Cannot write .*b\.txt: there is a folder of this name \(EISDIR\)\. Move the folder away/,
    );
    expect(await textOf("a.txt")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.txt", "b.txt"]);
  });

  it("says so when a file stands where a folder is needed", async () => {
    await writeFile(join(folder, "neo4j"), "");
    await expect(writeFiles(folder, new Map([["neo4j/load.cypher", ""]]))).rejects.toThrow(
      /a file stands where a folder is needed/,
    );
  });

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)("says so when the folder is read-only", async () => {
    await chmod(folder, 0o500);
    await expect(writeFiles(folder, new Map([["a.txt", ""]]))).rejects.toThrow(/permission denied/);
    await chmod(folder, 0o700);
  });
});
