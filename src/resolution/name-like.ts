import { foldWords } from "../lexicon/fold-name.ts";
import type { ResolutionWords } from "./words.ts";

const POSSESSIVE = /['’ʼ]s?$/;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'’)\]]+$/gu;
const CAPITAL_OR_CASELESS = /[\p{Lu}\p{Lt}\p{Lo}]/u;

/**
 * The words of a mention as a name: on one line, without determiner, possessive and stray marks:
 * "the\n  Popular Mobilization Units'" -> "Popular Mobilization Units".
 */
export function tidyName(text: string, words: ResolutionWords): string {
  let name = text.normalize("NFC").replace(/\s+/gu, " ").replace(EDGES, "").replace(POSSESSIVE, "");
  for (;;) {
    const space = name.indexOf(" ");
    if (space < 0 || !isDeterminer(name.slice(0, space), words)) return name;
    name = name.slice(space + 1);
  }
}

/** Does the tidied text name something ("Iraqi factions"), or only describe it ("the group", "He")? */
export function isNameLike(name: string, words: ResolutionWords): boolean {
  if (!CAPITAL_OR_CASELESS.test(name)) return false;
  return isCapitals(name) || !foldWords(name).every((word) => isEmptyWord(word, words));
}

/** "The", "its", but not "AN" or "US", which are acronyms. */
function isDeterminer(word: string, words: ResolutionWords): boolean {
  return words.determiners.has(word.toLowerCase()) && !isCapitals(word);
}

function isEmptyWord(word: string, words: ResolutionWords): boolean {
  return words.pronouns.has(word) || words.determiners.has(word) || words.functionWords.has(word);
}

function isCapitals(word: string): boolean {
  return [...word].length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
