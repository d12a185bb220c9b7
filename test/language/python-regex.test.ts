import { describe, expect, test } from "vitest";
import { isSpace, isSpaceCode, pythonRegex } from "../../src/language/python-regex.ts";

describe("a regular expression of Python keeps its meaning", () => {
  test.each([
    ["a flag for Unicode at its start is left out", "(?u)^ab$", "ab"],
    ["code points beyond 16 bits", "^[\\U0001F600-\\U0001F64F]$", "😀"],
    ["code points of 16 bits", "^\\u00e9$", "é"],
    ["digits of any script", "^\\d+$", "12३"],
    ["letters of any script", "^\\w+$", "Ünïcödé_7"],
    ["letters within a class", "^[\\w+]+$", "ä+b"],
    ["escapes that JavaScript does not know", "^\\!\\'\\-$", "!'-"],
    ["characters that need no escape within a Python class", "^[(){}|/[]+$", "(){}|/["],
    ["a hyphen that is escaped within a class", "^[a\\-c]+$", "a-c"],
    ["looking behind", "^a(?<=a)b$", "ab"],
  ])("%s", (_fact, source, text) => {
    expect(pythonRegex(source).test(text)).toBe(true);
  });

  test("an escaped hyphen within a class is no range", () => {
    expect(pythonRegex("^[a\\-c]$").test("b")).toBe(false);
  });

  test("\\S takes U+FEFF, which is no white space to Python, and not U+001C, which is", () => {
    expect(pythonRegex("^\\S$").test("\ufeff")).toBe(true);
    expect(pythonRegex("^\\S$").test("\x1c")).toBe(false);
  });
});

describe("white space is Python's", () => {
  test.each(["\t", "\n", "\r", "\x1c", "\x1f", " ", "\x85", "\xa0", "\u2003", "\u2028", "\u3000"])(
    "%j is white space",
    (character) => {
      expect(isSpaceCode(character.charCodeAt(0))).toBe(true);
    },
  );

  test.each(["a", "\x00", "\u200b", "\ufeff", "\u3001"])("%j is none", (character) => {
    expect(isSpaceCode(character.charCodeAt(0))).toBe(false);
  });

  test("a word is white space when all of it is", () => {
    expect(isSpace(" \n\t")).toBe(true);
    expect(isSpace(" a ")).toBe(false);
  });
});
