import { describe, expect, it } from "vitest";

import { citation } from "../../../src/page/model/citation.ts";
import { COLUMNS, sortedReports } from "../../../src/page/model/report-table.ts";
import { modelOf } from "./model-of.ts";

const model = modelOf();

describe("sortedReports", () => {
  it("puts the latest first, and undated ones last either way", () => {
    for (const descending of [true, false]) {
      const dates = sortedReports(model, model.reports, { column: "date", descending }).map(
        ({ date }) => date,
      );
      const dated = dates.filter((date) => date !== null);
      expect(dates.slice(dated.length).every((date) => date === null)).toBe(true);
      const sorted = [...dated].sort();
      expect(dated).toEqual(descending ? sorted.reverse() : sorted);
    }
  });

  it.for(COLUMNS)("keeps every report when sorted by %s", (column) => {
    const sorted = sortedReports(model, model.reports, { column, descending: false });
    expect(new Set(sorted).size).toBe(model.reports.length);
  });
});

describe("citation", () => {
  it("gives quote, outlet, title, date, address and place", () => {
    const report = model.reports.find(({ quote }) => quote.startsWith("Camp Callan lies"))!;
    expect(citation(model, report)).toMatch(
      /^“Camp Callan lies in Hadra province, an hour’s drive from Sarn\.” — Northwire, “Rockets hit Camp Callan; groups trade blame”, 3 Feb 2026, https:\/\/northwire\.example\/callan \(northwire-2026-02-03\.txt, characters \d+–\d+\)\.$/,
    );
  });
});
