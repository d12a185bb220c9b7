import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_TYPES } from "../doc/index.ts";
import type { NodeType } from "../doc/index.ts";
import { foldName } from "../lexicon/fold-name.ts";
import { LexiconError } from "../lexicon/lexicon-message.ts";
import type { StateRow } from "../lexicon/names.ts";
import { parseYaml } from "../lexicon/parse-yaml.ts";
import type { Titles } from "../lexicon/titles.ts";

/** What comparing names across articles knows of words; `words.yaml` says what each list is for. */
export interface ResolutionWords {
  readonly functionWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly emptyContent: ReadonlySet<string>;
  /** The first word of the list that `word` may be swapped with in names of this type, or itself. */
  headOf(word: string, type: NodeType): string;
  /** The first kind of the list that `kind` belongs to, or itself. */
  kindOf(kind: string): string;
  /** Folded name, alias or demonym ("iraqi", "united states") -> canonical name of the state. */
  readonly stateForms: ReadonlyMap<string, string>;
  /** May the folded word stand before a person's name ("general", "prime")? */
  isTitle(word: string): boolean;
}

/** The part of the lexicon's names that is needed. */
export interface KnownStates {
  readonly states: ReadonlyMap<string, Pick<StateRow, "name" | "aliases" | "demonyms">>;
}

interface WordsFile {
  functionWords: string[];
  determiners: string[];
  pronouns: string[];
  swappedHeads: { words: string[]; types: NodeType[] }[];
  swappedKinds: string[][];
  emptyContent: string[];
}

/**
 * Reads `words.yaml` and joins it with the states and titles of the lexicon.
 *
 * @throws LexiconError for a list that is missing or a type that the ontology does not have
 */
export function loadResolutionWords(
  names: KnownStates,
  titles: Pick<Titles, "isTitle" | "isOfficePart">,
): ResolutionWords {
  const file = checkWords(
    parseYaml(readFileSync(join(import.meta.dirname, "words.yaml"), "utf8"), FILE),
  );
  const heads = new Map<string, string>();
  for (const { words, types } of file.swappedHeads) {
    for (const type of types) {
      for (const word of words) {
        const key = `${type} ${word}`;
        if (!heads.has(key)) heads.set(key, words[0]!);
      }
    }
  }
  const kinds = new Map(
    file.swappedKinds.flatMap((words) => words.map((word) => [word, words[0]!] as const)),
  );
  return {
    functionWords: new Set(file.functionWords),
    determiners: new Set(file.determiners),
    pronouns: new Set(file.pronouns),
    emptyContent: new Set(file.emptyContent),
    headOf: (word, type) => heads.get(`${type} ${word}`) ?? word,
    kindOf: (kind) => kinds.get(kind) ?? kind,
    stateForms: stateFormsOf(names),
    isTitle: (word) => titles.isTitle(word) || titles.isOfficePart(word),
  };
}

const FILE = "src/resolution/words.yaml";

function stateFormsOf(names: KnownStates): Map<string, string> {
  const forms = new Map<string, string>();
  for (const state of names.states.values()) {
    for (const form of [state.name, ...state.aliases, ...state.demonyms]) {
      const folded = foldName(form);
      if (!forms.has(folded)) forms.set(folded, state.name);
    }
  }
  return forms;
}

function checkWords(value: unknown): WordsFile {
  const file = (value ?? {}) as Partial<Record<keyof WordsFile, unknown>>;
  for (const list of [
    "functionWords",
    "determiners",
    "pronouns",
    "emptyContent",
    "swappedHeads",
    "swappedKinds",
  ] as const) {
    if (!Array.isArray(file[list])) {
      throw new LexiconError({
        file: FILE,
        row: list,
        found: typeof file[list],
        expected: "a list",
        cure: "Give it a list of words; the comment above each list says which.",
      });
    }
  }
  const words = file as WordsFile;
  for (const { words: heads, types } of words.swappedHeads) {
    const unknown = types.find((type) => !NODE_TYPES.includes(type));
    if (unknown !== undefined) {
      throw new LexiconError({
        file: FILE,
        row: `swappedHeads: ${heads.join(", ")}`,
        found: `type "${unknown}"`,
        expected: `one of ${NODE_TYPES.join(", ")}`,
        cure: "Correct the type's name.",
      });
    }
  }
  return words;
}
