import type { Heads } from "../lexicon/heads.ts";
import type { NameIndex } from "../lexicon/names.ts";
import type { Titles } from "../lexicon/titles.ts";

/** The parts of the lexicon that tell who is named. */
export interface MentionLexicon {
  readonly names: NameIndex;
  readonly heads: Heads;
  readonly titles: Titles;
}
