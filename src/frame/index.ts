import type { Coreferent, Doc, Mentioned, Parsed, Token } from "../doc/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { findAuthor } from "./author.ts";
import { Frame, type FrameKind } from "./frame.ts";
import { findOffices } from "./offices.ts";
import { Reading } from "./reading.ts";
import { findSpeakers } from "./speakers.ts";
import { isVerbal } from "./phrase.ts";

export type { Attitude } from "./attitude.ts";
export { Frame, type FrameKind } from "./frame.ts";
export type { OfficeFact } from "./offices.ts";
export { type Participant, participantsOf, uniqueParticipants } from "./participants.ts";
export { Phrase } from "./phrase.ts";
export { Reading } from "./reading.ts";
export type { Speaker } from "./speakers.ts";
export { isVerb } from "./tree.ts";

/** Layer 4: the tree read as frames. Not plain JSON: frames are read on demand. */
export interface Framed {
  readonly reading: Reading;
  /** In text order. */
  readonly frames: readonly Frame[];
}

/** Reads who speaks and who does what to whom. */
export function findFrames(
  doc: Doc & Parsed & Mentioned & Coreferent,
  lexicon: Lexicon,
): Doc & Parsed & Mentioned & Coreferent & Framed {
  const reading = new Reading(doc, lexicon);
  reading.offices = findOffices(reading);
  findSpeakers(reading);
  reading.author = findAuthor(reading);
  reading.participantCache.clear();
  const frames = doc.tokens.flatMap((token) => {
    const kind = frameKind(reading, token);
    return kind ? [new Frame(reading, token, kind)] : [];
  });
  return { ...doc, reading, frames };
}

function frameKind(reading: Reading, token: Token): FrameKind | null {
  if (isGerundNoun(reading, token)) return "noun";
  if (isVerbal(token)) return "verb";
  if (token.pos === "ADJ") return "adjective";
  if (token.pos !== "NOUN" && token.pos !== "PROPN") return null;
  return isHeadlineVerb(reading, token) ? "verb" : "noun";
}

/** "Fighting between X and Y broke out": a gerund that names an event. */
function isGerundNoun(reading: Reading, token: Token): boolean {
  return (
    token.tag === "VBG" &&
    /^(?:csubj|nsubj|pobj|dobj|pcomp)$/.test(token.dependency) &&
    reading.lexicon.predicates.nouns.has(token.lemma) &&
    reading.tree.children(token, "prep").some((child) => child.lemma === "between")
  );
}

/** "Army shells rebels": the tagger takes verbs of headlines for plural nouns. */
function isHeadlineVerb(reading: Reading, token: Token): boolean {
  return (
    token.dependency === "ROOT" &&
    /S$/.test(token.tag) &&
    reading.lexicon.predicates.verbs.has(token.lemma) &&
    reading.tree.child(token, "nsubj") !== null
  );
}
