import type { Candidate } from "../candidate.ts";
import { soundKey, soundsAlike, soundsOf } from "../sound.ts";
import type { Sieve } from "./sieve.ts";

/** With fewer consonants in all, different names sound alike too often. */
const FEWEST_CONSONANTS = 4;

/**
 * Two spellings of one foreign name: "Hashd al-Sha'bi" and "Hashd al-Sha'abi", "Dayr al-Zawr" and
 * "Deir ez-Zor". Persons have a sieve of their own.
 */
export const transliteration: Sieve = {
  id: "transliteration",
  keys: ({ representative }) => {
    if (!representative.isDistinct || representative.person || representative.isAcronym) return [];
    const key = soundKey(soundsOf(representative.entity.name));
    return key.replaceAll(" ", "").length >= FEWEST_CONSONANTS ? [key] : [];
  },
  matches: (a, b) => sameSound(a.representative, b.representative),
  rivals: (a, b) => !sameSound(a.representative, b.representative),
};

function sameSound(a: Candidate, b: Candidate): boolean {
  const [sounds, others] = [soundsOf(a.entity.name), soundsOf(b.entity.name)];
  return (
    sounds.length === others.length &&
    sounds.every((sound, place) => soundsAlike(sound, others[place]!))
  );
}
