import type { Doc, NamedEntity, Parsed, Token } from "../doc/index.ts";
import { findKnownSpans, type KnownSpan } from "./known-spans.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { phraseStarts } from "./noun-phrase.ts";

export type { KnownSpan } from "./known-spans.ts";

/** What all finders look at, computed once for an article. */
export interface Reading {
  readonly doc: Doc & Parsed;
  readonly lexicon: MentionLexicon;
  readonly tokens: readonly Token[];
  readonly knownSpans: readonly KnownSpan[];
  /** For each token the known name it is part of. */
  readonly knownAt: readonly (KnownSpan | null)[];
  /** For each token the model's entity it is part of. */
  readonly entityAt: readonly (NamedEntity | null)[];
  /** For each token the first token of the noun phrase that it heads. */
  readonly phraseStart: readonly number[];
}

export function readDoc(doc: Doc & Parsed, lexicon: MentionLexicon): Reading {
  const { tokens, namedEntities } = doc;
  const entityAt: (NamedEntity | null)[] = tokens.map(() => null);
  for (const entity of namedEntities)
    for (let index = entity.first; index < entity.last; index++) entityAt[index] = entity;
  const knownSpans = findKnownSpans(doc, lexicon.names, entityAt);
  const knownAt: (KnownSpan | null)[] = tokens.map(() => null);
  for (const span of knownSpans)
    for (let index = span.first; index < span.last; index++) knownAt[index] = span;
  return {
    doc,
    lexicon,
    tokens,
    knownSpans,
    knownAt,
    entityAt,
    phraseStart: phraseStarts(tokens),
  };
}

/** The words from `first` to before `last` as they stand, white space as one blank. */
export function wordsOf(reading: Reading, first: number, last: number): string {
  const { tokens, doc } = reading;
  return doc.article.text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");
}

export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
