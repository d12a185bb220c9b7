import { foldWords } from "../lexicon/fold-name.ts";
import { soundKey, soundsAlike, soundsOf } from "./sound.ts";
import type { Sound } from "./sound.ts";
import type { ResolutionWords } from "./words.ts";

/** A person's name without titles: "Gen. Qassem Soleimani" has given qassem, surname soleimani. */
export interface PersonName {
  readonly given: readonly Sound[];
  readonly surname: Sound;
  /** The surname's consonants, to look up namesakes. */
  readonly surnameKey: string;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** Null where nothing but titles is left: "the prime minister". */
export function personNameOf(name: string, words: ResolutionWords): PersonName | null {
  const bare = withoutTitles(name, words).filter((word) => !GENERATION.test(foldWords(word)[0]!));
  const sounds = soundsOf(bare.join(" "));
  const surname = sounds.at(-1);
  if (!surname) return null;
  return { given: sounds.slice(0, -1), surname, surnameKey: soundKey([surname]) };
}

/** The words of the name from the first that is no title: "Prime Minister Nouri al-Maliki". */
function withoutTitles(name: string, words: ResolutionWords): string[] {
  const written = name.split(/\s+/).filter((word) => foldWords(word).length > 0);
  const first = written.findIndex(
    (word) =>
      !foldWords(word).every((folded) => words.isTitle(folded) || words.determiners.has(folded)),
  );
  return first < 0 ? [] : written.slice(first);
}

/** Could both be one person: same surname, and no given name or initial against it? */
export function personsAgree(a: PersonName, b: PersonName): boolean {
  return soundsAlike(a.surname, b.surname) && givenNamesAgree(a.given, b.given);
}

/**
 * The first given names agree, and of the others none contradicts: "Abu Mahdi al-Muhandis",
 * "George W. Bush" and "George Bush". Nothing contradicts a surname alone.
 */
export function givenNamesAgree(a: readonly Sound[], b: readonly Sound[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (!givenNameAgrees(a[0]!, b[0]!)) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter
    .slice(1)
    .every((name) => longer.slice(1).some((other) => givenNameAgrees(name, other)));
}

/** Does he have a given name that is more than an initial? */
export function hasFullName({ given: [first] }: PersonName): boolean {
  return first !== undefined && !isInitial(first);
}

function givenNameAgrees(a: Sound, b: Sound): boolean {
  if (soundsAlike(a, b)) return true;
  const [initial, other] = a.consonants.length <= b.consonants.length ? [a, b] : [b, a];
  return isInitial(initial) && other.consonants[0] === initial.consonants;
}

function isInitial(sound: Sound): boolean {
  return sound.consonants.length === 1 && sound.vowels.every((vowel) => vowel === "");
}
