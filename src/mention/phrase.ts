import { nounAt } from "./noun-at.ts";
import { headsPhrase, withoutDeterminer } from "./noun-phrase.ts";
import { isCapitalised, type KnownSpan, type Reading } from "./reading.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
const DESCRIBES = /^(?:ADJ|NOUN|PROPN|VERB)$/;

/** A noun phrase around a head noun, with the states and known names that modify it. */
export interface Phrase {
  readonly head: number;
  /** First token with determiners; `nameFirst` is the first without them. */
  readonly first: number;
  readonly nameFirst: number;
  /** One past the last token: the head, or the state of "the army of Myanmar". */
  readonly last: number;
  /** "the" and "this" in lower case, null for others. */
  readonly determiner: string | null;
  /** Somebody else's, not a state's: "its forces", "the group's leader". */
  readonly owned: boolean;
  /** Known names of states that modify the head, in order; "US" in "US-led" does not. */
  readonly stateSpans: readonly KnownSpan[];
  readonly states: readonly string[];
  /** The last known name of another type that modifies the head ("Houthi rebels"). */
  readonly body: KnownSpan | null;
  /** Indices of the describing words: no determiners, no names of states. */
  readonly modifiers: readonly number[];
}

export function readPhrase(reading: Reading, head: number): Phrase {
  const { tokens, knownAt, phraseStart } = reading;
  const first = phraseStart[head]!;
  let nameFirst = withoutDeterminer(tokens, first, head, (index) => knownAt[index] !== null);
  const owner = ownerOf(reading, head);
  const ownerIsState = owner !== null && isStateOrInName(reading, owner);
  if (owner !== null && !ownerIsState) nameFirst = Math.max(nameFirst, afterOwner(reading, owner));
  const described = describe(reading, nameFirst, head);
  const of = stateAfter(reading, head);
  const stateSpans = of ? [...described.stateSpans, of] : described.stateSpans;
  const word = tokens[first]!.text.toLowerCase();
  return {
    head,
    first,
    nameFirst,
    last: of ? of.last : head + 1,
    determiner: DEFINITE.has(word) ? word : null,
    owned: owner !== null && !ownerIsState,
    ...described,
    stateSpans,
    states: namesOf(stateSpans),
  };
}

/**
 * One phrase for each state of "the Iraqi and US governments"; the parts share the head. A phrase
 * that joins anything else ("Kurdish and Yezidi fighters") stays whole.
 */
export function partsOf(reading: Reading, phrase: Phrase): Phrase[] {
  const { tokens } = reading;
  const starts = [phrase.nameFirst];
  for (let index = phrase.nameFirst + 1; index < phrase.head; index++)
    if (tokens[index]!.dependency === "cc") starts.push(index + 1);
  if (starts.length === 1) return [phrase];
  const parts = starts.map((start, number): Phrase => {
    const isLast = number === starts.length - 1;
    const end = isLast ? phrase.head : starts[number + 1]! - 1;
    const described = describe(reading, start, end);
    const stateSpans = described.stateSpans;
    return {
      ...phrase,
      ...described,
      first: start,
      nameFirst: start,
      last: isLast ? phrase.last : end,
      stateSpans,
      states: namesOf(stateSpans),
    };
  });
  const isCoalition = (index: number): boolean => tokens[index]!.lemma === "coalition";
  const named = parts.every(
    (part) => part.stateSpans.length > 0 || part.body || part.modifiers.some(isCoalition),
  );
  if (named) return parts;
  // "the government and communist groups": a noun before "and" is a thing of its own
  const beforeLast = tokens[starts.at(-1)! - 2]!;
  return beforeLast.pos === "NOUN" ? parts.slice(-1) : [phrase];
}

function describe(
  reading: Reading,
  from: number,
  to: number,
): { stateSpans: KnownSpan[]; body: KnownSpan | null; modifiers: number[] } {
  const { tokens, knownAt } = reading;
  const stateSpans: KnownSpan[] = [];
  const modifiers: number[] = [];
  let body: KnownSpan | null = null;
  for (let index = from; index < to; index++) {
    const span = knownAt[index];
    if (span && span.last <= to && span.first >= from) {
      if (isLinked(reading, span)) modifiers.push(index);
      else if (span.known.type === "State") stateSpans.push(span);
      else {
        body = span;
        modifiers.push(index);
      }
      index = span.last - 1;
    } else if (DESCRIBES.test(tokens[index]!.pos)) modifiers.push(index);
  }
  return { stateSpans, body, modifiers };
}

function namesOf(spans: readonly KnownSpan[]): string[] {
  return [...new Set(spans.map((span) => span.known.states[0] ?? span.known.name))];
}

function ownerOf(reading: Reading, head: number): number | null {
  const { tokens } = reading;
  return tokens[head]!.children.find((child) => tokens[child]!.dependency === "poss") ?? null;
}

/** "Iraq's forces", or "Myanmar's military" where that is one name of the lexicon. */
function isStateOrInName({ knownAt, tokens }: Reading, owner: number): boolean {
  const span = knownAt[owner];
  if (!span) return false;
  const mark = tokens[owner]!.children.find((child) => tokens[child]!.dependency === "case");
  return span.known.type === "State" || (mark !== undefined && span.last > mark + 1);
}

function afterOwner(reading: Reading, owner: number): number {
  const { tokens } = reading;
  const mark = tokens[owner]!.children.find((child) => tokens[child]!.dependency === "case");
  return (mark ?? owner) + 1;
}

/** "US" in "US-led", "Iran" in "pro-Iran" and "anti-Iran": it says nothing about whose it is. */
export function isLinked(reading: Reading, span: KnownSpan): boolean {
  const { tokens } = reading;
  if (tokens[span.last]?.text === "-" && /^(?:VERB|ADJ)$/.test(tokens[span.last + 1]?.pos ?? ""))
    return true;
  const prefix = tokens[span.first - 2]?.text ?? "";
  return tokens[span.first - 1]?.text === "-" && /^(?:pro|anti|non|counter|ex)$/i.test(prefix);
}

/**
 * A state directly after "of" ("the army of Myanmar"), or after "in" where the head is one of a
 * state's own organs ("police in Haiti", "the government in Kabul").
 */
function stateAfter(reading: Reading, head: number): KnownSpan | null {
  const { tokens, knownAt, lexicon } = reading;
  const preposition = tokens[head + 1];
  const noun = nounAt(lexicon.heads, tokens, head);
  const organ =
    noun?.class === "police" || noun?.class === "government" || noun?.class === "parliament";
  if (preposition?.lemma !== "of" && !(preposition?.lemma === "in" && organ)) return null;
  const at = tokens[head + 2]?.lemma === "the" ? head + 3 : head + 2;
  const span = knownAt[at];
  if (!span || span.first !== at || span.known.type !== "State" || span.known.kind === "demonym")
    return null;
  const next = tokens[span.last];
  if (!next || next.sentence !== preposition.sentence) return span;
  const last = tokens[span.last - 1]!;
  const onlyModifies = !headsPhrase(last, tokens) && !isCapitalised(next);
  return next.dependency === "case" || onlyModifies ? null : span;
}
