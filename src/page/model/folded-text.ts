/**
 * Text as search compares it: lower case, without accents, vowel signs and apostrophes, with the
 * letters that one name is spelled with in several ways made one ("Kata'ib", "Katāʾib", "كتائب").
 */
export function folded(text: string): string {
  return foldedWithPlaces(text).folded;
}

/** Folded text, and for each of its code units where it comes from in the original. */
export function foldedWithPlaces(text: string): {
  readonly folded: string;
  readonly places: readonly number[];
} {
  let result = "";
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = foldedCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    result += plain;
    place += character.length;
  }
  places.push(place);
  return { folded: result, places };
}

const REMOVED = /[\p{M}\p{Cf}'’‘ʼʻʾʿ`ـ]/gu;
const ONE_LETTER: ReadonlyMap<string, string> = new Map([
  ["ى", "ي"],
  ["ة", "ه"],
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);
const PLAIN = /^[a-z0-9 ]$/;

function foldedCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  const lower = character.normalize("NFKD").toLowerCase().replace(REMOVED, "");
  return ONE_LETTER.get(lower) ?? lower;
}
