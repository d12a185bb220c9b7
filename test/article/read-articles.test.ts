import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ArticleError, readArticles } from "../../src/article/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiregraph-articles-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("readArticles", () => {
  it("reads folders within folders, in order of name", async () => {
    await mkdir(join(folder, "b", "c"), { recursive: true });
    await writeFile(join(folder, "z.txt"), "The port reopened.");
    await writeFile(join(folder, "b", "c", "2.MD"), "Ships waited.");
    await writeFile(join(folder, "b", "1.txt"), "The army left.");
    const { articles, messages } = await readArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(["b/1.txt", "b/c/2.MD", "z.txt"]);
    expect(messages).toEqual([]);
  });

  it("goes on past files that it cannot read, and says what each one is", async () => {
    await writeFile(join(folder, "good.txt"), "The port reopened.");
    await writeFile(join(folder, "empty.txt"), "");
    await writeFile(join(folder, "latin.txt"), Buffer.from([0x41, 0xe9, 0x42]));
    await writeFile(join(folder, "page.html"), "<p>The port reopened.</p>");
    await writeFile(join(folder, ".hidden.txt"), "not listed");
    await symlink(tmpdir(), join(folder, "link"));
    const { articles, messages } = await readArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(["good.txt"]);
    expect(messages.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([
      "empty.txt: article/empty",
      "latin.txt: article/not-utf-8",
      "link: article/symbolic-link",
      "page.html: article/other-format",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("says which file it may not read", async () => {
    await writeFile(join(folder, "good.txt"), "The port reopened.");
    await writeFile(join(folder, "secret.txt"), "Ships waited.");
    await chmod(join(folder, "secret.txt"), 0);
    const { messages } = await readArticles(folder);
    expect(messages).toMatchObject([{ file: "secret.txt", rule: "article/unreadable" }]);
  });

  it("takes odd names as they are", async () => {
    const names = ["__proto__.txt", "a b&c'd.txt", "ünïcode—“x”.txt", "A.txt", "a.txt"];
    for (const name of names) await writeFile(join(folder, name), "The port reopened.");
    const { articles } = await readArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual([...names].sort());
  });

  it("fails when no article can be read, and says why for the first one", async () => {
    await writeFile(join(folder, "empty.txt"), "");
    const error: unknown = await readArticles(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArticleError);
    expect(error).toMatchObject({
      message: `No readable article in ${folder}; found 1 text file. First: empty.txt: The file is empty (0 bytes).`,
      cure: "Put UTF-8 text files that end in .txt there, one article a file.",
    });
  });

  it("fails when the folder is missing or is a file", async () => {
    await writeFile(join(folder, "a.txt"), "The port reopened.");
    await expect(readArticles(join(folder, "none"))).rejects.toThrow(/no such file or directory/u);
    await expect(readArticles(join(folder, "a.txt"))).rejects.toThrow(/is a file, not a folder/u);
  });
});
