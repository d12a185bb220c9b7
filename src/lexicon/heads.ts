import type { NodeType } from "../doc/index.ts";
import { LexiconError } from "./lexicon-message.ts";
import { readYaml } from "./read-yaml.ts";

/** What a phrase with this head must have to be a mention by itself. */
export type Need = "nothing" | "modifier" | "state" | "name";

/** What the noun at the head of a phrase says about the thing that the phrase names. */
export interface HeadNoun {
  /** Row of `heads.yaml`; phrases of one class can refer back to each other. */
  readonly class: string;
  /** null where a thing with this head never acts. */
  readonly type: NodeType | null;
  /** What gathers mentions into one thing: the state they name, or their own words. */
  readonly key: "state" | "words";
  readonly needs: Need;
  /** Does "the ..." with this head refer to a thing told before? */
  readonly back: boolean;
  /** May it refer back without "the" ("police said")? */
  readonly bare: boolean;
  /** Is it a body when written in lower case, too? */
  readonly lower: boolean;
  /** Do the other words alone tell which one is meant? */
  readonly generic: boolean;
}

/** Words beside a head noun, by what they do. */
export type WordList =
  | "insurgent modifier"
  | "foreign modifier"
  | "empty modifier"
  | "state modifier"
  | "regional modifier"
  | "coalition of states"
  | "done to a town"
  | "taken like a town"
  | "done to a place"
  | "way to a place"
  | "said of a place"
  | "verb of naming"
  | "region of the world";

export interface Heads {
  /** The class of a head noun; a form of two words ("air force") before a form of one. */
  classOf(lemma: string, before?: string): HeadNoun | null;
  /** The row of that name. */
  row(name: string): HeadNoun | null;
  is(list: WordList, word: string): boolean;
  /** The spelling under which a word counts: "defense" -> "defence". */
  sameWord(word: string): string;
}

interface HeadRow {
  class?: string;
  list?: WordList;
  same?: string;
  type: NodeType | "none";
  key: "state" | "words";
  needs: Need;
  back?: boolean;
  bare?: boolean;
  lower?: boolean;
  generic?: boolean;
  words: string[];
}

/** Reads `heads.yaml`. */
export function loadHeads(): Heads {
  const classes = new Map<string, HeadNoun>();
  const rows = new Map<string, HeadNoun>();
  const lists = new Map<WordList, ReadonlySet<string>>();
  const same = new Map<string, string>();
  for (const row of readYaml("heads.yaml") as HeadRow[]) {
    if (row.list !== undefined) lists.set(row.list, new Set(row.words));
    else if (row.same !== undefined) for (const word of row.words) same.set(word, row.same);
    else rows.set(row.class!, addClass(classes, row, row.class!));
  }
  return {
    classOf: (lemma, before) =>
      (before ? classes.get(`${before} ${lemma}`) : undefined) ?? classes.get(lemma) ?? null,
    row: (name) => rows.get(name) ?? null,
    is: (list, word) => lists.get(list)?.has(word) ?? false,
    sameWord: (word) => same.get(word) ?? word,
  };
}

function addClass(classes: Map<string, HeadNoun>, row: HeadRow, name: string): HeadNoun {
  const noun: HeadNoun = {
    class: name,
    type: row.type === "none" ? null : row.type,
    key: row.key,
    needs: row.needs,
    back: row.back ?? false,
    bare: row.bare ?? false,
    lower: row.lower ?? true,
    generic: row.generic ?? false,
  };
  for (const word of row.words) {
    const other = classes.get(word);
    if (other)
      throw new LexiconError({
        file: "heads.yaml",
        row: name,
        found: `"${word}", which the row "${other.class}" has, too`,
        expected: "each head noun in one row",
        cure: "Take it out of one of the two rows.",
      });
    classes.set(word, noun);
  }
  return noun;
}
