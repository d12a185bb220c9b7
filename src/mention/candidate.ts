import type { NodeType } from "../doc/index.ts";
import type { KnownName } from "../lexicon/names.ts";
import { slug } from "../lexicon/fold-name.ts";
import { headOfSpan } from "./noun-phrase.ts";
import { wordsOf, type Reading } from "./reading.ts";

/** A mention that a finder proposes; `settleOverlaps` decides. */
export interface Candidate {
  /** null where the words are known to name nobody who acts (a newspaper): they stay unread. */
  readonly type: NodeType | null;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly name: string;
  readonly key: string;
  readonly named: boolean;
  readonly standsForBody: boolean;
  readonly states: readonly string[];
  readonly rule: string;
}

export type Finder = (reading: Reading) => Candidate[];

/** A candidate with what can be derived from its span filled in. */
export function toCandidate(
  reading: Reading,
  given: Pick<Candidate, "type" | "first" | "last" | "rule"> & Partial<Candidate>,
): Candidate {
  const name = given.name ?? wordsOf(reading, given.first, given.last);
  return {
    head: headOfSpan(reading.tokens, given.first, given.last),
    key: keyOf(given.type, name),
    named: true,
    standsForBody: false,
    states: [],
    ...given,
    name,
  };
}

/** A mention of a thing of the lexicon. */
export function knownCandidate(
  reading: Reading,
  known: KnownName,
  given: Pick<Candidate, "first" | "last" | "rule"> & Partial<Candidate>,
): Candidate {
  return toCandidate(reading, {
    type: known.type === "Media" ? null : known.type,
    name: known.name,
    key: known.key,
    states: known.states,
    ...given,
  });
}

/** `type:words`, e.g. "group:iraqi-resistance". */
export function keyOf(type: NodeType | null, words: string): string {
  return `${(type ?? "none").toLowerCase()}:${slug(words)}`;
}
