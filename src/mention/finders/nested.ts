import { type Candidate, knownCandidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** "Iraqi" in "Iraqi parliament", "US" in "US-led": the state that a demonym or a part names. */
export function findNested(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const { first, last, known } of reading.knownSpans) {
    if (known.kind !== "demonym" || known.type !== "State") continue;
    const head = tokens[last - 1]!;
    const plural = /S$/.test(head.tag);
    const heads = head.pos === "NOUN" || head.pos === "PROPN";
    const agent = ["nsubj", "agent", "pobj", "dobj", "nsubjpass"].includes(head.dependency);
    if (plural && !(heads && agent && tokens[first - 1]?.lemma === "the")) continue;
    found.push(knownCandidate(reading, known, { first, last, rule: "nested" }));
  }
  return found;
}
