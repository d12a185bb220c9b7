import type { NodeType } from "../doc/index.ts";
import { LexiconError } from "./lexicon-message.ts";
import { readYaml } from "./read-yaml.ts";

/** What a phrase with this head must have to be a mention by itself. */
export type Need = "nothing" | "modifier" | "state" | "name";

/** What the noun at the head of a phrase says about the thing that the phrase names. */
export interface HeadNoun {
  /** Row of `heads.yaml`; phrases of one class can refer back to each other. */
  readonly class: string;
  /** null where a thing with this head is never an actor. */
  readonly type: NodeType | null;
  /** What gathers mentions into one thing: the state they name, or their own words. */
  readonly key: "state" | "words";
  readonly needs: Need;
  /** Does "the ..." with this head refer to a thing told before? */
  readonly back: boolean;
  /** Is it a body when written in lower case, too? */
  readonly lower: boolean;
}

export type Modifier = "insurgent" | "foreign" | "empty" | "regional";

export interface Heads {
  /** The class of a head noun; a form of two words ("air force") before a form of one. */
  classOf(lemma: string, before?: string): HeadNoun | null;
  is(modifier: Modifier, word: string): boolean;
}

interface HeadRow {
  class: string;
  type: NodeType | "none";
  key: "state" | "words";
  needs: Need;
  back?: boolean;
  lower?: boolean;
  modifier?: boolean;
  words: string[];
}

/** Reads `heads.yaml`. */
export function loadHeads(): Heads {
  const classes = new Map<string, HeadNoun>();
  const modifiers = new Map<string, Set<string>>();
  for (const row of readYaml("heads.yaml") as HeadRow[]) {
    if (row.modifier) {
      modifiers.set(row.class.replace(/ modifier$/, ""), new Set(row.words));
      continue;
    }
    const head: HeadNoun = {
      class: row.class,
      type: row.type === "none" ? null : row.type,
      key: row.key,
      needs: row.needs,
      back: row.back ?? false,
      lower: row.lower ?? true,
    };
    for (const word of row.words) {
      if (classes.has(word))
        throw new LexiconError({
          file: "heads.yaml",
          row: row.class,
          found: `"${word}", which the row "${classes.get(word)!.class}" has, too`,
          expected: "each head noun in one row",
          cure: "Take it out of one of the two rows.",
        });
      classes.set(word, head);
    }
  }
  return {
    classOf: (lemma, before) =>
      (before ? classes.get(`${before} ${lemma}`) : undefined) ?? classes.get(lemma) ?? null,
    is: (modifier, word) => modifiers.get(modifier)?.has(word) ?? false,
  };
}
