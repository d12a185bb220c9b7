import { describe, expect, test } from "vitest";
import { cutIntoPieces } from "../../src/language/pieces.ts";

function pieces(text: string, most: number): string[] {
  return [...cutIntoPieces(text, most)].map(({ start, end }) => text.slice(start, end));
}

describe("a text is cut", () => {
  test("not at all when it is short enough", () => {
    expect(pieces("One. Two.", 9)).toEqual(["One. Two."]);
    expect(pieces("", 9)).toEqual([]);
  });

  test.each([
    [
      "at the last blank line, though line ends and sentences follow it",
      "Aa aa. Bb bb.\n\nCc. Dd\nEe. Ff",
      ["Aa aa. Bb bb.\n\n", "Cc. Dd\nEe. Ff"],
    ],
    [
      "at the last line end, though sentences follow it",
      "Aa aa. Bb bb\nCc. Dd. Ee ff",
      ["Aa aa. Bb bb\n", "Cc. Dd. Ee ff"],
    ],
    [
      "at the last end of a sentence, after its quotes",
      "Aa aa bb cc “dd.” Ee ff gg",
      ["Aa aa bb cc “dd.” ", "Ee ff gg"],
    ],
    ["at the last white space", "aa bb cc dd ee ff gg hh", ["aa bb cc dd ee ff ", "gg hh"]],
    ["hard where there is none", "a".repeat(25), ["a".repeat(20), "a".repeat(5)]],
  ])("%s", (_fact, text, expected) => {
    expect(pieces(text, 20)).toEqual(expected);
  });

  test("in its second half only, so that pieces are not too short", () => {
    expect(pieces("Aa.\n\nbb cc dd ee ff gg hh", 20)).toEqual(["Aa.\n\nbb cc dd ee ff ", "gg hh"]);
  });

  test("not within a character", () => {
    expect(pieces(`a${"😀".repeat(6)}`, 4)).toEqual(["a😀", "😀😀", "😀😀", "😀"]);
  });

  test("without losing or repeating anything", () => {
    const text = "Aa bb. Cc\ndd\n\nEe😀ff, gg hh!  ".repeat(40);
    for (const most of [2, 3, 7, 64, 1000]) {
      const parts = pieces(text, most);
      expect(parts.join("")).toBe(text);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
    }
  });
});
