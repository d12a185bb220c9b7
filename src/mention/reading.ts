import type { Doc, NamedEntity, Parsed, Token } from "../doc/index.ts";
import type { KnownName } from "../lexicon/names.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { phraseStarts } from "./noun-phrase.ts";

/** A name of the lexicon in the text: first token and one past the last. */
export interface KnownSpan {
  readonly first: number;
  readonly last: number;
  /** The likeliest reading. */
  readonly known: KnownName;
  readonly alternatives: readonly KnownName[];
}

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
  const knownSpans = findKnownSpans(doc, lexicon, entityAt);
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

/** Longest known names from left to right, without overlap, inside sentences. */
function findKnownSpans(
  doc: Doc & Parsed,
  lexicon: MentionLexicon,
  entityAt: readonly (NamedEntity | null)[],
): KnownSpan[] {
  const spans: KnownSpan[] = [];
  for (const sentence of doc.sentences) {
    const words = doc.tokens.slice(sentence.first, sentence.last).map((token) => token.text);
    for (let index = 0; index < words.length; index++) {
      const hit = lexicon.names.longestAt(words, index);
      if (!hit) continue;
      const span = {
        first: sentence.first + hit.first,
        last: sentence.first + hit.last + 1,
        known: hit.known,
        alternatives: hit.alternatives,
      };
      if (isPartOfPersonName(span, doc.tokens, entityAt)) continue;
      spans.push(span);
      index = hit.last;
    }
  }
  return spans;
}

/** "Jordan" in "Michael Jordan", "Israel" in "Israel Katz". */
function isPartOfPersonName(
  span: KnownSpan,
  tokens: readonly Token[],
  entityAt: readonly (NamedEntity | null)[],
): boolean {
  if (span.known.type !== "State" && span.known.type !== "Place") return false;
  if (span.known.kind === "demonym") return false;
  const entity = entityAt[span.first];
  if (entity?.label !== "PERSON" || entity.last - entity.first === span.last - span.first)
    return false;
  const before = span.first > entity.first && tokens[span.first - 1]!.pos === "PROPN";
  const after = span.last < entity.last && tokens[span.last]!.pos === "PROPN";
  return before || after;
}
