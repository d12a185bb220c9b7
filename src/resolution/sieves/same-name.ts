import { foldName } from "../../lexicon/fold-name.ts";
import type { Candidate } from "../candidate.ts";
import { hasFullName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * One calls it what the other calls it, apart from case, accents, apostrophes and hyphens:
 * "Kata'ib Hezbollah" and "Kataib Hezbollah".
 */
export const sameName: Sieve = {
  id: "same-name",
  keys: ({ representative }) => foldedNames(representative),
  matches: ({ representative: a }, { representative: b }) => {
    const names = foldedNames(b);
    return foldedNames(a).some((name) => names.includes(name));
  },
};

function foldedNames({ entity, names, isDistinct, person }: Candidate): string[] {
  if (!isDistinct || (person && !hasFullName(person))) return [];
  // What an article calls a person may be a surname; his own name is the full one.
  return entity.type === "Official" ? [foldName(entity.name)] : [...new Set(names.map(foldName))];
}
