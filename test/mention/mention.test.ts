import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const TEXT =
  "US forces and Iraqi militias clashed near Mosul, the Iraqi government said.\n\n" +
  "General Omar Keita, the army’s commander, accused Washington of “treachery”.";

describe("findMentions", () => {
  it("keeps the words of every mention as they stand in the article", () => {
    const { article, mentions } = readText(TEXT);
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
  });

  it("numbers mentions in the order of the text", () => {
    const { mentions } = readText(TEXT);
    expect(mentions.map(({ index }) => index)).toEqual(mentions.map((_, index) => index));
    const starts = mentions.map(({ first }) => first);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("gives the same answer twice", () => {
    expect(readText(TEXT).mentions).toEqual(readText(TEXT).mentions);
  });

  it("finds nothing in an empty text", () => {
    expect(readText("").mentions).toEqual([]);
  });
});
