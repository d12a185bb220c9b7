import { describe, expect, test } from "vitest";
import { Lemmatizer } from "../../src/language/lemmatizer.ts";

const lemmatizer = new Lemmatizer({
  rules: {
    verb: [
      ["ies", "y"],
      ["es", "e"],
      ["es", ""],
      ["ing", "e"],
      ["ing", ""],
    ],
    noun: [
      ["s", ""],
      ["men", "man"],
    ],
  },
  exceptions: { verb: { went: ["go"] }, noun: { mice: ["mouse"] } },
  index: { verb: ["carry", "go", "make", "walk"], noun: ["town", "chairman"] },
});

describe("lemmas by rules", () => {
  test.each([
    ["the first ending that gives a known word", "carries", "VERB", "", "carry"],
    ["a later ending when an earlier one gives no word", "walking", "VERB", "", "walk"],
    ["a known word is preferred to an unknown one", "making", "VERB", "", "make"],
    ["the first unknown form when none is known", "googling", "VERB", "", "google"],
    ["an irregular form", "went", "VERB", "", "go"],
    ["an irregular form in capitals", "Mice", "NOUN", "Number=Plur", "mouse"],
    ["a word that no ending fits stays as it is written", "Blurb", "VERB", "", "Blurb"],
    ["a noun in the singular is put in lower case", "News", "NOUN", "Number=Sing", "news"],
    ["an infinitive is put in lower case", "Goes", "VERB", "VerbForm=Inf", "goes"],
    [
      "a present form without number is a base form",
      "Goes",
      "VERB",
      "Tense=Pres|VerbForm=Fin",
      "goes",
    ],
    [
      "a present form with number is none",
      "Carries",
      "VERB",
      "Number=Sing|Tense=Pres|VerbForm=Fin",
      "carry",
    ],
    ["a positive adjective is a base form", "Best", "ADJ", "Degree=Pos", "best"],
    ["a name stays as it is", "Towns", "PROPN", "Number=Plur", "Towns"],
    ["a part of speech without tables is put in lower case", "These", "DET", "", "these"],
    ["white space stays", "\n\n", "SPACE", "", "\n\n"],
  ])("%s: %j", (_fact, text, pos, morph, lemma) => {
    expect(lemmatizer.lemma(text, pos, morph)).toBe(lemma);
  });

  test("a word named like a property of objects is a word like any other", () => {
    expect(lemmatizer.lemma("constructor", "NOUN", "Number=Plur")).toBe("constructor");
  });
});
