import { LexiconError } from "./lexicon-message.ts";
import { readYaml } from "./read-yaml.ts";

/** Names of the sets in `word-sets.yaml`; the file says what a rule means by each. */
export const WORD_SETS = [
  "accounts",
  "alignments",
  "answers",
  "armedBodies",
  "arms",
  "backing",
  "bearing",
  "beginnings",
  "blows",
  "breaches",
  "breaking",
  "captives",
  "carriesEvents",
  "charges",
  "clearing",
  "conduct",
  "consents",
  "courtesies",
  "deadlines",
  "dealVerbs",
  "decidesActs",
  "decidesBodies",
  "decisionGovernors",
  "dies",
  "doerAfterOf",
  "essential",
  "exchanging",
  "fire",
  "former",
  "genericAttacks",
  "gerundGovernors",
  "giving",
  "goesOff",
  "handsOver",
  "harmed",
  "helping",
  "insistence",
  "losing",
  "means",
  "media",
  "memberNouns",
  "mereContinuation",
  "movesWithoutTarget",
  "naming",
  "nations",
  "neverHeld",
  "ofDecider",
  "officesOfState",
  "ownOperations",
  "parts",
  "placeNouns",
  "posts",
  "presences",
  "presupposing",
  "rejecting",
  "reprisals",
  "requests",
  "responsibility",
  "scheduling",
  "singleAttacks",
  "sought",
  "standingViolence",
  "staying",
  "takeUp",
  "talkRefusals",
  "targetKinds",
  "umbrellas",
  "underNouns",
  "unthreatening",
  "unwilling",
  "vows",
  "warnings",
  "lawmakers",
  "parliaments",
] as const;
export type WordSet = (typeof WORD_SETS)[number];

export interface WordSets {
  /** Is the word, lower case, in the set? */
  has(set: WordSet, word: string): boolean;
}

/** Reads `word-sets.yaml`; a set that is missing or that no rule knows is an error. */
export function loadWordSets(): WordSets {
  const file = readYaml("word-sets.yaml") as Record<string, string[]>;
  const sets = new Map(Object.entries(file).map(([name, words]) => [name, new Set(words)]));
  const known: readonly string[] = WORD_SETS;
  const missing = known.find((name) => !sets.has(name));
  const unknown = [...sets.keys()].find((name) => !known.includes(name));
  const wrong = missing ?? unknown;
  if (wrong !== undefined)
    throw new LexiconError({
      file: "word-sets.yaml",
      row: wrong,
      found: missing ? "no such set" : "a set that no rule asks for",
      expected: "exactly the sets that src/lexicon/word-sets.ts names",
      cure: missing ? "Add it." : "Remove it, or name it there.",
    });
  return { has: (set, word) => sets.get(set)!.has(word.toLowerCase()) };
}
