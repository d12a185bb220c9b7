import { hasFullName, personsAgree } from "../person-name.ts";
import type { PersonName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * Full names of one person: titles, spellings and middle names may differ. "Gen. Qassem Soleimani"
 * and "Qasem Soleimani".
 */
export const personName: Sieve = {
  id: "person-name",
  keys: ({ representative: { person } }) =>
    person && hasFullName(person)
      ? [`${person.surnameKey} ${person.given[0]!.consonants.slice(0, 1)}`]
      : [],
  matches: (a, b) => areOne(a.representative.person, b.representative.person),
  rivals: (a, b) => !areOne(a.representative.person, b.representative.person),
};

function areOne(a: PersonName | null, b: PersonName | null): boolean {
  return a !== null && b !== null && personsAgree(a, b);
}
