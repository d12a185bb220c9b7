import { describe, expect, it } from "vitest";
import { edgeConfidence } from "../../src/graph/edge-confidence.ts";
import { evidenceOf } from "../support/evidence.ts";

const report = (article: string, confidence: number, quote = `in ${article}`) =>
  evidenceOf({ article, confidence, quote });

describe("edgeConfidence", () => {
  it("is that of a single report", () => {
    expect(edgeConfidence([report("a", 0.8)])).toBe(0.8);
  });

  it("takes the best report of an article, and grows with each further article", () => {
    expect(edgeConfidence([report("a", 0.5), report("a", 0.8, "again")])).toBe(0.8);
    expect(edgeConfidence([report("a", 0.8), report("b", 0.5)])).toBe(0.9);
  });

  it("counts one text in two papers once", () => {
    expect(edgeConfidence([report("a", 0.8, "They met."), report("b", 0.8, "They  met.")])).toBe(0.8);
  });

  it("never says that it is certain", () => {
    expect(edgeConfidence([report("a", 1), report("b", 1)])).toBe(0.99);
  });

  it("leaves out denials where something is asserted", () => {
    const denial = { ...report("b", 0.9), status: "denied" } as const;
    expect(edgeConfidence([report("a", 0.4), denial])).toBe(0.4);
    expect(edgeConfidence([denial])).toBe(0.9);
  });
});
