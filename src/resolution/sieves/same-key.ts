import { hasFullName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * The articles' own keys agree: "group:kataib-hezbollah". Not for a surname alone, nor for what is
 * only described: they need more than the same words.
 */
export const sameKey: Sieve<string> = {
  id: "same-key",
  look: ({ representative: { entity, person, isDistinct } }) =>
    isDistinct && (!person || hasFullName(person)) ? entity.key : null,
  keys: (key) => [key],
  matches: (a, b) => a === b,
};
