const APOSTROPHES = /['’‘ʼʻʾʿ`´ʹ′]/g;
const POSSESSIVE = /['’ʼ`´]s(?![\p{L}\p{N}])/gu;
const DIACRITICS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
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

/**
 * The words of a name in the form in which names are compared: lower case, without diacritics,
 * apostrophes, dots and possessive "'s"; hyphens part words. "Kata'ib al-Imam" -> kataib al imam.
 */
export function foldWords(name: string): string[] {
  return name
    .replace(POSSESSIVE, "")
    .replace(APOSTROPHES, "")
    .replace(/&/g, " and ")
    .replace(/\./g, "")
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .toLowerCase()
    .replace(UNDIVIDED, (letter) => BASE_LETTERS[letter]!)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== "");
}

/** `foldWords` joined by one space: "Kata’ib Hezbollah's" -> "kataib hezbollah". */
export function foldName(name: string): string {
  return foldWords(name).join(" ");
}

/** `foldWords` joined by hyphens, for keys: "United States" -> "united-states". */
export function slug(name: string): string {
  return foldWords(name).join("-");
}
