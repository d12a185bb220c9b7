import { describe, expect, it } from "vitest";

import { plainText, shortText, webAddress } from "../../../src/page/model/plain-text.ts";
import { gatheredCopies } from "../../../src/page/model/same-sentence.ts";
import { gaps, summary } from "../../../src/page/model/summary.ts";
import { dateWords, spanWords } from "../../../src/page/model/words.ts";
import { emptyFixture } from "../../support/page-fixture.ts";
import { modelOf } from "./model-of.ts";

describe("dateWords", () => {
  it.for([
    ["2026-02-03", "3 Feb 2026"],
    ["2026-02", "Feb 2026"],
    ["2026", "2026"],
    [null, "undated"],
  ] as const)("%s reads %s, no more precise than it is", ([date, expected]) => {
    expect(dateWords(date)).toBe(expected);
  });
});

describe("spanWords", () => {
  it.for([
    [["2026-01-15", "2026-03"], "January – March 2026"],
    [["2024-08-26", null, "2021-11-20"], "November 2021 – August 2024"],
    [["2026-03-01", "2026-03-09"], "March 2026"],
    [["2025", "2026"], "2025 – 2026"],
    [[null], null],
  ] as const)("%s is %s", ([dates, expected]) => {
    expect(spanWords(dates)).toBe(expected);
  });
});

describe("summary", () => {
  it("says in a sentence what one is looking at", () => {
    expect(summary(modelOf())).toBe(
      "41 actors, places and decisions and 76 relations between them, told by 84 reports in 8 articles from 4 outlets (January – March 2026).",
    );
    expect(gaps(modelOf())).toBe("1 article without a date, 1 article without a named outlet.");
  });

  it("says so when there is nothing", () => {
    expect(summary(modelOf(emptyFixture()))).toBe(
      "1 article from 1 outlet (March 2026) reports no relation between actors.",
    );
  });
});

describe("plainText", () => {
  it("takes out what would turn the direction of the page's own words", () => {
    expect(plainText("user\u202Egnp.exe \u2066x\u2069")).toBe("usergnp.exe x");
  });

  it("keeps Arabic as it is", () => {
    expect(plainText("سرايا الفجر")).toBe("سرايا الفجر");
  });

  it("is cut between words where a label has no room", () => {
    expect(shortText("parliament's vote to expel foreign forces", 28)).toBe(
      "parliament's vote to expel…",
    );
  });
});

describe("webAddress", () => {
  it.for([
    ["https://courier.example/a", "https://courier.example/a"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    [" JAVASCRIPT:alert(1)", null],
    ["not an address", null],
    [null, null],
  ] as const)("%s leads to %s", ([address, expected]) => {
    expect(webAddress(address)).toBe(expected);
  });
});

describe("gatheredCopies", () => {
  it("takes a sentence that several outlets print for one source", () => {
    const model = modelOf();
    const [first, second] = model.reports;
    const copy = { ...first!, index: 999, quote: first!.quote.replace(/—/g, "-").toUpperCase() };
    expect(gatheredCopies([first!, second!, copy]).map((group) => group.length)).toEqual([2, 1]);
  });

  it("keeps a denial apart from the claim that it repeats", () => {
    const [first] = modelOf().reports;
    const denial = { ...first!, index: 999, status: "denied" as const };
    expect(gatheredCopies([first!, denial])).toHaveLength(2);
  });
});
