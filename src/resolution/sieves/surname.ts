import { foldName } from "../../lexicon/fold-name.ts";
import type { Candidate } from "../candidate.ts";
import { hasFullName, personsAgree } from "../person-name.ts";
import type { Sieve } from "./sieve.ts";

/**
 * A surname alone or with an initial, with the same office or of the same state as the full name: "Prime Minister
 * Abadi" and "Haider al-Abadi, the Iraqi prime minister". Two full names that fit leave it alone.
 */
export const surname: Sieve = {
  id: "surname",
  keys: ({ representative }) => {
    const { person } = representative;
    return person ? marksOf(representative).map((mark) => `${person.surnameKey} ${mark}`) : [];
  },
  matches: ({ representative: a }, { representative: b }) => {
    if (!a.person || !b.person || !personsAgree(a.person, b.person)) return false;
    return !hasFullName(a.person) || !hasFullName(b.person);
  },
};

/** What namesakes are told apart by: states, and offices with their bodies where these are told. */
function marksOf({ entity, states }: Candidate): string[] {
  const offices = (entity.offices ?? []).map(
    (office) => `office ${foldName(office.title)} ${office.of ?? ""}`,
  );
  return [...states.map((state) => `state ${state}`), ...offices];
}
