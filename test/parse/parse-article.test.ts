import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/parse/parse-article.ts";
import { articleOf, tools } from "../support/reading.ts";

const parse = (text: string) => parseArticle(articleOf(text), tools().model);

describe("parseArticle", () => {
  it("keeps every token's words at its offsets in the article", () => {
    const text =
      "Army denies raid\n\nKABUL (Reuters) - The army‘s “raid” failed 👍 twice.\r\n\r\nIt left.";
    const doc = parse(text);
    for (const { start, end, text: words } of doc.tokens)
      expect(text.slice(start, end)).toBe(words);
    expect(doc.tokens.map(({ text: words }) => words)).toContain("👍");
  });

  it("reads a headline apart from the lead", () => {
    const doc = parse("Rebels reject talks\n\nThe rebels left the city on Monday.");
    expect(doc.sentences).toHaveLength(2);
    expect(doc.sentences[0]!.part).not.toBe(doc.sentences[1]!.part);
  });

  it("leaves the dateline out", () =>
    expect(parse("KABUL (Reuters) - The army left.").tokens.map(({ text }) => text)).toEqual([
      "The",
      "army",
      "left",
      ".",
    ]));

  it("points children back to their heads", () => {
    const doc = parse("The army attacked the rebels. It left.");
    for (const token of doc.tokens)
      for (const child of token.children) expect(doc.tokens[child]!.head).toBe(token.index);
  });
});
