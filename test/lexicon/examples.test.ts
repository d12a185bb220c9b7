import { describe, expect, it } from "vitest";
import { reportLines, tools } from "../support/reading.ts";

// Every row of the lexicon shows what it is for: its example must give the line it promises.
const { ontology, predicates } = tools().lexicon;

describe("the ontology's examples", () => {
  it.for([...ontology.edges.values()].map((row) => [row.type, row.example, row.expect] as const))(
    "%s: %s",
    ([, example, expected]) => expect(reportLines(example)).toContain(expected),
  );
});

describe("the predicates' examples", () => {
  it.for(predicates.rows.map((row) => [row.id, row.example, row.expect] as const))(
    "%s: %s",
    ([, example, expected]) => expect(reportLines(example)).toContain(expected),
  );
});

describe("the decisions' examples", () => {
  it.for(predicates.decisions.verbs.map((row) => [row.id, row.example, row.expect] as const))(
    "%s: %s",
    ([, example, expected]) => expect(reportLines(example)).toContain(expected),
  );
});
