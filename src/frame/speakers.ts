import type { Entity, Token } from "../doc/index.ts";
import { bodyOf, participantsOf } from "./participants.ts";
import type { Reading } from "./reading.ts";
import { withParticle } from "./light-verbs.ts";
import { subjectsOf } from "./subjects.ts";
import { isVerb } from "./tree.ts";

/** Who says something: the body whose word it is, and the person who gave it voice. */
export interface Speaker {
  readonly body: Entity | null;
  readonly person: Entity | null;
}

/** Somebody speaks, but nobody can tell who: not the article's own voice either. */
const UNKNOWN: Speaker = { body: null, person: null };
const HIGHEST = 25;

/**
 * Finds who speaks in each sentence and who spoke last before it, and marks the words that stand
 * in quotation marks or in a statement that a colon opens ("X said:" until the next attribution).
 */
export function findSpeakers(reading: Reading): void {
  const quoted = quotedWords(reading);
  let current: Speaker | null = null;
  let openStatement = false;
  const { sentences, tokens } = reading.doc;
  for (const sentence of sentences) {
    reading.speakerBefore[sentence.index] = current;
    const words = reading.wordsOf(sentence.index);
    const attribution = attributionIn(reading, words, quoted);
    if (
      attribution &&
      openStatement &&
      attribution.subject &&
      !/^(?:i|we)$/i.test(attribution.subject.text)
    )
      openStatement = false;
    if (openStatement) for (const word of words) quoted.add(word.index);
    const colon = words.findIndex((word) => word.text === ":");
    if (attribution && colon >= 0 && attribution.verb.index < words[colon]!.index) {
      const next = tokens[words[colon]!.index + 1];
      if (!next || !quoted.has(next.index)) {
        openStatement = true;
        for (const word of words.slice(colon + 1)) quoted.add(word.index);
      }
    }
    if (attribution?.speaker) current = attribution.speaker;
    for (const word of words)
      if (quoted.has(word.index))
        reading.speakerOf.set(word.index, attribution?.speaker ?? current ?? UNKNOWN);
  }
  giveOpeningQuotesTheirSpeaker(reading, quoted);
  rememberSubjects(reading);
}

/** Who says what a word is part of; null where the article says it itself. */
export function speakerAt(reading: Reading, token: Token): Speaker | null {
  const verb = speechVerbAbove(reading, token);
  if (verb) return speakerOfVerb(reading, verb);
  const source = accordingTo(reading, token);
  if (source) return asSpeaker(reading, source) ?? UNKNOWN;
  return reading.speakerOf.get(token.index) ?? null;
}

interface Attribution {
  readonly verb: Token;
  readonly subject: Token | null;
  readonly speaker: Speaker | null;
}

/** The last clause of speech in a sentence that names its speaker. */
function attributionIn(
  reading: Reading,
  words: readonly Token[],
  quoted: ReadonlySet<number>,
): Attribution | null {
  const { tree } = reading;
  let last = null as Attribution | null;
  const hasQuote = words.some((word) => quoted.has(word.index));
  for (const verb of words) {
    if (verb.pos !== "VERB" || !isSpeechVerb(reading, verb)) continue;
    if (verb.dependency === "relcl" || verb.dependency === "advcl") continue;
    if (quoted.has(verb.index)) continue;
    const reports =
      tree.child(verb, "ccomp", "parataxis") || hasQuote || verb.dependency === "ROOT";
    if (!reports) continue;
    const subject =
      verb.lemma === "quote"
        ? tree.child(verb, "dobj", "nsubjpass")
        : (subjectsOf(reading, verb).find((s) => s.token && !s.passive)?.token ?? null);
    if (!subject) continue;
    const speaker =
      subject.pos === "PRON" || isMedium(reading, subject) ? null : asSpeaker(reading, subject);
    last = { verb, subject, speaker: speaker ?? last?.speaker ?? null };
  }
  return last;
}

/** The verb of speech whose clause holds the token: "X said that [...]", "accused Y of [...]". */
export function speechVerbAbove(reading: Reading, token: Token): Token | null {
  const { tree, lexicon } = reading;
  let word = token;
  // "announced in a statement that it had struck": the clause may hang on the noun of speech.
  let inStatement = false;
  for (let step = 0; step < HIGHEST; step++) {
    const parent = tree.parent(word);
    if (!parent) return null;
    inStatement ||=
      /^(?:acl|relcl|ccomp)$/.test(word.dependency) && lexicon.words.speechNouns.has(parent.lemma);
    const clause = word.dependency === "ccomp" || word.dependency === "parataxis" || inStatement;
    if (clause && parent.pos === "VERB" && isSpeechVerb(reading, parent)) return parent;
    const above = tree.parent(parent);
    // "blamed X for the shooting of Y": the shooting is the accuser's word.
    if (word.dependency === "pobj" && above && /^(?:for|of)$/.test(parent.lemma))
      if (lexicon.words.blameVerbs.has(above.lemma)) return above;
    if (word.dependency === "pcomp" && above)
      if (
        lexicon.words.blameVerbs.has(above.lemma) ||
        (parent.lemma === "as" && above.lemma === "quote")
      )
        return above;
    word = parent;
  }
  return null;
}

