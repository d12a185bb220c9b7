import type { Sieve } from "./sieve.ts";

/** Both are names of one row of the lexicon: "Daesh" and "the Islamic State". */
export const knownName: Sieve = {
  id: "known-name",
  isSure: true,
  keys: ({ representative: { entity } }) => (entity.known === null ? [] : [entity.known]),
  matches: () => true,
};
