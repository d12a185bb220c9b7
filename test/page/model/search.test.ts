import { describe, expect, it } from "vitest";

import { matchedSpans, search, searchIndex } from "../../../src/page/model/search.ts";
import type { Found } from "../../../src/page/model/search.ts";
import { edgeLine, modelOf } from "./model-of.ts";

const model = modelOf();
const index = searchIndex(model);

function line(found: Found): string {
  switch (found.kind) {
    case "node":
      return model.nodes[found.index]!.name + (found.alias === null ? "" : ` (${found.alias})`);
    case "type":
      return `${found.type} ${found.count}`;
    case "edge":
      return edgeLine(model, found.index);
    case "report":
      return model.reports[found.index]!.quote.slice(0, 20);
    case "article":
      return model.articles[found.index]!.heading;
  }
}
const lines = (query: string, kind?: Found["kind"]): string[] =>
  search(index, query)
    .filter((found) => kind === undefined || found.kind === kind)
    .map(line);

describe("search", () => {
  it.for([
    ["harrow", "Harrow Front"],
    ["FRONT", "Harrow Front"],
    ["guards", "Union of River Guards"],
    ["brennhaven", "Aldmark (Brennhaven)"],
    ["يوسف", "Yusuf al-Karim (يوسف الكريم)"],
    ["qasr bahr", "Qasr al-Bahr"],
    ["dawn comp", "Saraya al-Fajr (the Dawn Companies)"],
  ] as const)("%s leads to %s first", ([query, expected]) => {
    expect(lines(query, "node")[0]).toBe(expected);
  });

  it("puts a name that starts with the query before one that holds it", () => {
    expect(lines("delta", "node").slice(0, 2)).toEqual([
      "Delta Resistance Council",
      "Delta district",
    ]);
  });

  it("finds kinds of relation by the verb", () => {
    expect(lines("threat", "type")).toEqual(["THREATENS 9"]);
    expect(lines("holds office", "type")).toEqual(["HOLDS_OFFICE 6"]);
  });

  it("finds a relation by its two ends, or an end and the verb", () => {
    expect(lines("kestrel callan", "edge")).toEqual(["Kestrel Brigade THREATENS Camp Callan"]);
    expect(lines("teshkal threatens", "edge")).toContain("Teshkal THREATENS Aldmark");
  });

  it("finds a sentence by words anywhere in it", () => {
    expect(lines("matches beside house", "report")).toEqual(
      ["The Front denied that"].map((text) => text.slice(0, 20)),
    );
  });

  it("finds articles by title and outlet", () => {
    expect(lines("who speaks", "article")).toEqual(["Who speaks for the Delta?"]);
  });

  it("finds nothing for nothing", () => {
    expect(search(index, "  ")).toEqual([]);
    expect(search(index, "zzzz")).toEqual([]);
  });
});

describe("matchedSpans", () => {
  it.for([
    ["Katāʾib Ḥizballāh", "kataib hizb", ["Katāʾib", "Ḥizb"]],
    ["Delta Resistance", "resist", ["Resist"]],
    ["nothing here", "absent", []],
  ] as const)("marks in %s what %s means", ([text, query, expected]) => {
    expect(matchedSpans(text, query).map(([start, end]) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});
