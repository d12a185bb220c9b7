import { describe, expect, it } from "vitest";
import { findDateline } from "../../src/article/dateline.ts";
import { shippedPatterns } from "../../src/article/index.ts";

const { outlets } = shippedPatterns();
const NEWS = "The army left the town on Monday, officials said.";

describe("findDateline", () => {
  it.for([
    ["ARWAN (Example Press) - ", "Example Press"],
    ["Arwan, August 26 (RHC)-- ", "Radio Havana Cuba"],
    ["Shafaq News / ", "Shafaq News"],
    ["ARWAN, Jan. 5 (MNA) – ", "Mehr News Agency"],
    ["GENEVA, 3 March (UN News) – ", "UN News"],
    ["NEW PORT/ARWAN (Reuters) - ", "Reuters"],
    ["ARWAN, Northland (AP) — ", "Associated Press"],
    ["(AFP) - ", "AFP"],
    ["(CNN) ", "CNN"],
    ["AFP – ", "AFP"],
    ["Arwan, SANA- ", "SANA"],
    ["ARWAN, July 3. /TASS/. ", "TASS"],
    ["ARWAN, 3 JAN (XYZ-NET) -- ", "XYZ-NET"],
    ["Nov. 3, 2024 (Example Agency) — ", "Example Agency"],
    ["LONDON (Example.com) March 3, 2012 - ", "Example.com"],
    ["WASHINGTON — ", null],
    ["NEW PORT: ", null],
    ["Dayr al-Arwan, Northland – ", null],
    ["Arwan -- ", null],
    ["ARWAN, March 3, 2012 — ", null],
  ] as const)("finds %j", ([line, outlet]) => {
    expect(findDateline(line + NEWS, outlets, true)).toMatchObject({ length: line.length, outlet });
  });

  it.for([
    "The Northern Front — the movement that holds the port — left on Monday.",
    "Northern Front (NF) – Example in brackets – left on Monday.",
    "Iran/Syria: The coalition struck targets on Monday.",
    "Arwan - Northland talks resumed on Monday.",
    "Peace: The army wants it.",
    "“Never” — The general said it twice.",
    "The army (and the navy) - Northland's pride - left.",
    NEWS,
  ])("finds none in %j", (text) => {
    expect(findDateline(text, outlets, true)).toBeNull();
  });

  it("takes a place alone for a dateline only before the first paragraph of the news", () => {
    expect(findDateline(`ARWAN — ${NEWS}`, outlets, false)).toBeNull();
    expect(findDateline(`ARWAN (Reuters) — ${NEWS}`, outlets, false)).not.toBeNull();
  });
});
