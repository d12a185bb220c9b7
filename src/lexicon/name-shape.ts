import { foldWords } from "./fold-name.ts";

/** One word of a name or a token: folded, with what its capitals tell. */
export interface NamePiece {
  /** Folded, Arabic article and Persian izafe in one spelling. */
  readonly word: string;
  readonly letters: Letters;
}

/** "acronym": at least two letters, all capital; "capital": the first; "lower": neither. */
export type Letters = "acronym" | "capital" | "lower";

/** A piece before the word after it is known. */
export interface RawPiece extends NamePiece {
  readonly beforeHyphen: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const HYPHEN = /^[-‐‑–]/;
const ARTICLE = /^[aeiou]([dlnrstz]h?)$/;

/** Parts a form or a token at hyphens, slashes and spaces: "U.S.-led" -> us (acronym), led (lower). */
export function toPieces(text: string): RawPiece[] {
  const plain = text
    .replace(/['’ʼ`´]s(?![\p{L}\p{N}])/gu, "")
    .replace(/['’‘ʼʻʾʿ`´ʹ′.]/g, "")
    .replace(/&/g, " and ");
  const pieces: RawPiece[] = [];
  for (const match of plain.matchAll(WORD)) {
    const word = foldWords(match[0])[0];
    if (word === undefined) continue;
    const beforeHyphen = HYPHEN.test(plain.slice(match.index + match[0].length));
    pieces.push({ word, letters: lettersOf(match[0]), beforeHyphen });
  }
  return pieces;
}

/**
 * The word under which a piece is looked up: "el-", "ul-" and the article before a sun letter
 * ("ash-Sham", "Fazal-ur-Rehman") are "al"; the izafe "-i-" is "e" ("Tehreek-i-Taliban").
 */
export function lookupWord(word: string, beforeHyphen: boolean, next: string | undefined): string {
  if (word === "el") return "al";
  if (!beforeHyphen) return word;
  if (word === "i") return "e";
  const consonant = ARTICLE.exec(word)?.[1];
  return consonant && (consonant === "l" || next?.startsWith(consonant)) ? "al" : word;
}

/**
 * May a text written like `found` stand for a form written like `form`? A capital must be met by
 * a capital, an acronym by capitals only: "US" is not "us", "IS" is not "Is".
 */
export function letterMatch(form: Letters, found: Letters): boolean {
  return form === "lower" || found === form || (form === "capital" && found === "acronym");
}

function lettersOf(word: string): Letters {
  const letters = word.replace(/[^\p{L}]/gu, "");
  const first = letters[0];
  if (first === undefined) return "acronym";
  if (first === first.toLowerCase()) return "lower";
  const isAcronym = letters === letters.toUpperCase() && word.length > 1;
  return isAcronym ? "acronym" : "capital";
}
