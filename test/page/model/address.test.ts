import { describe, expect, it } from "vitest";

import { START, addressOf, placeOf } from "../../../src/page/model/address.ts";
import type { Place } from "../../../src/page/model/address.ts";
import { NO_FILTERS, paused, toggled } from "../../../src/page/model/filters.ts";

const places: readonly [string, Place][] = [
  ["the first view", START],
  ["a node", { ...START, selection: { kind: "node", key: "group:__proto__&x=#1" } }],
  ["an edge", { ...START, selection: { kind: "edge", key: "state:a|THREATENS|state:b" } }],
  ["an article", { ...START, selection: { kind: "article", id: "sub/ü.txt", at: 120 } }],
  ["an article's top", { ...START, selection: { kind: "article", id: "a.txt", at: null } }],
  ["list and table", { ...START, view: "list", table: true }],
  [
    "filters of all kinds",
    {
      ...START,
      filters: {
        ...paused(toggled(toggled(NO_FILTERS, "nodeType", "Base"), "speaker", ""), "nodeType"),
        confidence: 0.55,
        reports: 2,
        contestedOnly: true,
        unconnected: true,
      },
    },
  ],
];

describe("addressOf", () => {
  it.for(places)("reopens %s", ([, place]) => {
    expect(placeOf(`#${addressOf(place)}`)).toEqual(place);
  });

  it("is empty for the first view", () => {
    expect(addressOf(START)).toBe("");
  });
});

describe("placeOf", () => {
  it.for(["#confidence=x&reports=-3&view=moon&at=9", "#%", "#=&&", "#article=a&at=-1"])(
    "reads what it can of %s",
    (address) => {
      const { view, filters } = placeOf(address);
      expect([view, filters.confidence, filters.reports]).toEqual(["graph", 0, 1]);
    },
  );
});
