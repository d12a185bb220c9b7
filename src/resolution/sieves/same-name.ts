import { foldName } from "../../lexicon/fold-name.ts";
import { hasFullName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * One calls it what the other calls it, apart from case, accents, apostrophes and hyphens:
 * "Kata'ib Hezbollah" and "Kataib Hezbollah".
 */
export const sameName: Sieve<readonly string[]> = {
  id: "same-name",
  look: ({ representative: { entity, names, isDistinct, person } }) => {
    if (!isDistinct || (person && !hasFullName(person))) return null;
    // What an article calls a person may be a surname; his own name is the full one.
    const called = entity.type === "Official" ? [entity.name] : names;
    return [...new Set(called.map(foldName))];
  },
  keys: (names) => names,
  matches: (names, others) => names.some((name) => others.includes(name)),
};
