import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { isPlaceHere } from "../capital.ts";
import { headOfSpan } from "../noun-phrase.ts";
import { isWorldRegion } from "../place-context.ts";
import { wordsOf, type Reading } from "../reading.ts";

const RULE = "known-name";

/** Names of the lexicon: "Hamas", "Iraq", "the Pentagon"; a capital as state or as place. */
export function findKnownNames(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const { first, last, known, alternatives } of reading.knownSpans) {
    if (known.kind === "demonym" || known.kind === "leader") continue;
    const name = wordsOf(reading, first, last);
    if (known.type === "Place" && isWorldRegion(reading, name)) {
      found.push(toCandidate(reading, { type: null, first, last, rule: RULE }));
      continue;
    }
    const given = { first, last, rule: RULE };
    const head = headOfSpan(reading.tokens, first, last);
    if (known.kind === "capital" && isPlaceHere(reading, head)) {
      const place = alternatives.find((one) => one.type === "Place");
      if (place) found.push(knownCandidate(reading, place, given));
      else
        found.push(
          knownCandidate(reading, known, {
            ...given,
            type: "Place",
            name,
            key: keyOf("Place", name),
          }),
        );
    } else found.push(knownCandidate(reading, known, given));
  }
  return found;
}
