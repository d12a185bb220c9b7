import { describe, expect, it } from "vitest";
import { daySpan } from "../../src/graph/day-span.ts";

describe("daySpan", () => {
  it.for<[string, string, string]>([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2024-04", "2024-04-01", "2024-04-30"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
  ])("%s is %s to %s", ([date, start, end]) => expect(daySpan(date)).toEqual({ start, end }));

  it.for([null, "", "24-01", "2024-13", "2024-00-01", "2023-02-29", "2024-1-1", "2024-01-01T00:00"])(
    "%j is no date",
    (date) => expect(daySpan(date)).toBeNull(),
  );
});
