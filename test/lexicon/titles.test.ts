import { describe, expect, it } from "vitest";
import { loadTitles } from "../../src/lexicon/titles.ts";

const titles = loadTitles();

describe("loadTitles", () => {
  it.for(["general", "mr", "minister", "president", "spokesman", "senator"])(
    "%s may stand before a name",
    (word) => expect(titles.isTitle(word)).toBe(true),
  );

  it("tells offices from ranks and from what many people are", () => {
    expect(["minister", "president"].every((word) => titles.isOffice(word))).toBe(true);
    expect(["general", "senator", "official"].some((word) => titles.isOffice(word))).toBe(false);
  });

  it("knows offices that one person in a country holds", () => {
    expect(titles.isSoleOffice("prime minister")).toBe(true);
    expect(titles.isSoleOffice("minister")).toBe(false);
  });

  it("knows whose office it is by the convention of the news", () => {
    expect(titles.stateOfOffice("foreign secretary")).toBe("United Kingdom");
    expect(titles.stateOfOffice("secretary of state")).toBe("United States");
    expect(titles.stateOfOffice("prime minister")).toBeNull();
  });

  it("knows who speaks for a state or a body without being named", () => {
    expect(titles.isRepresentative("official")).toBe(true);
    expect(titles.isRepresentative("farmer")).toBe(false);
  });
});
