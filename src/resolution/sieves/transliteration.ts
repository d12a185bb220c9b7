import { soundKey, soundsAlike, soundsOf } from "../sound.ts";
import type { Sound } from "../sound.ts";
import type { Sieve } from "./sieve.ts";

/** With fewer consonants in all, different names sound alike too often. */
const FEWEST_CONSONANTS = 4;

/**
 * Two spellings of one foreign name: "Hashd al-Sha'bi" and "Hashd al-Sha'abi", "Dayr al-Zawr" and
 * "Deir ez-Zor". Persons have a sieve of their own.
 */
export const transliteration: Sieve<readonly Sound[]> = {
  id: "transliteration",
  look: ({ representative: { entity, isDistinct, person, isAcronym } }) => {
    if (!isDistinct || person || isAcronym) return null;
    const sounds = soundsOf(entity.name);
    const consonants = sounds.reduce((sum, sound) => sum + sound.consonants.length, 0);
    return consonants >= FEWEST_CONSONANTS ? sounds : null;
  },
  keys: (sounds) => [soundKey(sounds)],
  matches: sameSound,
  areRivals: (a, b) => !sameSound(a, b),
};

function sameSound(sounds: readonly Sound[], others: readonly Sound[]): boolean {
  return (
    sounds.length === others.length &&
    sounds.every((sound, place) => soundsAlike(sound, others[place]!))
  );
}
