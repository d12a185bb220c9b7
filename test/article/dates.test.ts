import { describe, expect, it } from "vitest";
import { findDates, toPartialDate } from "../../src/article/dates.ts";

describe("findDates", () => {
  it.for([
    ["2024-08-26 07:51:42", "2024-08-26"],
    ["2024/8/6", "2024-08-06"],
    ["2024-08-26T07:51:42Z", "2024-08-26"],
    ["March 3, 2012", "2012-03-03"],
    ["Aug. 26th 2024", "2024-08-26"],
    ["3rd of March, 2012", "2012-03-03"],
    ["26 August 2024", "2024-08-26"],
    ["20.11.2021", "2021-11-20"],
    ["11/20/2021", "2021-11-20"],
    ["20/11/2021", "2021-11-20"],
    ["August 2024", "2024-08"],
    ["3/4/2024", "2024"],
  ] as const)("%s is %s", ([text, date]) => {
    expect(findDates(text).map((found) => toPartialDate(found)?.date)).toEqual([date]);
  });

  it("gives the day without a year as it is written", () => {
    expect(findDates("Arwan, August 26")).toEqual([
      { start: 7, end: 16, year: null, month: 8, day: 26 },
    ]);
  });

  it.for(["31 February 2012", "2012-13-01", "in 2012", "12:30:45", "he may 3 times", "1.2.3"])(
    "finds no full date in %j",
    (text) => {
      expect(findDates(text).filter(({ year }) => year !== null)).toEqual([]);
    },
  );
});
