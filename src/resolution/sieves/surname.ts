import { foldName } from "../../lexicon/fold-name.ts";
import type { Candidate } from "../candidate.ts";
import { hasFullName, personsAgree } from "../person-name.ts";
import type { PersonName } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

interface Look {
  readonly person: PersonName;
  readonly marks: readonly string[];
}

/**
 * A surname alone or with an initial, with the same office or of the same state as the full name:
 * "Prime Minister Abadi" and "Haider al-Abadi, the Iraqi prime minister". Two full names that fit
 * leave it alone.
 */
export const surname: Sieve<Look> = {
  id: "surname",
  look: ({ representative }) => {
    const { person } = representative;
    const marks = marksOf(representative);
    return person && marks.length > 0 ? { person, marks } : null;
  },
  keys: ({ person, marks }) => marks.map((mark) => `${person.surnameKey} ${mark}`),
  matches: (a, b) =>
    personsAgree(a.person, b.person) && !(hasFullName(a.person) && hasFullName(b.person)),
};

/** What namesakes are told apart by: states, and offices with their bodies where these are told. */
function marksOf({ entity, states }: Candidate): string[] {
  const offices = (entity.offices ?? []).map(
    (office) => `office ${foldName(office.title)} ${office.of ?? ""}`,
  );
  return [...states.map((state) => `state ${state}`), ...offices].sort();
}
