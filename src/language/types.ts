/** A token of the text. Labels are those of spaCy's English models. */
export interface LanguageToken {
  /** The token's characters: the slice of the text from `start` to `end`. */
  readonly text: string;
  /** Offsets in UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Fine part of speech, Penn Treebank as in OntoNotes: "VBD", "NNP". */
  readonly tag: string;
  /** Coarse part of speech, Universal: "VERB", "PROPN". */
  readonly pos: string;
  /** Universal features, "Number=Sing|Person=3"; empty when there are none. */
  readonly morph: string;
  readonly lemma: string;
  /** Index of the governing token; a root governs itself. */
  readonly head: number;
  /** Relation to the head, ClearNLP's labels: "nsubj", "dobj", "prep", "pobj", "ROOT". */
  readonly dependency: string;
  /** Is it the first token of a sentence? */
  readonly sentenceStart: boolean;
  /** Does one plain space follow that belongs to no token? */
  readonly spaceAfter: boolean;
}

/** A named entity; labels are those of OntoNotes: "PERSON", "ORG", "GPE", "DATE". */
export interface LanguageEntity {
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

export interface ParsedText {
  readonly tokens: readonly LanguageToken[];
  readonly entities: readonly LanguageEntity[];
}

export interface EnglishModel {
  /** Tokens, tags, tree, lemmas and entities of a text of any length. */
  parse(text: string): ParsedText;
}
