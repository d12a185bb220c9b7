import { type Candidate, knownCandidate } from "../candidate.ts";
import { headsPhrase } from "../noun-phrase.ts";
import type { Reading } from "../reading.ts";

/**
 * "Iraqi" in "Iraqi parliament", "US" in "US-led": the state that a demonym or a part names; "the
 * Turks" is the state, "Turks" are people.
 */
export function findNested(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const { first, last, known } of reading.knownSpans) {
    if (known.kind !== "demonym" || known.type !== "State") continue;
    const head = tokens[last - 1]!;
    const people = /S$/.test(head.tag) && headsPhrase(head, tokens);
    if (people && tokens[first - 1]?.lemma !== "the") continue;
    found.push(knownCandidate(reading, known, { first, last, rule: "nested" }));
  }
  return found;
}
