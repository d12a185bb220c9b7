import { describe, expect, it } from "vitest";
import { dateRange } from "../../src/graph/edge-dates.ts";
import { evidenceOf } from "../support/evidence.ts";

const range = (...dates: (string | null)[]) => {
  const { firstDate, lastDate } = dateRange(dates.map((date) => evidenceOf({ date })));
  return [firstDate, lastDate];
};

describe("dateRange", () => {
  it.for<[(string | null)[], (string | null)[]]>([
    [[], [null, null]],
    [[null], [null, null]],
    [["2024-01-26", null, "2023-12-31"], ["2023-12-31", "2024-01-26"]],
    // A month ends after any of its days, and begins before them.
    [["2024-01", "2024-01-26"], ["2024-01", "2024-01"]],
    [["2024-01-01", "2024-01"], ["2024-01-01", "2024-01"]],
    [["2024", "2023-05"], ["2023-05", "2024"]],
    [["2024-02-30", "yesterday"], [null, null]],
  ])("of %j is %j", ([dates, expected]) => expect(range(...dates)).toEqual(expected));

  it("leaves out the dates of denials where something is said to have been", () => {
    const reports = [
      evidenceOf({ date: "2024-01-26" }),
      evidenceOf({ date: "2020-01-01", status: "denied" }),
    ];
    expect(dateRange(reports)).toEqual({ firstDate: "2024-01-26", lastDate: "2024-01-26" });
    expect(dateRange(reports.slice(1)).firstDate).toBe("2020-01-01");
  });
});
