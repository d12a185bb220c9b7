import { describe, expect, it } from "vitest";
import { checkNames } from "../../src/lexicon/check-names.ts";
import { lexiconLine } from "../../src/lexicon/lexicon-message.ts";
import type { NameFile } from "../../src/lexicon/name-rows.ts";

/** The messages up to "; expected". */
function found(files: Partial<Record<NameFile, unknown>>): string[] {
  return checkNames(files).map((message) => lexiconLine(message).split("; expected")[0]!);
}

describe("checkNames", () => {
  it("finds nothing wrong with the names that come with wiregraph", () => {
    expect(checkNames().map(lexiconLine)).toEqual([]);
  });

  it("refuses a form that two rows claim", () => {
    const groups = [
      { name: "Red Falcons", aliases: ["RF"] },
      { name: "Rural Front", aliases: ["RF"] },
    ];
    expect(found({ groups })).toEqual([
      'names/groups.yaml, Rural Front: found "RF", which is also a form of Red Falcons in groups.yaml',
    ]);
  });

  it("accepts such a form where all rows but one say that it is ambiguous", () => {
    const groups = [
      { name: "Red Falcons", aliases: ["RF"] },
      { name: "Rural Front", aliases: ["RF"], ambiguous: ["RF"] },
      { name: "RF", ambiguous: true },
    ];
    expect(found({ groups })).toEqual([]);
  });

  it("accepts a capital that is a place and a leader who is a person", () => {
    expect(
      found({
        states: [{ name: "Ruritania", capital: ["Strelsau"], leaders: ["Elphberg"] }],
        places: [{ name: "Strelsau", state: "Ruritania" }],
        officials: [{ name: "Rudolf Elphberg", aliases: ["Elphberg"], state: "Ruritania" }],
      }),
    ).toEqual([]);
  });

  it("accepts two cases of one acronym", () => {
    expect(found({ groups: [{ name: "ISIS", aliases: ["Isis"] }] })).toEqual([]);
  });

  it.for([
    [["Al Wahda", "al-Wahda"], '"al-Wahda" beside "Al Wahda"'],
    [["Wahda’s", "Wahda"], '"Wahda" beside "Wahda’s"'],
    [["the Wahda"], '"the Wahda"'],
    [["wahda"], '"wahda" without a capital'],
    [["Wahda (Mars)"], '"Wahda (Mars)" with ('],
    [["Unity, Freedom"], '"Unity, Freedom" with ,'],
    [["Wahda  Front"], '"Wahda  Front"'],
  ] as const)("refuses the aliases %j", ([aliases, message]) =>
    expect(found({ groups: [{ name: "Unity", aliases: [...aliases] }] })).toEqual([
      `names/groups.yaml, Unity: found ${message}`,
    ]),
  );

  it("refuses a second row with the same key", () => {
    const groups = [{ name: "Al Wahda" }, { name: "Al-Wahda", ambiguous: true }];
    expect(found({ groups })).toEqual([
      "names/groups.yaml, Al-Wahda: found the key group:al-wahda a second time",
    ]);
  });

  it("refuses states, bodies and ambiguous forms that are not there", () => {
    const officials = [{ name: "Ada Lee", state: "Mars", body: "Council", ambiguous: ["Lee"] }];
    expect(found({ states: [{ name: "Venus" }], officials })).toEqual([
      'names/officials.yaml, Ada Lee: found ambiguous: "Lee"',
      'names/officials.yaml, Ada Lee: found state "Mars"',
      'names/officials.yaml, Ada Lee: found body "Council"',
    ]);
  });

  it("tells every broken file of its first broken row", () => {
    expect(found({ groups: [{ name: 17 }], media: {} })).toEqual([
      "names/groups.yaml, row 1: found name: 17",
      "names/media.yaml, the whole file: found object",
    ]);
  });
});
