import { foldWords } from "../lexicon/fold-name.ts";
import type { ResolutionWords } from "./words.ts";

const WRITTEN = /^\p{L}[\p{L}\p{N}]*(?:[.\-–]\p{L}?[\p{L}\p{N}]*)*$/u;

/** Is the name one word mostly of capitals: "IRCC", "U.N.", "DoD", "M23", but not "Hamas"? */
export function isAcronym(name: string): boolean {
  if (!WRITTEN.test(name)) return false;
  const capitals = name.replace(/[^\p{Lu}]/gu, "").length;
  const small = name.replace(/[^\p{Ll}]/gu, "").length;
  const digits = name.replace(/[^\p{N}]/gu, "").length;
  return capitals + digits >= 2 && capitals > small;
}

/** The letters under which acronyms are compared: "U.N." and "UN" are "un". */
export function foldAcronym(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** First letters of the words but function words: "Islamic State of Iraq and Syria" is "isis". */
export function initialsOf(name: string, words: ResolutionWords): string {
  return foldWords(name)
    .filter((word) => !words.functionWords.has(word))
    .map((word) => [...word][0]!)
    .join("");
}