function speakerOfVerb(reading: Reading, verb: Token): Speaker | null {
  const { tree, lexicon } = reading;
  const passive = tree.child(verb, "auxpass") !== null;
  if (verb.lemma === "quote" && !passive) {
    const quotedOne = tree.child(verb, "dobj");
    const speaker = quotedOne && asSpeaker(reading, quotedOne);
    if (speaker) return speaker;
  }
  if (passive && verb.lemma !== "quote") {
    const by = tree.objects(verb, ["by"], false)[0];
    return (by && asSpeaker(reading, by)) ?? UNKNOWN;
  }
  const subject = subjectsOf(reading, verb)[0]?.token;
  if (!subject) return null;
  // A newspaper that reports is no party: its word is the article's.
  if (isMedium(reading, subject)) return null;
  const speaker = asSpeaker(reading, subject);
  if (speaker) return speaker;
  const refersBack =
    subject.pos === "PRON" ||
    (subject.pos === "NOUN" && lexicon.words.speechNouns.has(subject.lemma)) ||
    lexicon.words.transparent.has(subject.lemma);
  return refersBack ? (reading.speakerBefore[subject.sentence] ?? UNKNOWN) : UNKNOWN;
}

/** "The Washington Post", "Reuters", "the newspaper". */
function isMedium(reading: Reading, subject: Token): boolean {
  if (reading.lexicon.sets.has("media", subject.lemma)) return true;
  let first = subject.index;
  while (reading.doc.tokens[first - 1]?.dependency === "compound") first--;
  const words = reading.doc.tokens.slice(first, subject.index + 1).map((word) => word.text);
  return reading.lexicon.names.get(words.join(" ")).some((known) => known.type === "Media");
}

/** "according to X". */
function accordingTo(reading: Reading, token: Token): Token | null {
  const { tree } = reading;
  let word: Token | null = token;
  for (let step = 0; word && step < HIGHEST; step++, word = tree.parent(word))
    for (const child of tree.children(word)) {
      if (!/^accord(?:ing)?$/i.test(child.text) && child.lemma !== "accord") continue;
      const to = tree.child(child, "prep");
      const source = to && tree.child(to, "pobj");
      if (source) return source;
    }
  return null;
}

/** A phrase as a speaker: a spokesman with a name speaks for his body. */
export function asSpeaker(reading: Reading, token: Token): Speaker | null {
  const { tree, lexicon } = reading;
  const entity = reading.entityAt(token);
  if (entity?.type === "Official") {
    const office = reading.offices.find(
      (fact) => fact.person.key === entity.key && lexicon.titles.isSpokesperson(fact.title),
    );
    return { body: office?.body?.entity ?? entity, person: entity };
  }
  if (lexicon.titles.isSpokesperson(token.lemma)) {
    const body = bodyOf(reading, token)[0]?.entity ?? null;
    const name = tree.children(token, "appos").map((child) => reading.entityAt(child))[0];
    const person = name?.type === "Official" ? name : null;
    if (body ?? person) return { body: body ?? person, person };
  }
  const participant = participantsOf(reading, token, 1, true)[0];
  return participant ? { body: participant.entity, person: null } : null;
}

/** Indices of the words between quotation marks; an open quote ends with its paragraph. */
function quotedWords(reading: Reading): Set<number> {
  const quoted = new Set<number>();
  const { tokens, sentences } = reading.doc;
  let open = false;
  let part = -1;
  for (const token of tokens) {
    const here = sentences[token.sentence]!.part;
    if (here !== part) {
      open = false;
      part = here;
    }
    if (/“/.test(token.text)) open = true;
    else if (/”/.test(token.text)) open = false;
    else if (token.text === '"' || token.text === "``" || token.text === "''") open = !open;
    else if (open) quoted.add(token.index);
  }
  return quoted;
}

/** A paragraph that opens with a quote and names its speaker only after it. */
function giveOpeningQuotesTheirSpeaker(reading: Reading, quoted: ReadonlySet<number>): void {
  const { sentences } = reading.doc;
  const attributions = sentences.map((sentence) =>
    attributionIn(reading, reading.wordsOf(sentence.index), quoted),
  );
  for (const sentence of sentences) {
    if (attributions[sentence.index]?.speaker) continue;
    const inPart = sentences.filter((other) => other.part === sentence.part);
    const before = inPart.some((o) => o.index < sentence.index && attributions[o.index]?.speaker);
    if (before) continue;
    const after = inPart.find(
      (o) =>
        o.index > sentence.index && o.index < sentence.index + 4 && attributions[o.index]?.speaker,
    );
    const speaker = after && attributions[after.index]!.speaker;
    if (!speaker) continue;
    for (const word of reading.wordsOf(sentence.index))
      if (quoted.has(word.index)) reading.speakerOf.set(word.index, speaker);
  }
}

/** What "it" and "he" at the start of the next sentence go back to. */
function rememberSubjects(reading: Reading): void {
  const { tree } = reading;
  let subject: Reading["subjectBefore"][number] = null;
  let person: Reading["personBefore"][number] = null;
  for (const sentence of reading.doc.sentences) {
    reading.subjectBefore[sentence.index] = subject;
    reading.personBefore[sentence.index] = person;
    const words = reading.wordsOf(sentence.index);
    const root = words.find((word) => word.dependency === "ROOT" && isVerb(word));
    const own = root && tree.child(root, "nsubj", "nsubjpass");
    if (own && own.pos !== "PRON") subject = participantsOf(reading, own, 0)[0] ?? null;
    for (const word of words) {
      const mention = reading.mentionAt(word);
      const entity = reading.entityAt(word);
      if (entity?.type === "Official" && mention && !mention.nested)
        person = { entity, token: word, via: "name" };
    }
  }
}

/** "say", "point out": a verb that reports what somebody says. */
export function isSpeechVerb(reading: Reading, verb: Token): boolean {
  const { speechVerbs } = reading.lexicon.words;
  return speechVerbs.has(verb.lemma) || speechVerbs.has(withParticle(reading, verb));
}
