/** The tables of the model, as they stand in the data file. */
export interface ModelTables {
  readonly tokenizer: TokenizerTables;
  /** Norms by the decimal number of the word's key. */
  readonly norms: Readonly<Record<string, string>>;
  /** Labels of the tagger, in the order of its outputs. */
  readonly tags: readonly string[];
  /** Moves of the parser, in the order of its outputs: "S", "D", "L-nsubj", "B-ROOT". */
  readonly parserMoves: readonly string[];
  /** Moves of the entity recogniser, in the order of its outputs: "B-ORG", "U-", "O". */
  readonly entityMoves: readonly string[];
  readonly attributeRules: readonly AttributeRule[];
  readonly lemmas: LemmaTables;
}

export interface TokenizerTables {
  /** Regular expressions in Python's notation. */
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  /** Tokens by the text of the special case: text and, if it is not the usual one, norm. */
  readonly specialCases: Readonly<Record<string, readonly (readonly [string, string?])[]>>;
  /** The special cases that the rules can split, as they split them. */
  readonly specialSequences: readonly (readonly string[])[];
}

/** A condition on an attribute of a token: the value itself, or a test. */
export type AttributeCondition =
  | string
  | boolean
  | {
      readonly IN?: readonly string[];
      readonly NOT_IN?: readonly string[];
      readonly REGEX?: string;
    };

export interface TokenPattern {
  readonly TAG?: AttributeCondition;
  readonly LOWER?: AttributeCondition;
  readonly DEP?: AttributeCondition;
  readonly IS_SPACE?: AttributeCondition;
}

/** A rule of spaCy's attribute ruler: patterns of consecutive tokens and what they set. */
export interface AttributeRule {
  readonly patterns: readonly (readonly TokenPattern[])[];
  readonly attrs: {
    readonly TAG?: string;
    readonly POS?: string;
    readonly MORPH?: string;
    readonly LEMMA?: string;
    readonly DEP?: string;
  };
  /** Which token of the pattern gets the attributes. */
  readonly index: number;
}

/** Tables of the lemmatizer by lower-case coarse part of speech. */
export interface LemmaTables {
  /** Endings and what replaces them: "ies" and "y". */
  readonly rules: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Irregular forms. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Known lemmas. */
  readonly index: Readonly<Record<string, readonly string[]>>;
}
