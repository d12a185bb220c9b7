import { readModel } from "./language/node.ts";
import type { EnglishModel } from "./language/index.ts";
import { type Lexicon, loadLexicon } from "./lexicon/index.ts";

/** What reading an article takes: the language model and the lexicon. */
export interface Tools {
  readonly model: EnglishModel;
  readonly lexicon: Lexicon;
}

/** Loads both from the files that come with wiregraph; once a process is enough. */
export function loadTools(): Tools {
  return { model: readModel(), lexicon: loadLexicon() };
}
