import type { HeadNoun } from "../../lexicon/heads.ts";
import type { NodeType } from "../../doc/index.ts";
import { type Candidate, keyOf, toCandidate } from "../candidate.ts";
import { extendMinistry, extendName } from "../extend-name.ts";
import type { Phrase } from "../phrase.ts";
import { isCapitalised, wordsOf, type Reading } from "../reading.ts";

/** A phrase whose head noun the lexicon knows, with all that decides what it names. */
export interface HeadedPhrase {
  readonly reading: Reading;
  readonly noun: HeadNoun;
  readonly phrase: Phrase;
  /** Does it hold a name of its own, beside those of states ("Badr Brigade")? */
  readonly named: boolean;
  /** Is the head noun itself written with a capital? */
  readonly capital: boolean;
  readonly plural: boolean;
  /** The words of the mention: without determiner, with "of ..." where that belongs to the name. */
  readonly span: { readonly first: number; readonly last: number; readonly head: number };
  /** Lemmas of the modifying words. */
  readonly words: readonly string[];
  /** Indices of the modifiers that help to tell which one is meant: not "several", "armed". */
  readonly telling: readonly number[];
}

/** The name of "Iraqi" in "the Iraqi and US governments" is "Iraqi governments". */
export function nameOf({ reading, span }: HeadedPhrase): string {
  const words = wordsOf(reading, span.first, span.last);
  return span.last > span.head ? words : `${words} ${reading.tokens[span.head]!.text}`;
}

/** Id of mentions that a head noun makes. */
export const HEAD_NOUN = "head-noun";
/** Id of descriptions that can only mean a thing told before: "the movement". */
export const BACK_REFERENCE = "back-reference";

export function toHeadedPhrase(reading: Reading, noun: HeadNoun, phrase: Phrase): HeadedPhrase {
  const { tokens, lexicon } = reading;
  const named = isNamed(reading, phrase);
  const head = tokens[phrase.head]!;
  return {
    reading,
    noun,
    phrase,
    named,
    capital: isCapitalised(head) && head.pos === "PROPN",
    plural: head.tag.endsWith("S"),
    span: {
      first: phrase.nameFirst,
      last: lastOf(reading, noun, phrase, named),
      head: phrase.head,
    },
    words: phrase.modifiers.map((index) => tokens[index]!.lemma),
    telling: phrase.modifiers.filter(
      (index) =>
        tokens[index]!.pos !== "NUM" && !lexicon.heads.is("empty modifier", tokens[index]!.lemma),
    ),
  };
}

function lastOf(reading: Reading, noun: HeadNoun, phrase: Phrase, named: boolean): number {
  if (named) return extendName(reading, phrase);
  return noun.class === "ministry" ? extendMinistry(reading, phrase) : phrase.last;
}

/** A mention of a thing that goes by the phrase's own words. */
export function byWords(headed: HeadedPhrase, type: NodeType, named: boolean): Candidate {
  return toCandidate(headed.reading, {
    ...headed.span,
    type,
    name: nameOf(headed),
    key: keyOf(type, contentWords(headed, type).join(" ")),
    named,
    states: headed.phrase.states,
    rule: HEAD_NOUN,
  });
}

/** A description that says nothing about who is meant: only a thing told before can be meant. */
export function backReference(headed: HeadedPhrase, type: NodeType, kind: string): Candidate {
  return toCandidate(headed.reading, {
    ...headed.span,
    type,
    key: keyOf(type, `the ${kind}`),
    named: false,
    states: headed.phrase.states,
    rule: BACK_REFERENCE,
  });
}

/** `backReference` where a definite phrase with this head may refer back, else nothing. */
export function maybeBackReference(headed: HeadedPhrase, type: NodeType): Candidate | null {
  const { noun, phrase, telling, reading } = headed;
  const { tokens } = reading;
  const named = telling.some(
    (index) => isCapitalised(tokens[index]!) && tokens[index]!.pos !== "NOUN",
  );
  if (!noun.back || named || (phrase.determiner === null && !noun.bare)) return null;
  return backReference(headed, type, noun.class);
}

/**
 * The words that tell which thing a phrase names, in one order however it is said: "the Iraqi
 * Ministry of Defence" and "Iraq's Defense Ministry" are iraqi, defence, ministry.
 */
export function contentWords(headed: HeadedPhrase, type: NodeType | null): string[] {
  const { reading, phrase, telling, span } = headed;
  const { tokens, lexicon } = reading;
  const isOfState = type === "State" || type === "Force" || type === "Group";
  const states = phrase.stateSpans.filter(({ known }) => isOfState || known.kind !== "capital");
  const demonyms = new Set(states.map(({ known }) => demonymOf(reading, known.states[0]!)));
  const before: string[] = [];
  for (let index = phrase.nameFirst; index < phrase.head; index++) {
    const known = reading.knownAt[index];
    const isCapital = known?.known.kind === "capital" && !isOfState;
    if (telling.includes(index) || isCapital) before.push(wordAt(reading, index));
  }
  const after: string[] = [];
  for (let index = phrase.head + 1; index < span.last; index++) {
    const state = reading.knownAt[index]?.known;
    if (state?.type === "State") demonyms.add(demonymOf(reading, state.states[0]!));
    else if (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[index]!.pos)) after.push(tokens[index]!.lemma);
  }
  const words = [...demonyms, ...before, ...after]
    .map((word) => lexicon.heads.sameWord(word.toLowerCase()))
    .filter((word) => !lexicon.heads.is("empty modifier", word));
  const headWord = lexicon.heads.sameWord(tokens[phrase.head]!.lemma);
  const onlyStates = words.length === demonyms.size;
  return isGeneric(headed, type) && !onlyStates ? words : [...words, headWord];
}

/** Says the head noun less than the other words: "group" of "Badr group", "rebels" of "M23 rebels"? */
function isGeneric({ noun, named, plural, capital }: HeadedPhrase, type: NodeType | null): boolean {
  if (noun.generic || (noun.needs === "nothing" && named && plural)) return true;
  return noun.type === "Force" && noun.key === "state" && type === "Group" && !capital;
}

/** The lemma, the words of a known name as they stand, "backed" as it stands. */
function wordAt(reading: Reading, index: number): string {
  const token = reading.tokens[index]!;
  const known = reading.knownAt[index];
  if (known) return wordsOf(reading, known.first, known.last);
  return token.tag.startsWith("VB") ? token.text : token.lemma;
}

/** "Iraq" -> "Iraqi": adjective and name of a state give one key. */
export function demonymOf(reading: Reading, state: string): string {
  return reading.lexicon.names.states.get(state)?.demonyms[0] ?? state;
}

function isNamed(reading: Reading, phrase: Phrase): boolean {
  const { tokens, doc } = reading;
  const head = tokens[phrase.head]!;
  if (isCapitalised(head) && head.pos === "PROPN") {
    const opensSentence = doc.sentences[head.sentence]!.first === phrase.head;
    return !opensSentence || phrase.modifiers.length > 0;
  }
  return phrase.modifiers.some(
    (index) =>
      tokens[index]!.pos === "PROPN" &&
      isCapitalised(tokens[index]!) &&
      reading.knownAt[index]?.known.type !== "State",
  );
}
