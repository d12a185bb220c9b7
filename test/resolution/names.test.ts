import { describe, expect, it } from "vitest";
import { foldAcronym, isAcronym } from "../../src/resolution/acronym.ts";
import { contentOf } from "../../src/resolution/content.ts";
import { isNameLike, tidyName } from "../../src/resolution/name-like.ts";
import { hasFullName, personNameOf } from "../../src/resolution/person-name.ts";
import { WORDS } from "../support/resolution-words.ts";

describe("tidyName", () => {
  it.for([
    ["the\n  Nile Front's", "Nile Front"],
    ["The said Nile Front", "Nile Front"],
    ["“Nile Front”,", "Nile Front"],
    ["the", "the"],
    ["Units’", "Units"],
    ["AN Group", "AN Group"],
    ["U.S.", "U.S."],
  ] as const)("%j is %j", ([text, name]) => expect(tidyName(text, WORDS)).toBe(name));
});

describe("isNameLike", () => {
  it.for(["Nile Front", "US", "IRCC", "Iraqi factions", "حماس", "M23"])("%s", (name) =>
    expect(isNameLike(name, WORDS)).toBe(true),
  );
  it.for(["group", "He", "They", "Its", "", "23"])("not %j", (name) =>
    expect(isNameLike(name, WORDS)).toBe(false),
  );
});

describe("isAcronym", () => {
  it.for(["IRCC", "U.N.", "DoD", "M23", "US"])("%s", (name) => expect(isAcronym(name)).toBe(true));
  it.for(["Hamas", "Nile Front", "I", "", "al-Nur"])("not %j", (name) =>
    expect(isAcronym(name)).toBe(false),
  );
  it("is compared by its letters", () => expect(foldAcronym("U.N.")).toBe(foldAcronym("UN")));
});

describe("contentOf", () => {
  it.for<[string, string[], string[]]>([
    ["Islamic Resistance of Iraq", ["Iraq"], ["islamic", "resistance"]],
    ["US forces in Iraq", ["United States", "Iraq"], ["forces"]],
    ["the Syrian Arab Republic's army", ["Syria"], ["army"]],
    ["Iraq", ["Iraq"], []],
  ])("of %s", ([name, states, words]) => expect(contentOf(name, WORDS)).toEqual({ states, words }));
});

describe("personNameOf", () => {
  it("leaves titles out, and the article before a surname", () => {
    const person = personNameOf("Prime Minister Nouri al-Maliki", WORDS)!;
    expect([person.given.length, person.surnameKey]).toEqual([1, "mlk"]);
  });
  it("is null for nothing but titles", () => {
    expect(personNameOf("the prime minister", WORDS)).toBeNull();
    expect(personNameOf("", WORDS)).toBeNull();
  });
  it("is full with a given name, not with an initial", () => {
    expect(hasFullName(personNameOf("Nouri al-Maliki", WORDS)!)).toBe(true);
    expect(hasFullName(personNameOf("N. al-Maliki", WORDS)!)).toBe(false);
    expect(hasFullName(personNameOf("al-Maliki", WORDS)!)).toBe(false);
  });
});
