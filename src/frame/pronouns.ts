import type { Entity, Token } from "../doc/index.ts";
import { participantsOf, type Participant } from "./participants.ts";
import type { Reading } from "./reading.ts";
import { isSpeechVerb, speakerAt } from "./speakers.ts";
import { isVerb } from "./tree.ts";

const FIRST_PERSON = /^(?:we|our|us|ours|ourselves|i|my|me|mine)$/i;
const THIRD_PERSON = /^(?:it|they|he|she|its|their|his|her|him|them|theirs|itself|themselves)$/i;
const PERSONAL = /^(?:he|she|his|her|him)$/i;
const HIGHEST = 8;

/**
 * Whom a pronoun stands for. "We" is the speaker. "It", "he", "their" are the subject of the clause
 * above ("X said it attacked"), the last speaker before a verb of speech, or the subject of the
 * sentence before. Nobody where these do not tell: better no edge than a wrong one.
 */
export function pronounParticipants(reading: Reading, token: Token, depth: number): Participant[] {
  if (FIRST_PERSON.test(token.text)) return firstPerson(reading, token);
  if (!THIRD_PERSON.test(token.text)) return [];
  const fromClause = subjectAbove(reading, token, depth);
  if (fromClause.length) return fromClause;
  const verb = reading.tree.parent(token);
  const isSubject = /^nsubj/.test(token.dependency);
  const speaker = reading.speakerBefore[token.sentence];
  if (isSubject && verb && speaker && isSpeechVerb(reading, verb)) {
    const entity = PERSONAL.test(token.text) ? (speaker.person ?? speaker.body) : speaker.body;
    if (entity && (!PERSONAL.test(token.text) || entity.type === "Official"))
      return [{ entity, token: null, via: "pronoun" }];
  }
  if (/^its?$/i.test(token.text)) {
    const subject = reading.subjectBefore[token.sentence];
    const dummy = verb !== null && /^(?:is|was)$/.test(verb.text);
    const fits = subject && subject.entity.type !== "Official" && subject.entity.type !== "Place";
    // Behind another body of its own sentence "its" is that one's, or nobody can tell.
    const { first } = reading.doc.sentences[token.sentence]!;
    const opens = isSubject || !rivals(reading, reading.doc.tokens[first]!, token);
    return fits && opens && !dummy ? [{ ...subject, token: null, via: "pronoun" }] : [];
  }
  if (PERSONAL.test(token.text)) {
    const person = reading.personBefore[token.sentence];
    return person ? [{ ...person, token: null, via: "pronoun" }] : [];
  }
  return [];
}

function firstPerson(reading: Reading, token: Token): Participant[] {
  const speaker = speakerAt(reading, token) ?? reading.speakerBefore[token.sentence] ?? null;
  const self = speaker?.body ?? reading.author?.entity;
  // "our support for X" in the mouth of a minister is his country's.
  const state =
    self?.type === "Official" && /^ours?$/i.test(token.text) ? stateOf(reading, self) : null;
  if (state) return [{ entity: state, token: null, via: "speaker" }];
  if (speaker?.body) return [{ entity: speaker.body, token: null, via: "speaker" }];
  return reading.author ? [{ ...reading.author, token: null, via: "speaker" }] : [];
}

/** Does another body stand between this word and the pronoun? */
function rivals(reading: Reading, from: Token | null, token: Token): boolean {
  if (!from) return false;
  return reading.doc.tokens.slice(from.index, token.index).some((word) => {
    const mention = reading.mentionAt(word);
    const entity = reading.entityAt(word);
    return (
      mention?.head === word.index &&
      entity !== null &&
      /^(?:Group|Force|State|Institution)$/.test(entity.type)
    );
  });
}

function stateOf(reading: Reading, person: Entity): Entity | null {
  const office = reading.offices.find(
    (fact) => fact.person.key === person.key && fact.body?.entity.type === "State",
  );
  return office?.body?.entity ?? null;
}

/** The subject of a verb above that is not the pronoun itself: "the army said its planes struck". */
function subjectAbove(reading: Reading, token: Token, depth: number): Participant[] {
  const { tree } = reading;
  const singular = /^(?:it|its|he|she|his|her|him)$/i.test(token.text);
  // "the army urged it to leave": an object does not go back to the subject of its own clause.
  let bound = /^(?:dobj|dative|pobj)$/.test(token.dependency);
  let verb = tree.parent(token);
  let clause: Token | null = null;
  for (let step = 0; verb && step < HIGHEST; step++, verb = tree.parent(verb)) {
    if (!isVerb(verb)) continue;
    clause ??= verb;
    const own = bound;
    bound = bound && tree.child(verb, "nsubj", "nsubjpass") === null;
    if (own) continue;
    const subject = tree
      .children(verb, "nsubj", "nsubjpass")
      .find((child) => child !== token && child.pos !== "PRON");
    if (!subject || tree.governs(subject, token)) continue;
    // "sanctioned the army of X over its support for Y": whose support nobody can tell from here.
    if (token.tag === "PRP$" && rivals(reading, clause, token)) return [];
    const fitting = participantsOf(reading, subject, depth + 2, singular).filter(({ entity }) =>
      PERSONAL.test(token.text)
        ? entity.type === "Official"
        : entity.type !== "Place" && entity.type !== "Official",
    );
    if (fitting.length)
      return fitting.slice(0, singular ? 1 : 3).map((p) => ({ ...p, token: null, via: "pronoun" }));
  }
  return [];
}
