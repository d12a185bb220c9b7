import { type Heads, loadHeads } from "./heads.ts";
import { loadNames, type NameIndex } from "./names.ts";
import { loadOntology, type Ontology } from "./ontology.ts";
import { loadPredicates, type Predicates } from "./predicates.ts";
import { loadTitles, type Titles } from "./titles.ts";
import { loadWordSets, type WordSets } from "./word-sets.ts";
import { loadWords, type Words } from "./words.ts";

export type { EdgeRow, Ontology } from "./ontology.ts";
export type { DecisionVerb, DecisionWords, PredicateRow, Predicates } from "./predicates.ts";
export type { Words } from "./words.ts";

/** Everything that people edit: types, names, head nouns, titles, predicates, words. */
export interface Lexicon {
  readonly ontology: Ontology;
  readonly names: NameIndex;
  readonly heads: Heads;
  readonly titles: Titles;
  readonly predicates: Predicates;
  readonly words: Words;
  readonly sets: WordSets;
}

/** Reads the lexicon from its YAML files. */
export function loadLexicon(): Lexicon {
  return {
    ontology: loadOntology(),
    names: loadNames(),
    heads: loadHeads(),
    titles: loadTitles(),
    predicates: loadPredicates(),
    words: loadWords(),
    sets: loadWordSets(),
  };
}
