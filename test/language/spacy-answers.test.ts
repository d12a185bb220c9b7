import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadModel, type EnglishModel } from "../../src/language/index.ts";
import { dataFileUrl, readContents, readModel } from "../../src/language/node.ts";
import { asExpected, readExpected, type ExpectedText } from "./expected.ts";

const seeds = readExpected(new URL("../fixtures/spacy/expected-seeds.jsonl.gz", import.meta.url));
const newsUrl = new URL("../../../shared/data/spacy/expected.jsonl.gz", import.meta.url);
const news = existsSync(newsUrl) ? readExpected(newsUrl) : [];

/** Tokens, offsets, tags, heads, labels, lemmas, sentence starts, entities: all at once. */
function expectSpacyAnswers(model: EnglishModel, texts: readonly ExpectedText[]): void {
  for (const { text, tokens, sents, ents } of texts) {
    expect(asExpected(text, model.parse(text))).toEqual({ text, tokens, sents, ents });
  }
}

describe("the SIMD kernel answers as spaCy does", () => {
  const model = readModel();

  test("on the five articles of the seeds", () => {
    expect(seeds).toHaveLength(5);
    expectSpacyAnswers(model, seeds);
  });

  test.skipIf(news.length === 0)(
    "on 500 news sentences (only where ../shared/data/spacy/expected.jsonl.gz is)",
    () => {
      expect(news).toHaveLength(500);
      expectSpacyAnswers(model, news);
    },
  );
});

describe("the plain TypeScript kernel answers as spaCy does", () => {
  const model = loadModel(readContents(readFileSync(dataFileUrl)), { kernel: "plain" });

  // Two of the five: it has a tenth of the speed.
  test("on two articles of the seeds", () => {
    expectSpacyAnswers(model, seeds.slice(0, 2));
  });

  test.skipIf(news.length === 0)(
    "on 50 news sentences (only where ../shared/data/spacy/expected.jsonl.gz is)",
    () => {
      expectSpacyAnswers(model, news.slice(0, 50));
    },
  );
});
