import { expect, test } from "vitest";
import { AttributeRuler, type Attributes } from "../../src/language/attribute-ruler.ts";
import type { AttributeRule } from "../../src/language/tables.ts";
import { Vocabulary } from "../../src/language/vocabulary.ts";

const vocabulary = new Vocabulary(new Map());

function apply(
  rules: readonly AttributeRule[],
  words: readonly string[],
  tags: readonly string[],
  dependencies: readonly string[] = words.map(() => "dep"),
): Attributes {
  const lexemes = words.map((word) => vocabulary.lexeme(word));
  return new AttributeRuler(rules).apply(lexemes, tags, dependencies);
}

const verb: AttributeRule = { patterns: [[{ TAG: "VBZ" }]], attrs: { POS: "VERB" }, index: 0 };

test("a tag sets part of speech and morphology", () => {
  const rule: AttributeRule = {
    patterns: [[{ TAG: "NNS" }]],
    attrs: { POS: "NOUN", MORPH: "Number=Plur" },
    index: 0,
  };
  const result = apply([rule], ["towns", "is"], ["NNS", "VBZ"]);
  expect(result.pos).toEqual(["NOUN", ""]);
  expect(result.morphs).toEqual(["Number=Plur", ""]);
});

test("the later of two rules wins", () => {
  const auxiliary: AttributeRule = {
    patterns: [[{ TAG: "VBZ", LOWER: { IN: ["is", "has"] } }]],
    attrs: { POS: "AUX" },
    index: 0,
  };
  expect(apply([verb, auxiliary], ["Is", "runs"], ["VBZ", "VBZ"]).pos).toEqual(["AUX", "VERB"]);
  expect(apply([auxiliary, verb], ["Is", "runs"], ["VBZ", "VBZ"]).pos).toEqual(["VERB", "VERB"]);
});

test("a rule of two tokens sets the one that it names", () => {
  const rule: AttributeRule = {
    patterns: [[{ LOWER: "let" }, { LOWER: "'s" }]],
    attrs: { LEMMA: "us" },
    index: 1,
  };
  const result = apply([rule], ["Let", "'s", "'s", "let"], ["VB", "PRP", "POS", "VB"]);
  expect(result.lemmas).toEqual([undefined, "us", undefined, undefined]);
});

test("rules of one and of two tokens win by their order alone", () => {
  const existential: AttributeRule = {
    patterns: [[{ DEP: "expl" }, { LOWER: "is" }]],
    attrs: { POS: "VERB" },
    index: 1,
  };
  const auxiliary: AttributeRule = {
    patterns: [[{ LOWER: "is" }]],
    attrs: { POS: "AUX" },
    index: 0,
  };
  const words = ["There", "is"];
  const pos = (rules: AttributeRule[]): string[] =>
    apply(rules, words, ["EX", "VBZ"], ["expl", "ROOT"]).pos;
  expect(pos([existential, auxiliary])).toEqual(["", "AUX"]);
  expect(pos([auxiliary, existential])).toEqual(["", "VERB"]);
});

test("rules see tags and relations as they were before the first rule", () => {
  const rename: AttributeRule = {
    patterns: [[{ TAG: "VBZ" }]],
    attrs: { TAG: "VBD", DEP: "conj" },
    index: 0,
  };
  const result = apply([rename, verb], ["runs"], ["VBZ"], ["ROOT"]);
  expect(result).toMatchObject({ tags: ["VBD"], dependencies: ["conj"], pos: ["VERB"] });
});

test("white space is found by itself", () => {
  const rule: AttributeRule = {
    patterns: [[{ IS_SPACE: true }]],
    attrs: { TAG: "_SP", DEP: "dep", MORPH: "_" },
    index: 0,
  };
  const result = apply([rule], ["\n", "x"], ["NN", "NN"], ["nmod", "nmod"]);
  expect(result.tags).toEqual(["_SP", "NN"]);
  expect(result.dependencies).toEqual(["dep", "nmod"]);
  expect(result.morphs).toEqual(["", ""]);
});

test("conditions name values to exclude and expressions to match", () => {
  const rule: AttributeRule = {
    patterns: [[{ TAG: { NOT_IN: ["NN"] }, LOWER: { REGEX: "^n'?t$" } }]],
    attrs: { LEMMA: "not" },
    index: 0,
  };
  const result = apply([rule], ["nt", "N't", "ant", "nt"], ["RB", "RB", "RB", "NN"]);
  expect(result.lemmas).toEqual(["not", "not", undefined, undefined]);
});
