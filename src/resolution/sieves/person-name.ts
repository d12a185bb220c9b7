import { personsAgree } from "../person-name.ts";
import type { PersonName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * Full names of one person: titles, spellings, initials and middle names may differ. "Gen. Qassem
 * Soleimani" and "Qasem Soleimani"; that no given name is against it is the person veto's matter.
 */
export const personName: Sieve = {
  id: "person-name",
  keys: ({ representative: { person } }) => {
    const first = person?.given[0];
    return first ? [`${person.surnameKey} ${first.consonants.slice(0, 1)}`] : [];
  },
  matches: (a, b) => personsAgreeFully(a.representative.person, b.representative.person),
  rivals: (a, b) => !personsAgreeFully(a.representative.person, b.representative.person),
};

function personsAgreeFully(a: PersonName | null, b: PersonName | null): boolean {
  return a !== null && b !== null && personsAgree(a, b);
}
