import { lookupWord, toPieces } from "../lexicon/name-shape.ts";

/**
 * A word as transliteration keeps it: the consonants stand, the vowels between them vary.
 * "Sha'bi" and "Sha'abi" are both S b with a, i around them; "Hassan" and "Hasan" are h s n.
 */
export interface Sound {
  /** One letter a consonant; digraphs are one letter, doubled ones count once. */
  readonly consonants: string;
  /** What stands before, between and after the consonants; one more than there are consonants. */
  readonly vowels: readonly Vowel[];
}

/** The Arabic or Slavic vowels that a spelling may stand for; empty where nothing is written. */
type Vowel = "" | "a" | "i" | "u" | "ai";

/** Spellings of one sound, longest first: "Bashir" and "Bachir", "Qasim" and "Kasim". */
const CONSONANTS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/sch|sh|ch/g, "š"],
  [/kh/g, "x"],
  [/gh/g, "ġ"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck|q|c/g, "k"],
];
const VOWEL_RUN = /[aeiou]+|(?<=.)[wy](?![aeiou])/g;
const DOUBLED = /([^aeiou])\1+/g;
const FINAL_H = /(?<=[aeiou])h$/;

/** The sounds of each word of a name; the Arabic article, which writers drop or assimilate, is left out. */
export function soundsOf(name: string): Sound[] {
  const pieces = toPieces(name);
  const words = pieces.map(({ word, beforeHyphen }, index) =>
    lookupWord(word, beforeHyphen, pieces[index + 1]?.word),
  );
  return words.filter((word) => word !== "al").map(soundOf);
}

/** The consonants of a name, to look up which names may sound alike. */
export function soundKey(sounds: readonly Sound[]): string {
  return sounds.map((sound) => sound.consonants).join(" ");
}

/** Could both words be spellings of one: same consonants, and no vowel that excludes another? */
export function soundsAlike(a: Sound, b: Sound): boolean {
  return (
    a.consonants === b.consonants &&
    a.vowels.every((vowel, place) => {
      const isOutside = place === 0 || place === a.vowels.length - 1;
      return vowelsAlike(vowel, b.vowels[place]!, isOutside);
    })
  );
}

function soundOf(word: string): Sound {
  let spelled = word.replace(FINAL_H, "").replace(DOUBLED, "$1");
  for (const [spelling, sound] of CONSONANTS) spelled = spelled.replace(spelling, sound);
  const consonants: string[] = [];
  const vowels: string[] = [""];
  let last = 0;
  for (const run of spelled.matchAll(VOWEL_RUN)) {
    addConsonants(spelled.slice(last, run.index));
    vowels[vowels.length - 1] += run[0];
    last = run.index + run[0].length;
  }
  addConsonants(spelled.slice(last));
  return { consonants: consonants.join(""), vowels: vowels.map(vowelOf) };

  function addConsonants(letters: string): void {
    for (const letter of letters) {
      consonants.push(letter);
      vowels.push("");
    }
  }
}

/** "e" stands for a or i (Mahdi, Mehdi; Hizb, Hezb), "ou", "aw" and "o" for u (Zawr, Zour, Zor). */
function vowelOf(run: string): Vowel {
  if (run === "") return "";
  if (/[ouw]/.test(run)) return "u";
  if (/^a+$/.test(run)) return "a";
  if (/^(?:i|y|ee|ie|iy|ii|yi|yy)+$/.test(run)) return "i";
  return "ai";
}

function vowelsAlike(a: Vowel, b: Vowel, isOutside: boolean): boolean {
  if (a === b) return true;
  // "Ibrahim", "Brahim": a vowel may be left out between consonants only ("Iraq" is not "Iraqi").
  if (a === "" || b === "") return !isOutside && a !== "u" && b !== "u";
  return (a === "ai" && b !== "u") || (b === "ai" && a !== "u");
}
