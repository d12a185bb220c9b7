import { foldWords } from "../lexicon/fold-name.ts";
import type { ResolutionWords } from "./words.ts";

/** What a name says: the states in it, and the words that are neither a state nor a function word. */
export interface NameContent {
  /** Canonical names, in the order of the text: "US forces in Iraq" has United States, Iraq. */
  readonly states: readonly string[];
  /** Folded, in the order of the text: "Islamic Resistance of Iraq" has islamic, resistance. */
  readonly words: readonly string[];
}

/** Longest form of a state in words: "democratic people s republic of korea". */
const LONGEST_FORM = 6;

/** Takes a name apart: names and demonyms of states count the same ("Iraqi X", "X of Iraq"). */
export function contentOf(name: string, words: ResolutionWords): NameContent {
  const folded = foldWords(name);
  const states: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < folded.length;) {
    const [state, length] = stateAt(folded, at, words);
    if (state !== null) states.push(state);
    else if (!words.functionWords.has(folded[at]!)) rest.push(folded[at]!);
    at += length;
  }
  return { states, words: rest };
}

function stateAt(
  folded: readonly string[],
  at: number,
  words: ResolutionWords,
): [state: string | null, length: number] {
  for (let length = Math.min(LONGEST_FORM, folded.length - at); length > 0; length--) {
    const state = words.stateForms.get(folded.slice(at, at + length).join(" "));
    if (state !== undefined) return [state, length];
  }
  return [null, 1];
}
