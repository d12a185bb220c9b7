import type { Evidence } from "../../src/graph/index.ts";

/** One report as evidence, with what a test does not care about filled in. */
export function evidenceOf(fields: Partial<Evidence> = {}): Evidence {
  return {
    article: "a.txt",
    start: 0,
    end: 4,
    quote: "They",
    trigger: "They",
    spans: { source: null, trigger: [0, 4], target: null },
    status: "happened",
    saidBy: null,
    date: null,
    datePrecision: null,
    rule: "test/rule",
    confidence: 0.8,
    ...fields,
  };
}
