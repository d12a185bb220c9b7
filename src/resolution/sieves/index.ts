import { acronym } from "./acronym.ts";
import { decision } from "./decision.ts";
import { headVariant } from "./head-variant.ts";
import { knownName } from "./known-name.ts";
import { personName } from "./person-name.ts";
import { sameKey } from "./same-key.ts";
import { sameName } from "./same-name.ts";
import type { Sieve } from "./sieve.ts";
import { surname } from "./surname.ts";
import { transliteration } from "./transliteration.ts";

export type { Sieve, SieveContext } from "./sieve.ts";

/**
 * Surest first: what an earlier sieve joined, a later one sees as one thing. What people decided
 * about single names goes before all of them, as a sieve ("same") and a veto ("not the same").
 */
export const SIEVES: readonly Sieve[] = [
  sameKey,
  knownName,
  sameName,
  acronym,
  headVariant,
  transliteration,
  personName,
  surname,
  decision,
];
