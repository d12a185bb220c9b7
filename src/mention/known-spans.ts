import type { Doc, NamedEntity, Parsed, Token } from "../doc/index.ts";
import type { KnownName, NameIndex, NameMatch } from "../lexicon/names.ts";

/** A name of the lexicon in the text: first token and one past the last. */
export interface KnownSpan {
  readonly first: number;
  readonly last: number;
  /** The likeliest reading. */
  readonly known: KnownName;
  readonly alternatives: readonly KnownName[];
}

interface Hit {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly KnownName[];
}

/**
 * The longest known names from left to right, without overlap, inside sentences. A form that also
 * means something else ("Congress", "SNA") counts only where the rest of the article bears it out.
 */
export function findKnownSpans(
  doc: Doc & Parsed,
  names: NameIndex,
  entityAt: readonly (NamedEntity | null)[],
): KnownSpan[] {
  const hits = doc.sentences.flatMap((sentence) => {
    const words = doc.tokens.slice(sentence.first, sentence.last).map((token) => token.text);
    return hitsOf(words, names).map((match) => ({
      first: sentence.first + match.first,
      last: sentence.first + match.last + 1,
      readings: [match.known, ...match.alternatives],
    }));
  });
  const sure = new Set<string>();
  for (const { readings } of hits)
    if (!readings[0]!.ambiguous) {
      sure.add(readings[0]!.key);
      for (const state of readings[0]!.states) sure.add(state);
    }
  const spans: KnownSpan[] = [];
  for (const hit of hits) {
    const readings = hit.readings.filter(
      (reading) => !reading.ambiguous || isBorneOut(hit, reading, sure, entityAt),
    );
    const [known, ...alternatives] = readings;
    if (!known || isPartOfPersonName(hit, known, doc.tokens, entityAt)) continue;
    if (isTailOfAnotherName(hit, known, spans.at(-1), doc.tokens)) continue;
    spans.push({ first: hit.first, last: hit.last, known, alternatives });
  }
  return spans;
}

function hitsOf(words: readonly string[], names: NameIndex): NameMatch[] {
  const hits: NameMatch[] = [];
  for (let index = 0; index < words.length; index++) {
    const hit = names.longestAt(words, index);
    if (!hit) continue;
    hits.push(hit);
    index = hit.last;
  }
  return hits;
}

/** Does the article name the same thing, or its state, without doubt; or the model see an entity? */
function isBorneOut(
  { first }: Hit,
  reading: KnownName,
  sure: ReadonlySet<string>,
  entityAt: readonly (NamedEntity | null)[],
): boolean {
  if (reading.type === "State" || sure.has(reading.key)) return true;
  if (reading.states.length > 0) return reading.states.some((state) => sure.has(state));
  const label = entityAt[first]?.label;
  return label !== undefined && label !== "PERSON" && label !== "PRODUCT";
}

/** "Jordan" in "Michael Jordan", "Israel" in "Israel Katz". */
function isPartOfPersonName(
  hit: Hit,
  known: KnownName,
  tokens: readonly Token[],
  entityAt: readonly (NamedEntity | null)[],
): boolean {
  if (known.type === "Official" || known.kind === "demonym") return false;
  if (known.type !== "State" && known.type !== "Place" && !known.ambiguous) return false;
  const entity = entityAt[hit.first];
  if (entity?.label !== "PERSON" || entity.last - entity.first === hit.last - hit.first)
    return false;
  const before = hit.first > entity.first && tokens[hit.first - 1]!.pos === "PROPN";
  const after = hit.last < entity.last && tokens[hit.last]!.pos === "PROPN";
  return before || after;
}

/** "Arab Coalition" in "Syrian Arab Coalition": another state is part of the name. */
function isTailOfAnotherName(
  { first, last }: Hit,
  known: KnownName,
  before: KnownSpan | undefined,
  tokens: readonly Token[],
): boolean {
  if (before?.last !== first || before.known.type !== "State" || known.states.length === 0)
    return false;
  const { tag, dependency, head } = tokens[first - 1]!;
  const joined = tag === "NNP" && dependency === "compound" && head >= first && head < last;
  return joined && !known.states.includes(before.known.name);
}
