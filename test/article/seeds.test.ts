import { describe, expect, it } from "vitest";
import { parsable, readArticles } from "../../src/article/index.ts";

const { articles, messages } = await readArticles(new URL("../../seeds", import.meta.url).pathname);

describe("the five articles in seeds/", () => {
  it("are all read, without a complaint", () => {
    expect(messages).toEqual([]);
    expect(articles).toHaveLength(5);
  });

  it("say this about themselves", () => {
    expect(
      articles.map(({ id, title, outlet, published }) =>
        [id.slice(0, 3), title, outlet, published?.date].map((value) => value ?? "-").join(" | "),
      ),
    ).toEqual([
      "000 | - | Shafaq News | -",
      "001 | - | - | -",
      "002 | Iraqi resistance groups agree to resume operations against American forces | Radio Havana Cuba | 2024-08-26",
      "003 | Iraqi Resistance rejects Baghdad-Washington talks, vows to continue operations against US | Shafaq News | -",
      "004 | Iraq’s Resistance Issues a Warning | - | 2021-11-20",
    ]);
  });

  it("have this many parts to read, of all that were found", () => {
    expect(
      articles.map((article) => `${parsable(article).length} of ${article.parts.length}`),
    ).toEqual(["8 of 9", "20 of 20", "11 of 25", "7 of 8", "10 of 13"]);
  });
});
