import type { Doc, Mentioned, Parsed } from "../doc/index.ts";
import type { Finder } from "./candidate.ts";
import { findHeadNouns } from "./finders/head-noun.ts";
import { findKnownNames } from "./finders/known-name.ts";
import { findModelEntities } from "./finders/model-entity.ts";
import { findNested } from "./finders/nested.ts";
import { findOffices } from "./finders/office.ts";
import { findRepeatedNames } from "./finders/repeated-name.ts";
import { findRepresentatives } from "./finders/representative.ts";
import { findTitledNames } from "./finders/title-and-name.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { readDoc } from "./reading.ts";
import { settleOverlaps } from "./settle-overlaps.ts";

export type { MentionLexicon } from "./lexicon.ts";
export { nounAt } from "./noun-at.ts";
export { isWholeForce, stateForce } from "./state-force.ts";

/** In order of trust: where two name the same words, the earlier finder is believed. */
const FINDERS: readonly Finder[] = [
  findTitledNames,
  findRepresentatives,
  findHeadNouns,
  findKnownNames,
  findOffices,
  findModelEntities,
  findNested,
];

/** Adds who is named: every stretch of text that refers to an actor, a base or a place. */
export function findMentions(doc: Doc & Parsed, lexicon: MentionLexicon): Doc & Parsed & Mentioned {
  const reading = readDoc(doc, lexicon);
  const candidates = FINDERS.map((find) => find(reading));
  const repeated = findRepeatedNames(reading, candidates.flat());
  return { ...doc, mentions: settleOverlaps(reading, [...candidates, repeated]) };
}
