import { type Candidate, knownCandidate } from "../candidate.ts";
import { isPlaceHere } from "../capital.ts";
import { headOfSpan } from "../noun-phrase.ts";
import { wordsOf, type Reading } from "../reading.ts";
import { keyOf } from "../candidate.ts";

/** Names of the lexicon: "Hamas", "Iraq", "the Pentagon"; a capital as state or as place. */
export function findKnownNames(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const { first, last, known } of reading.knownSpans) {
    if (known.kind === "demonym" || known.kind === "leader") continue;
    const head = headOfSpan(reading.tokens, first, last);
    if (known.kind === "capital" && isPlaceHere(reading, head)) {
      const name = wordsOf(reading, first, last);
      const key = keyOf("Place", name);
      found.push(
        knownCandidate(reading, known, {
          type: "Place",
          first,
          last,
          name,
          key,
          rule: "known-name",
        }),
      );
    } else found.push(knownCandidate(reading, known, { first, last, rule: "known-name" }));
  }
  return found;
}
