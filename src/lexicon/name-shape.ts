import { foldLetters, plainSpelling } from "./fold-name.ts";

/**
 * What the capitals of a word tell: all of at least two letters, some of a short word ("LeT"), the
 * first, or none.
 */
export type Letters = "acronym" | "mixed" | "capital" | "lower";

/** One word of a name or a token. */
export interface NamePiece {
  /** Folded. */
  readonly word: string;
  readonly letters: Letters;
  readonly beforeHyphen: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const HYPHEN = /[-‐‑–]/;
/** "FAMa"; longer words with a capital inside are names such as "McGuinness". */
const LONGEST_MIXED = 4;
/** The one spelling of "al", "el", "ul", "ash" ... under which names are looked up. */
export const ARABIC_ARTICLE = "al";
const ARTICLE = /^[aeiou]([dlnrstz]h?)$/;

/** Parts a form or a token at hyphens, slashes and spaces: "U.S.-led" -> us (acronym), led (lower). */
export function toPieces(text: string): NamePiece[] {
  const plain = plainSpelling(text);
  const pieces: NamePiece[] = [];
  for (const { 0: written, index } of plain.matchAll(WORD)) {
    const beforeHyphen = HYPHEN.test(plain.charAt(index + written.length));
    pieces.push({ word: foldLetters(written), letters: lettersOf(written), beforeHyphen });
  }
  return pieces;
}

/**
 * The word under which a piece is looked up: "el", "ul-" and the article before a sun letter
 * ("ash-Sham", "Fazal-ur-Rehman") are "al"; the izafe "-i-" is "e" ("Tehreek-i-Taliban").
 */
export function lookupWord(word: string, beforeHyphen: boolean, next: string | undefined): string {
  if (word === "el") return ARABIC_ARTICLE;
  if (!beforeHyphen || word.length > 3) return word;
  if (word === "i") return "e";
  const consonant = ARTICLE.exec(word)?.[1];
  const isArticle = consonant && (consonant === "l" || next?.startsWith(consonant));
  return isArticle ? ARABIC_ARTICLE : word;
}

/**
 * May a text written like `found` stand for a form written like `form`? A capital must be met by
 * a capital, an acronym by capitals only: "US" is not "us", "IS" is not "Is", "LeT" is not "Let".
 */
export function lettersMatch(form: Letters, found: Letters): boolean {
  if (form === "lower" || form === found) return true;
  return found === "acronym" || (form === "capital" && found === "mixed");
}

function lettersOf(word: string): Letters {
  const first = word.charAt(0);
  if (first !== first.toUpperCase()) return "lower";
  if (word.length > 1 && word === word.toUpperCase()) return "acronym";
  const isMixed = word.length <= LONGEST_MIXED && word.slice(1) !== word.slice(1).toLowerCase();
  return isMixed ? "mixed" : "capital";
}
