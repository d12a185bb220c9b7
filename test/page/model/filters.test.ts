import { describe, expect, it } from "vitest";

import {
  ARTICLE_ITSELF,
  NO_FILTERS,
  UNNAMED_OUTLET,
  facetRows,
  isFiltering,
  only,
  paused,
  toggled,
  visible,
} from "../../../src/page/model/filters.ts";
import type { Filters } from "../../../src/page/model/filters.ts";
import { EDGE_TYPES } from "../../../src/doc/types.ts";
import { edgeAt, edgeLine, modelOf, nodeAt } from "./model-of.ts";

const model = modelOf();
const shownEdges = (filters: Filters): string[] => {
  const { edges } = visible(model, filters);
  return model.edges.flatMap(({ index }) => (edges[index] ? [edgeLine(model, index)] : []));
};

describe("visible", () => {
  it("shows every relation at first, and no node that has none", () => {
    const { counts, nodes } = visible(model, NO_FILTERS);
    expect(counts.edges).toBe(model.edges.length);
    expect(counts.reports).toBe(model.reports.length);
    expect(nodes[nodeAt(model, "Supreme Court of Velmora")]).toBe(false);
    expect(visible(model, { ...NO_FILTERS, unconnected: true }).counts.nodes).toBe(
      model.nodes.length,
    );
  });

  it("hides the edges of a node that it hides", () => {
    const filters = toggled(NO_FILTERS, "nodeType", "State");
    const { nodes, edges } = visible(model, filters);
    for (const edge of model.edges)
      if (edges[edge.index]) expect(nodes[edge.source] && nodes[edge.target]).toBe(true);
    expect(shownEdges(filters)).not.toContain("Aldmark THREATENS Teshkal");
  });

  it("hides an edge when none of its reports is left", () => {
    const filters = toggled(NO_FILTERS, "status", "planned");
    expect(shownEdges(filters)).not.toContain("Kestrel Brigade THREATENS Camp Callan");
    expect(shownEdges(filters)).toContain("Harrow Front ATTACKED Camp Callan");
  });

  it("gives an edge the status of the reports that are left", () => {
    const edge = edgeAt(model, "Aldmark forces in Velmora ATTACKED al-Zahra outpost");
    expect(visible(model, NO_FILTERS).statuses[edge]).toBe("happened");
    expect(visible(model, toggled(NO_FILTERS, "status", "happened")).statuses[edge]).toBe(
      "claimed",
    );
  });

  it("calls an edge contested only while both sides are left", () => {
    const edge = edgeAt(model, "Harrow Front ATTACKED Camp Callan");
    expect(visible(model, NO_FILTERS).contested[edge]).toBe(true);
    expect(visible(model, toggled(NO_FILTERS, "status", "denied")).contested[edge]).toBe(false);
  });

  it("leaves only contested edges when asked", () => {
    expect(shownEdges({ ...NO_FILTERS, contestedOnly: true })).toEqual(
      [
        "Saraya al-Fajr ATTACKED Hadra air base",
        "Harrow Front ATTACKED Camp Callan",
        "Teshkal SUPPORTS Saraya al-Fajr",
        "Delta Resistance Council ATTACKED Delta district",
      ].sort((a, b) => edgeAt(model, a) - edgeAt(model, b)),
    );
  });

  it("tells what the articles say themselves from what they report others to say", () => {
    const others = toggled(NO_FILTERS, "speaker", ARTICLE_ITSELF);
    const { reports } = visible(model, others);
    for (const report of model.reports)
      if (reports[report.index]) expect(report.saidBy).not.toBeNull();
  });

  it("filters by confidence and by number of reports", () => {
    const sure = visible(model, { ...NO_FILTERS, confidence: 0.9 });
    for (const report of model.reports)
      if (sure.reports[report.index]) expect(report.confidence).toBeGreaterThanOrEqual(0.9);
    expect(shownEdges({ ...NO_FILTERS, reports: 3 })).toEqual([]);
    expect(shownEdges({ ...NO_FILTERS, reports: 2 }).length).toBeGreaterThan(0);
  });

  it("does not count a filter that is paused, and does not lose it", () => {
    const filters = paused(toggled(NO_FILTERS, "nodeType", "State"), "nodeType");
    expect(visible(model, filters).counts).toEqual(visible(model, NO_FILTERS).counts);
    expect(filters.off.nodeType.has("State")).toBe(true);
    expect(isFiltering(filters)).toBe(false);
    expect(isFiltering(paused(filters, "nodeType"))).toBe(true);
  });
});

describe("only", () => {
  it("leaves one value, and brings all back when asked again", () => {
    const threats = only(NO_FILTERS, "edgeType", "THREATENS", EDGE_TYPES);
    expect(shownEdges(threats).every((line) => line.includes(" THREATENS "))).toBe(true);
    expect(only(threats, "edgeType", "THREATENS", EDGE_TYPES)).toEqual(NO_FILTERS);
  });
});

describe("facetRows", () => {
  it("counts what there is and what is shown", () => {
    const shown = visible(model, toggled(NO_FILTERS, "status", "planned"));
    const threats = facetRows(model, "edgeType", shown).find(({ value }) => value === "THREATENS");
    expect(threats).toEqual({ value: "THREATENS", total: 9, shown: 0 });
  });

  it("names the outlet that is not named", () => {
    const rows = facetRows(model, "outlet", visible(model, NO_FILTERS));
    expect(rows.map(({ value }) => value)).toContain(UNNAMED_OUTLET);
  });
});
