import { describe, expect, it } from "vitest";
import { readPatterns, shippedPatterns, toArticle } from "../../src/article/index.ts";
import { findEnding, paragraphRow } from "../../src/article/patterns.ts";
import { outletName } from "../../src/article/outlet-name.ts";

const patterns = shippedPatterns();
const SOURCES = {
  boilerplate: "rows: []",
  outlets: "words: [News]\noutlets: [[Example Press, EP]]",
  headlineWords: "small: a\nopeners: The",
};
const row = (fields: string): string => `rows:\n  - { ${fields} }`;

describe("boilerplate.yaml", () => {
  describe.for(patterns.boilerplate)("$id", (entry) => {
    it.for(entry.examples)("matches %j", (example) => expect(example).toMatch(entry.pattern));
    it.for(entry.not)("does not match %j", (example) => expect(example).not.toMatch(entry.pattern));
    it.for(entry.examples)("is the row that decides on %j", (example) => {
      const kind =
        entry.marks === "paragraph"
          ? paragraphRow(example, patterns)?.kind
          : findEnding(`The port reopened. ${example}`, patterns)?.kind;
      expect(kind).toBe(entry.kind);
    });
  });

  it.for([
    [row("kind: byline"), "id of row 1"],
    [
      row("id: a, kind: news, marks: ending, pattern: x, examples: [], not: []"),
      'a: kind is "news"',
    ],
    [
      row("id: a, kind: byline, marks: all, pattern: x, examples: [], not: []"),
      'a: marks is "all"',
    ],
    [
      row("id: a, kind: byline, marks: ending, pattern: '(', examples: [], not: []"),
      "no regular expression",
    ],
    [row("id: a, colour: red"), 'a: unknown field "colour"'],
    ["rows: 3", "rows: found 3, expected a list"],
  ] as const)("a broken row stops the reading: %j", ([yaml, message]) => {
    expect(() => readPatterns({ ...SOURCES, boilerplate: yaml })).toThrow(message);
  });

  it.for([
    " ",
    "a",
    "A ",
    "By A",
    "(",
    "“",
    "1",
    "2021-01-01 ",
    "A-",
    "a,",
    "\u00a0",
    "Share ",
    "read: ",
  ])("takes a paragraph of nothing but %j in its stride", (piece) => {
    const text = piece.repeat(300_000 / piece.length);
    expect(toArticle("a.txt", `The port reopened.\n\n${text}`).parts.length).toBeGreaterThan(0);
    expect(paragraphRow(`${piece.repeat(1100 / piece.length)}!`, patterns)).toBe(
      paragraphRow(`${piece.repeat(1100 / piece.length)}!`, patterns),
    );
  });
});

describe("outlets.yaml", () => {
  it.for([
    ["RHC", "Radio Havana Cuba"],
    ["the associated press", "Associated Press"],
    ["Example News", "Example News"],
    ["Example.com", "Example.com"],
    ["the news of the day", null],
    ["Arwan", null],
  ] as const)("%s is %s", ([words, name]) => {
    expect(outletName(words, patterns.outlets)).toBe(name);
  });

  it("a form that stands for two outlets is an error", () => {
    expect(() =>
      readPatterns({ ...SOURCES, outlets: "words: []\noutlets: [[A, X], [B, x]]" }),
    ).toThrow('"x" stands for both A and B');
  });
});
