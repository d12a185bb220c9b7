import { describe, expect, it } from "vitest";
import { isSalient } from "../../src/coreference/index.ts";
import { fits } from "../../src/coreference/sieves/acronym.ts";
import { soundOf } from "../../src/coreference/sieves/transliteration.ts";
import { readText } from "../mention/read-text.ts";

const TEXT =
  "The Northern Relief Council (NRC) met in Mali. Lebanese papers said Hamas would attend. " +
  "Gunmen fired at the NRC. The council left.";

describe("entities", () => {
  it("hold every linked mention once, with its words", () => {
    const { article, entities, entityOf, mentions } = readText(TEXT);
    for (const { key, mentions: own } of entities) {
      expect(own).toHaveLength(mentions.filter(({ index }) => entityOf[index] === key).length);
      for (const { start, end, text } of own) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  it("know the lexicon's row and the acronym of the text", () => {
    const { entities } = readText(TEXT);
    const of = (name: string) => entities.find((entity) => entity.name === name);
    expect(of("Hamas")?.known).toBe("group:hamas");
    expect(of("Northern Relief Council")).toMatchObject({ known: null, acronyms: ["NRC"] });
  });

  it("have keys that nothing else has", () => {
    const keys = readText(TEXT).entities.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("isSalient", () => {
  it("keeps names that stand by themselves, not modifiers and bare descriptions", () => {
    const doc = readText(TEXT);
    const salient = doc.entities.filter((entity) => isSalient(entity, doc)).map(({ name }) => name);
    expect(salient).toEqual(["Northern Relief Council", "Mali", "Hamas"]);
  });
});

describe("fits", () => {
  it.for([
    ["NRC", "Northern Relief Council", true],
    ["RSF", "Rapid Support Forces", true],
    ["PUV", "People's Union of Vardok", true],
    ["UN", "Northern Relief Council", false],
    ["Reuters", "Northern Relief Council", false],
  ] as const)("%s for %s: %s", ([short, long, expected]) => {
    expect(fits(short, long)).toBe(expected);
  });
});

describe("soundOf", () => {
  it.for([
    ["al-Sha'abi", "al Shabi"],
    ["Qassem Karzan", "Qasem Karzan"],
    ["Mohammed Deif", "Muhammad Dayf"],
  ] as const)("is one for %s and %s", ([a, b]) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it("tells different names apart", () => {
    expect(soundOf("Ahmed Karzan")).not.toBe(soundOf("Hamid Karzan"));
  });

  it("gives up on short names", () => {
    expect(soundOf("Ali")).toBeNull();
  });
});
