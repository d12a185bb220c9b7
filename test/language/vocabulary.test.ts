import { describe, expect, test } from "vitest";
import { stringKey, Vocabulary, wordShape } from "../../src/language/vocabulary.ts";

describe("keys of strings", () => {
  test("no string has key 0", () => {
    expect(stringKey("")).toBe(0n);
  });

  test.each([
    ["IS_ALPHA", 1n],
    ["FLAG19", 19n],
    ["ID", 64n],
    ["SPACE", 103n],
    ["DEPRECATED001", 104n],
    ["DEPRECATED276", 379n],
    ["PERSON", 380n],
    ["DATE", 391n],
    ["mark", 423n],
    ["punct", 445n],
    ["_", 456n],
  ])("the symbol %s has spaCy's own number %d", (symbol, number) => {
    expect(stringKey(symbol)).toBe(number);
  });

  test("any other string has its hash", () => {
    expect(stringKey("Baghdad")).toBe(14373136956599274154n);
  });
});

describe("shapes of words", () => {
  test.each([
    ["Baghdad", "Xxxxx"],
    ["24-hours", "dd-xxxx"],
    ["F-16", "X-dd"],
    ["U.S.", "X.X."],
    ["naïve", "xxxx"],
    ["aaaaaaa", "xxxx"],
    ["12345", "dddd"],
    ["n't", "x'x"],
    ["²", "d"],
    ["ǅ", "x"],
    ["😀😀😀😀😀", "😀😀😀😀"],
    ["x".repeat(100), "LONG"],
  ])("%s has the shape %s", (word, shape) => {
    expect(wordShape(Array.from(word))).toBe(shape);
  });
});

describe("norms of words", () => {
  const vocabulary = new Vocabulary(new Map([[stringKey("favourite"), "favorite"]]));

  test.each([
    ["a spelling variant has the norm of the table", "favourite", "favorite"],
    ["a curly quote is a straight one", "”", '"'],
    ["any currency is a dollar", "€", "$"],
    ["any other word is put in lower case", "Ostrava", "ostrava"],
  ])("%s", (_fact, word, norm) => {
    expect(vocabulary.norm(word)).toBe(norm);
  });
});

describe("attributes that the networks look at", () => {
  const vocabulary = new Vocabulary(new Map());

  test("prefix and suffix are characters, not code units", () => {
    const keys = vocabulary.keys(vocabulary.lexeme("😀b😀"));
    expect(keys.prefix).toBe(stringKey("😀"));
    expect(keys.suffix).toBe(stringKey("😀b😀"));
  });

  test("the norm of a special case goes before that of the word", () => {
    const keys = vocabulary.keys(vocabulary.specialLexeme("n't", "not"));
    expect(keys.norm).toBe(stringKey("not"));
  });

  test("a word is one lexeme however often it is asked for", () => {
    expect(vocabulary.lexeme("Ostrava")).toBe(vocabulary.lexeme("Ostrava"));
  });
});
