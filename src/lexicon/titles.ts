import { readYaml } from "./read-yaml.ts";

/** Words for people who act for a body; `titles.yaml` says what each class is. */
export interface Titles {
  /** May the word stand directly before a person's name ("General", "President")? */
  isTitle(word: string): boolean;
  /** Is it the noun of an office ("minister", "commander")? */
  isOffice(word: string): boolean;
  /** Is it a rank ("general")? */
  isRank(word: string): boolean;
  /** Does one person in a country hold it ("president", "prime minister")? */
  isSoleOffice(words: string): boolean;
  /** May it belong to an office ("prime", "deputy", "acting")? */
  isOfficePart(word: string): boolean;
  isSpokesperson(word: string): boolean;
  /** Does he, without a name, stand for the state or body he works for ("official", "side")? */
  isRepresentative(word: string): boolean;
  /** The state that an office belongs to by convention ("foreign secretary" -> "United Kingdom"). */
  stateOfOffice(words: string): string | null;
}

interface TitleRow {
  class: string;
  words: string[];
  state?: string;
}

/** Reads `titles.yaml`. */
export function loadTitles(): Titles {
  const classes = new Map<string, Set<string>>();
  const states = new Map<string, string>();
  for (const row of readYaml("titles.yaml") as TitleRow[]) {
    if (row.state !== undefined) for (const word of row.words) states.set(word, row.state);
    const words = classes.get(row.class) ?? new Set();
    for (const word of row.words) words.add(word);
    classes.set(row.class, words);
  }
  const has = (name: string, word: string): boolean => classes.get(name)?.has(word) ?? false;
  return {
    isTitle: (word) =>
      has("honorific", word) ||
      has("rank", word) ||
      has("profession", word) ||
      has("office", word) ||
      has("sole office", word) ||
      has("spokesperson", word),
    isOffice: (word) => has("office", word) || has("sole office", word),
    isRank: (word) => has("rank", word),
    isSoleOffice: (words) => has("sole office", words),
    isOfficePart: (word) => has("office part", word),
    isSpokesperson: (word) => has("spokesperson", word),
    isRepresentative: (word) => has("representative", word),
    stateOfOffice: (words) => states.get(words) ?? null,
  };
}
