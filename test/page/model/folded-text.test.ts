import { describe, expect, it } from "vitest";

import { folded, foldedWithPlaces } from "../../../src/page/model/folded-text.ts";

describe("folded", () => {
  it.for([
    ["Kata'ib", "kataib"],
    ["Katā’ib Ḥizbullāh", "kataib hizbullah"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["İstanbul", "istanbul"],
    ["كَتَائِب", "كتايب"],
    ["سرايا\u200F الفجر", "سرايا الفجر"],
    ["ﬁre", "fire"],
  ] as const)("%s is compared as %s", ([text, expected]) => {
    expect(folded(text)).toBe(expected);
  });

  it("knows where each folded letter comes from", () => {
    const text = "x Ḥa’ß y";
    const { folded: plain, places } = foldedWithPlaces(text);
    expect(plain).toBe("x hass y");
    expect(places).toEqual([0, 1, 2, 3, 5, 5, 6, 7, 8]);
  });
});
