import { foldName } from "../../lexicon/fold-name.ts";
import type { Candidate } from "../candidate.ts";
import type { Sieve } from "./sieve.ts";

/**
 * One calls it what the other calls it, apart from case, accents, apostrophes and hyphens:
 * "Kata'ib Hezbollah" and "Kataib Hezbollah". Where the types differ, the name must have two words
 * or be an acronym: "Congress" is an organ here and a party there.
 */
export const sameName: Sieve = {
  id: "same-name",
  keys: ({ representative }) => foldedNames(representative),
  matches: ({ representative: a }, { representative: b }) => {
    const shared = foldedNames(a).filter((name) => foldedNames(b).includes(name));
    if (a.entity.type === b.entity.type) return shared.length > 0;
    return shared.some((name) => name.includes(" ")) || (a.isAcronym && b.isAcronym);
  },
};

function foldedNames({ entity, names, isDistinct, person }: Candidate): string[] {
  if (!isDistinct || person?.given.length === 0) return [];
  // What an article calls a person may be a surname; his own name is the full one.
  return entity.type === "Official" ? [foldName(entity.name)] : [...new Set(names.map(foldName))];
}
