import type { Sieve } from "./sieve.ts";

/** Both are names of one row of the lexicon: "Daesh" and "the Islamic State". */
export const knownName: Sieve<string> = {
  id: "known-name",
  isSure: true,
  look: ({ representative }) => representative.entity.known,
  keys: (known) => [known],
  matches: (a, b) => a === b,
};
