import { hasFullName, personsAgree } from "../person-name.ts";
import type { PersonName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * Full names of one person: titles, spellings and middle names may differ. "Gen. Qassem Soleimani"
 * and "Qasem Soleimani".
 */
export const personName: Sieve<PersonName> = {
  id: "person-name",
  look: ({ representative: { person } }) => (person && hasFullName(person) ? person : null),
  keys: ({ surnameKey, given }) => [`${surnameKey} ${given[0]!.consonants.slice(0, 1)}`],
  matches: personsAgree,
  areRivals: (a, b) => !personsAgree(a, b),
};
