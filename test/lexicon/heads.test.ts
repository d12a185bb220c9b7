import { describe, expect, it } from "vitest";
import { loadHeads } from "../../src/lexicon/heads.ts";

const heads = loadHeads();

describe("loadHeads", () => {
  it.for([
    ["troop", undefined, "armed force", "Force"],
    ["force", "air", "air force", "Force"],
    ["militia", undefined, "faction", "Group"],
    ["parliament", undefined, "parliament", "Institution"],
    ["government", undefined, "government", "State"],
    ["airbase", undefined, "base", "Base"],
    ["town", undefined, "settlement", "Place"],
  ] as const)("%s after %s is of the class %s", ([noun, before, name, type]) => {
    expect(heads.classOf(noun, before)).toMatchObject({ class: name, type });
  });

  it("knows nouns that never act", () => {
    expect(heads.classOf("newspaper")).toMatchObject({ type: null });
  });

  it("knows nothing of other nouns", () => {
    expect(heads.classOf("apple")).toBeNull();
  });

  it("counts two spellings as one word", () => {
    expect(heads.sameWord("defense")).toBe(heads.sameWord("defence"));
  });

  it("keeps lists apart", () => {
    expect(heads.is("insurgent modifier", "rebel")).toBe(true);
    expect(heads.is("foreign modifier", "rebel")).toBe(false);
  });
});
