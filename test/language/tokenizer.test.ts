import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeContents } from "../../src/language/data-file.ts";
import { dataFileUrl, readContents } from "../../src/language/node.ts";
import { LONGEST_STRETCH, Tokenizer } from "../../src/language/tokenizer.ts";
import { Vocabulary } from "../../src/language/vocabulary.ts";

const { tables } = decodeContents(readContents(readFileSync(dataFileUrl)));
const vocabulary = new Vocabulary(new Map());
const tokenizer = new Tokenizer(tables.tokenizer, vocabulary);

function texts(text: string): string[] {
  return tokenizer.tokenize(text).lexemes.map((lexeme) => lexeme.text);
}

describe("tokens as spaCy makes them", () => {
  test.each([
    ["contractions are split", "We can't", ["We", "ca", "n't"]],
    ["so is cannot", "Cannot stop", ["Can", "not", "stop"]],
    ["so are words of speech", "He's gonna", ["He", "'s", "gon", "na"]],
    ["prefixes and suffixes come off one by one", "(it's!\"", ["(", "it", "'s", "!", '"']],
    ["a full stop ends a sentence", "Ostrava.", ["Ostrava", "."]],
    ["the full stop of an abbreviation stays", "(U.S.)", ["(", "U.S.", ")"]],
    ["units come off numbers", "5km", ["5", "km"]],
    ["times of day are split", "10a.m.", ["10", "a.m."]],
    ["currencies come off amounts", "$4.2bn", ["$", "4.2bn"]],
    ["words with a hyphen are three tokens", "Ostrava-born", ["Ostrava", "-", "born"]],
    ["ranges of numbers too", "10-15%", ["10", "-", "15", "%"]],
    ["an ellipsis is one token", "well...", ["well", "..."]],
    [
      "a URL is one token",
      "see http://example.org/a?b=c.",
      ["see", "http://example.org/a?b=c", "."],
    ],
    ["an address of mail is one token", "me@example.org", ["me@example.org"]],
    ["a smiley glued to a bracket is found", "(:-))", ["(", ":-))"]],
    ["a smiley alone is a special case", ":-)) ok", [":-))", "ok"]],
    ["a special case is found before a bracket", "a.m.)", ["a.m.", ")"]],
  ])("%s: %j", (_fact, text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  test("the tokens of a special case carry its norms", () => {
    const { lexemes } = tokenizer.tokenize("can't");
    expect(lexemes.map(({ specialNorm }) => specialNorm)).toEqual(["can", "not"]);
  });
});

describe("white space", () => {
  test("one plain space after a token belongs to no token", () => {
    const words = tokenizer.tokenize("a b ");
    expect(words.starts).toEqual([0, 2]);
    expect(words.spaces).toEqual([1, 1]);
  });

  test("more spaces and line ends are tokens", () => {
    expect(texts("a  b\n\nc")).toEqual(["a", " ", "b", "\n\n", "c"]);
    expect(tokenizer.tokenize("a  b\n\nc").starts).toEqual([0, 2, 3, 4, 6]);
  });

  test("space at the start of a text is a token", () => {
    expect(texts(" a")).toEqual([" ", "a"]);
  });

  test("a text without characters has no tokens", () => {
    expect(texts("")).toEqual([]);
  });

  test("a zero-width space is no white space", () => {
    expect(texts("\u200bx")).toEqual(["\u200bx"]);
  });
});

describe("long texts", () => {
  test("a run without white space is cut, and not within a character", () => {
    const run = `${"a".repeat(LONGEST_STRETCH - 1)}😀${"b".repeat(10)}`;
    expect(texts(run).join("")).toBe(run);
    expect(texts(run)[0]).toBe("a".repeat(LONGEST_STRETCH - 1));
  });

  test("a long run of full stops is one suffix", () => {
    expect(texts(`a${".".repeat(100)}`)).toEqual(["a", ".".repeat(100)]);
  });

  test("after more words than are remembered, texts are split as before", () => {
    const before = tokenizer.tokenize("We can't go to the U.S. now.");
    for (let part = 0; part < 12; part++) {
      const words = Array.from({ length: 5000 }, (_, i) => `w${part}x${i}z`);
      expect(texts(words.join(" "))).toEqual(words);
    }
    expect(tokenizer.tokenize("We can't go to the U.S. now.")).toEqual(before);
  });
});
