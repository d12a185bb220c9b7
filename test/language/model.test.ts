import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeContents } from "../../src/language/data-file.ts";
import type { LanguageEntity, LanguageToken, ParsedText } from "../../src/language/index.ts";
import { defaultLimits, type Limits } from "../../src/language/limits.ts";
import { Pipeline } from "../../src/language/model.ts";
import { dataFileUrl, readContents } from "../../src/language/node.ts";
import { cutIntoPieces } from "../../src/language/pieces.ts";

const contents = decodeContents(readContents(readFileSync(dataFileUrl)));
const model = new Pipeline(contents);

const REPORT =
  "Ministers of Freedonia met Karel Novak in Ostrava on 3 May 2021. The Red Cross wasn't there.";

/** Each token is the slice that its offsets name, and only single spaces lie between tokens. */
function expectOffsetsToFit(text: string, { tokens }: ParsedText): void {
  const isGap = (start: number, end: number): boolean =>
    start === end || text.slice(start, end) === " ";
  const misfits = tokens.filter(({ start, end, text: own }, i) => {
    const before = i === 0 ? 0 : tokens[i - 1]!.end;
    return !isGap(before, start) || start >= end || text.slice(start, end) !== own;
  });
  expect(misfits).toEqual([]);
  expect(isGap(tokens.at(-1)!.end, text.length)).toBe(true);
}

describe("a report", () => {
  const { tokens, entities } = model.parse(REPORT);
  const word = (text: string): (typeof tokens)[number] => tokens.find((t) => t.text === text)!;

  test("has tags, lemmas and features", () => {
    expect(word("met")).toMatchObject({
      tag: "VBD",
      pos: "VERB",
      lemma: "meet",
      morph: "Tense=Past|VerbForm=Fin",
    });
    expect(word("of")).toMatchObject({ tag: "IN", pos: "ADP", morph: "" });
  });

  test("has a tree: a root is its own head", () => {
    expect(word("met")).toMatchObject({ head: tokens.indexOf(word("met")), dependency: "ROOT" });
    expect(word("Ministers")).toMatchObject({
      head: tokens.indexOf(word("met")),
      dependency: "nsubj",
    });
  });

  test("has sentences", () => {
    expect(tokens.filter((token) => token.sentenceStart).map((token) => token.text)).toEqual([
      "Ministers",
      "The",
    ]);
  });

  test("has entities", () => {
    const found = entities.map(({ first, last, label }) => [
      REPORT.slice(tokens[first]!.start, tokens[last - 1]!.end),
      label,
    ]);
    expect(found).toContainEqual(["Freedonia", "GPE"]);
    expect(found).toContainEqual(["Karel Novak", "PERSON"]);
    expect(found).toContainEqual(["3 May 2021", "DATE"]);
  });

  test("tells which tokens a space follows", () => {
    expect(word("2021").spaceAfter).toBe(false);
    expect(word("May").spaceAfter).toBe(true);
  });

  test("is read the same each time", () => {
    expect(model.parse(REPORT)).toEqual({ tokens, entities });
  });
});

describe("odd texts", () => {
  test("an empty text has nothing", () => {
    expect(model.parse("")).toEqual({ tokens: [], entities: [] });
  });

  test.each([[" "], ["\n\n"], ["\t \u3000"]])("white space alone is one token: %j", (text) => {
    const { tokens } = model.parse(text);
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).toMatchObject({ text, tag: "_SP", pos: "SPACE", dependency: "dep", head: 0 });
  });

  test.each([
    ["astral characters", "The 😀 of 𝒜𝒷 said: “ok” 👍🏽."],
    ["odd spaces", " a  b\u00a0c\u2003d \r\n e\n"],
    ["characters without width", "\ufeffThe\u200b end\u2060."],
    ["control characters", "a\x00b \x1c c"],
    ["composed letters", "a\u0301\u0302 e\u0301 İ ß ﬁ"],
  ])("offsets fit with %s", (_fact, text) => {
    expectOffsetsToFit(text, model.parse(text));
  });

  test("half a surrogate pair is read as U+FFFD and keeps its place and text", () => {
    const text = "The \ud83d of \udc00 x\ud800y met.";
    const found = model.parse(text);
    expectOffsetsToFit(text, found);
    const replaced = model.parse("The \ufffd of \ufffd x\ufffdy met.");
    expect(found.tokens.map(({ tag }) => tag)).toEqual(replaced.tokens.map(({ tag }) => tag));
  });
});

describe("long texts", () => {
  // A tenth of what is usual, so that short texts take the way of long ones.
  const limits: Limits = { longestPiece: 3000, mostTokens: 800, keptWords: 1000 };
  const small = new Pipeline(contents, "simd", limits);
  const paragraph = `${REPORT} It said the town's mills, which make 4.2m bricks, closed.\n\n`;

  test("are read in pieces, each as if it were alone", () => {
    const text = paragraph.repeat(30);
    const whole = small.parse(text);
    expectOffsetsToFit(text, whole);
    const parts = [...cutIntoPieces(text, limits.longestPiece)];
    expect(parts.length).toBeGreaterThan(1);
    const tokens: LanguageToken[] = [];
    const entities: LanguageEntity[] = [];
    for (const { start, end } of parts) {
      const shift = tokens.length;
      const part = model.parse(text.slice(start, end));
      for (const token of part.tokens) {
        const moved = { start: token.start + start, end: token.end + start };
        tokens.push({ ...token, ...moved, head: token.head + shift });
      }
      for (const { first, last, label } of part.entities) {
        entities.push({ first: first + shift, last: last + shift, label });
      }
    }
    expect(whole).toEqual({ tokens, entities });
  });

  test("a piece with too many tokens is cut again, and the kernel's memory stays bounded", () => {
    const dense = "(a) ".repeat(limits.longestPiece / 4);
    expectOffsetsToFit(dense, small.parse(dense));
    const size = small.heapSize;
    small.parse(dense.repeat(3));
    expect(small.heapSize).toBe(size);
  });

  test("the kernel never has more memory than 160 MB, whatever the text", () => {
    const dense = "(a) ".repeat(defaultLimits.mostTokens / 3);
    model.parse(dense.slice(0, defaultLimits.longestPiece));
    expect(model.heapSize).toBeLessThan(160e6);
  });

  test("an unbroken line of a megabyte is read", () => {
    const line = "a".repeat(2 ** 20);
    expectOffsetsToFit(line, small.parse(line));
  });

  test.each([["\n"], [" "], ["😀."], ["a.b/"], [":"], ["\ud800"]])(
    "a long run of %j is read",
    (unit) => {
      const run = unit.repeat(Math.ceil(4500 / unit.length));
      expectOffsetsToFit(run, small.parse(run));
    },
  );

  test("with more words than are kept leave later answers as they were", () => {
    const before = small.parse(REPORT);
    for (let part = 0; part < 3; part++) {
      const words = Array.from({ length: limits.keptWords / 2 }, (_, i) => `w${part}x${i}`);
      expect(small.parse(words.join(" ")).tokens).toHaveLength(words.length);
    }
    expect(small.parse(REPORT)).toEqual(before);
  });
});
