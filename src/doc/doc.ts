import type { Article } from "./article.ts";
import type { Span, TextSpan } from "./span.ts";
import type { EdgeType, NodeType, PartialDate, Precision, Status } from "./types.ts";

/**
 * The shape that flows through the steps of one article. Each step takes a doc and returns it with
 * one layer more; earlier layers are not edited, so the compiler checks the order of the steps.
 */
export interface Doc {
  readonly article: Article;
}

/** A word of the article as the language layer reads it. Labels are ClearNLP's, tags are Penn's. */
export interface Token extends TextSpan {
  /** Place in `Parsed.tokens`. */
  readonly index: number;
  readonly lemma: string;
  /** Fine part of speech, Penn Treebank: "VBD", "NNP". */
  readonly tag: string;
  /** Coarse part of speech, Universal: "VERB", "PROPN". */
  readonly pos: string;
  /** Index of the governing token; a root governs itself. */
  readonly head: number;
  /** Relation to the head: "nsubj", "dobj", "prep", "pobj", "ROOT". */
  readonly dependency: string;
  /** Index of the sentence in `Parsed.sentences`. */
  readonly sentence: number;
  /** Indices of the tokens this one governs, in text order. */
  readonly children: readonly number[];
}

export interface Sentence extends Span {
  readonly index: number;
  /** First token and one past the last. */
  readonly first: number;
  readonly last: number;
  /** Index of the article's part this sentence is in. */
  readonly part: number;
}

/** An entity as the language model labels it ("ORG", "GPE", "PERSON", "DATE"). */
export interface NamedEntity {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/** Layer 1: words, sentences, tree and the model's entities. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly namedEntities: readonly NamedEntity[];
}

/** A stretch of text that refers to a thing of the ontology. */
export interface Mention extends TextSpan {
  /** Place in `Mentioned.mentions`. */
  readonly index: number;
  readonly type: NodeType;
  /** Index of the token that is its head. */
  readonly head: number;
  /** First token and one past the last. */
  readonly first: number;
  readonly last: number;
  /** The canonical name from the lexicon, or its own words without the determiner. */
  readonly name: string;
  /** Key under which mentions of one thing gather inside the article, e.g. "state:iraq". */
  readonly key: string;
  /** Is it a name ("Hamas"), or a description ("the group")? */
  readonly named: boolean;
  /** Does it only modify another noun ("Iraqi" in "Iraqi parliament")? */
  readonly nested: boolean;
  readonly plural: boolean;
  /** A spokesman, source or official without a name stands for the body he speaks for. */
  readonly standsForBody: boolean;
  /** Names of the states that modify it ("US forces": ["United States"]). */
  readonly states: readonly string[];
  /** Id of the finder that found it. */
  readonly rule: string;
}

/** Layer 2: who is named. */
export interface Mentioned {
  readonly mentions: readonly Mention[];
}

/** A mention of a thing in one article, with the reason why it belongs to the thing. */
export interface EntityMention extends TextSpan {
  /** "name", or the join that linked it: "acronym", "surname", "definite-description" ... */
  readonly rule: string;
}

/** One thing in one article. */
export interface Entity {
  /** Natural key, `type:words`, stable across articles when the same name is used. */
  readonly key: string;
  readonly type: NodeType;
  readonly name: string;
  readonly named: boolean;
  readonly mentions: readonly EntityMention[];
  /** Names of states it belongs to ("Iraqi parliament": ["Iraq"]). */
  readonly states: readonly string[];
  /** Key of a lexicon row when the name is known, e.g. "group:hamas"; joins articles surely. */
  readonly known: string | null;
  /** Acronyms that the text itself introduces: "(IRCC)". */
  readonly acronyms: readonly string[];
  /** Only Official: the offices the text gives him. */
  readonly offices?: readonly Office[];
  /** Only Decision. */
  readonly decision?: { readonly kind: string; readonly date: PartialDate | null };
}

export interface Office {
  /** "president", "spokesperson" ... as the text says it. */
  readonly title: string;
  /** Entity key of the body, null where the text names none. */
  readonly of: string | null;
  readonly former: boolean;
}

/** Layer 3: who is meant; `entityOf[i]` is the entity of `mentions[i]`, null where nobody can tell. */
export interface Coreferent {
  readonly entities: readonly Entity[];
  readonly entityOf: readonly (string | null)[];
}

/** One mention of an event or a standing relation: the unit of evidence. */
export interface Report extends Span {
  /** `article#start-type-source-target`, stable for the same text. */
  readonly id: string;
  readonly type: EdgeType;
  /** Entity keys. */
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  /** Entity key of who says so; null where the article itself reports it. */
  readonly saidBy: string | null;
  readonly date: string | null;
  readonly datePrecision: Precision | null;
  /** The words of the sentence: `article.text.slice(start, end)`. */
  readonly quote: string;
  /** The word that tells the event. */
  readonly trigger: TextSpan;
  /** The words that name both ends, null where the end is understood ("we", the speaker). */
  readonly sourceSpan: TextSpan | null;
  readonly targetSpan: TextSpan | null;
  /** Id of the rule that drew it. */
  readonly rule: string;
  /** 0 to 1: share of reports drawn with the same signals that were right on annotated articles. */
  readonly confidence: number;
}

/** Last layer: what is reported. */
export interface Reported {
  readonly reports: readonly Report[];
}

/** What `annotate` returns: a plain JSON value that depends on the article and the lexicon only. */
export interface Annotation {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly reports: readonly Report[];
}
