import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotate } from "../src/annotate.ts";
import { toArticle } from "../src/article/index.ts";
import { articleOf, tools } from "./support/reading.ts";

const seeds = new URL("../seeds/", import.meta.url);
const annotations = readdirSync(seeds).map((file) =>
  annotate(toArticle(file, readFileSync(new URL(file, seeds), "utf8")), tools()),
);

describe("annotate", () => {
  it("gives a plain JSON value", () => {
    for (const annotation of annotations)
      expect(JSON.parse(JSON.stringify(annotation))).toEqual(annotation);
  });

  it("gives the same value twice, whatever was read in between", () => {
    const article = articleOf("Hamas vowed to attack Israel. It attacked Israel on Monday.");
    const first = annotate(article, tools());
    annotate(articleOf("Turkey bombed the PKK. The group fled."), tools());
    expect(annotate(article, tools())).toEqual(first);
  });

  it("quotes the article: every span's words stand at its offsets", () => {
    for (const { article, entities, reports } of annotations) {
      for (const { mentions } of entities)
        for (const { start, end, text } of mentions)
          expect(article.text.slice(start, end)).toBe(text);
      for (const report of reports) {
        expect(article.text.slice(report.start, report.end)).toBe(report.quote);
        for (const span of [report.trigger, report.sourceSpan, report.targetSpan])
          if (span) expect(article.text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  it("gives every report a rule, a confidence and ends that exist", () => {
    for (const { entities, reports } of annotations) {
      const keys = new Set(entities.map(({ key }) => key));
      expect(keys.size).toBe(entities.length);
      expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
      for (const { source, target, saidBy, rule, confidence } of reports) {
        expect(keys).toContain(source);
        expect(keys).toContain(target);
        if (saidBy !== null) expect(keys).toContain(saidBy);
        expect(rule).not.toBe("");
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it("finds nothing in a text without actors", () => {
    const { entities, reports } = annotate(articleOf("It rained. The bread was good."), tools());
    expect([entities, reports]).toEqual([[], []]);
  });

  it.for(["", " ", "\n\n", "....", "((((", '""""', "a".repeat(5000)])("survives %j", (text) => {
    expect(annotate(articleOf(text), tools()).reports).toEqual([]);
  });
});
