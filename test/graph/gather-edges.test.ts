import { describe, expect, it } from "vitest";
import { gatherEdges } from "../../src/graph/gather-edges.ts";
import type { Evidence } from "../../src/graph/index.ts";
import { evidenceOf } from "../support/evidence.ts";

const attack = (evidence: Partial<Evidence>) => ({
  type: "ATTACKED" as const,
  source: "group:a",
  target: "base:b",
  evidence: evidenceOf(evidence),
});

describe("gatherEdges", () => {
  it("makes one edge of all reports of a source, type and target, evidence in order", () => {
    const [edge, ...others] = gatherEdges([
      attack({ article: "b", start: 1 }),
      attack({ article: "a", start: 9 }),
      attack({ article: "a", start: 3 }),
    ]);
    expect(others).toEqual([]);
    expect(edge!.key).toBe("group:a|ATTACKED|base:b");
    expect(edge!.attributes.evidence.map(({ article, start }) => `${article}${start}`)).toEqual([
      "a3",
      "a9",
      "b1",
    ]);
  });

  it("takes two reports of one trigger that say the same for one, the surer", () => {
    const twice = [attack({ rule: "two", confidence: 0.9 }), attack({ rule: "one", confidence: 0.4 })];
    for (const reports of [twice, twice.toReversed()]) {
      const [edge] = gatherEdges(reports);
      expect(edge!.attributes.evidence.map(({ rule }) => rule)).toEqual(["two"]);
    }
  });

  it("keeps reports of one trigger apart that differ in status, speaker or date", () => {
    const [edge] = gatherEdges([
      attack({}),
      attack({ status: "denied" }),
      attack({ saidBy: "group:a" }),
      attack({ date: "2024" }),
    ]);
    expect(edge!.attributes.evidence).toHaveLength(4);
  });
});
