import { describe, expect, it } from "vitest";

import { edgeCypher, literal, nodeCypher, viewCypher } from "../../../src/page/model/cypher.ts";
import { NO_FILTERS, paused, toggled } from "../../../src/page/model/filters.ts";
import { edgeAt, modelOf, nodeAt } from "./model-of.ts";

const model = modelOf();

describe("literal", () => {
  it.for([
    ["Kata'ib", "'Kata\\'ib'"],
    ["back\\slash'", "'back\\\\slash\\''"],
    ["two\nlines", "'two\\nlines'"],
  ] as const)("%s stays inside its quotes", ([text, expected]) => {
    expect(literal(text)).toBe(expected);
  });
});

describe("nodeCypher", () => {
  it("asks for a node by label and id", () => {
    expect(nodeCypher(model.nodes[nodeAt(model, "Harrow Front")]!)).toContain(
      "MATCH (n:Group {id: 'group:front'})",
    );
  });
});

describe("edgeCypher", () => {
  it("asks for the reports behind an edge", () => {
    const edge = model.edges[edgeAt(model, "Harrow Front ATTACKED Camp Callan")]!;
    const cypher = edgeCypher(model, edge);
    expect(cypher).toContain("-[r:ATTACKED]->");
    expect(cypher).toContain("(report:Report {type: 'ATTACKED'})");
  });
});

describe("viewCypher", () => {
  it("has no condition while nothing is filtered", () => {
    expect(viewCypher(NO_FILTERS)).not.toContain("WHERE");
  });

  it("says what is switched off, and not what is paused", () => {
    const filters = toggled(toggled(NO_FILTERS, "status", "denied"), "nodeType", "Place");
    expect(viewCypher(filters)).toContain("NOT report.status IN ['denied']");
    expect(viewCypher(filters)).toContain("NOT (a:Place)");
    expect(viewCypher(paused(filters, "status"))).not.toContain("report.status");
  });
});
