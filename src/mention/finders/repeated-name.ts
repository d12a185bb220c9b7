import type { Candidate } from "../candidate.ts";
import { toCandidate } from "../candidate.ts";
import { isCapitalised, type Reading } from "../reading.ts";

const SHORTEST_NAME = 3;

/**
 * "Ruiz" after "Defence Minister Jane Ruiz", where the model sees no name: the surname of a person
 * whom the article names elsewhere.
 */
export function findRepeatedNames(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const { tokens } = reading;
  const covered = tokens.map(() => false);
  const surnames = new Set<string>();
  for (const { first, last, type, named } of found) {
    for (let index = first; index < last; index++) covered[index] = true;
    const surname = tokens[last - 1]!.text;
    if (type === "Official" && named && last - first > 1 && surname.length >= SHORTEST_NAME)
      surnames.add(surname);
  }
  return tokens
    .filter((token) => !covered[token.index] && surnames.has(token.text))
    .filter((token) => token.pos === "PROPN" && isCapitalised(token))
    .map(({ index }) =>
      toCandidate(reading, {
        type: "Official",
        first: index,
        last: index + 1,
        head: index,
        rule: "repeated-name",
      }),
    );
}
