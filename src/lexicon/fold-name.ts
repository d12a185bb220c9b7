const APOSTROPHES = /['’‘ʼʻʾʿ`´ʹ′]/g;
const POSSESSIVE = /['’ʼ`´]s(?![\p{L}\p{N}])/gu;
const DIACRITICS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[\x20-\x7e]*$/;
/** Letters that Unicode does not take apart into a base and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "e",
};
const UNDIVIDED = new RegExp(`[${Object.keys(BASE_LETTERS).join("")}]`, "g");

/** The name without what never tells names apart: apostrophes, dots, possessive "'s"; "&" is "and". */
export function plainSpelling(name: string): string {
  const spelled = name.replaceAll(".", "").replaceAll("&", " and ");
  return spelled.replace(POSSESSIVE, "").replace(APOSTROPHES, "");
}

/** Lower case without diacritics: "Ḥizbullāh" -> hizbullah. */
export function foldLetters(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .toLowerCase()
    .replace(UNDIVIDED, (letter) => BASE_LETTERS[letter]!);
}

/**
 * The words of a name in the form in which names are compared: lower case, without diacritics,
 * apostrophes, dots and possessive "'s"; hyphens part words. "Kata'ib al-Imam" -> kataib al imam.
 */
export function foldWords(name: string): string[] {
  return foldLetters(plainSpelling(name)).match(WORD) ?? [];
}

/** `foldWords` joined by one space: "Kata’ib Hezbollah's" -> "kataib hezbollah". */
export function foldName(name: string): string {
  return foldWords(name).join(" ");
}

/** `foldWords` joined by hyphens, for keys: "United States" -> "united-states". */
export function slug(name: string): string {
  return foldWords(name).join("-");
}
