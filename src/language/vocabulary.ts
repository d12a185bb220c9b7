import { murmurHash64A } from "./hash.ts";
import { isSpace } from "./python-regex.ts";
import { baseNorms, isDigit, symbolNumbers } from "./spacy-constants.ts";

/** A word as it is written, whatever its place in a text. */
export interface Lexeme {
  readonly text: string;
  /** The norm that a special case of the tokenizer gives it: "n't" of "can't" has "not". */
  readonly specialNorm: string | undefined;
  readonly lower: string;
  readonly isSpace: boolean;
}

/** The 64-bit keys under which the networks look a word up. */
export interface LexemeKeys {
  readonly norm: bigint;
  readonly prefix: bigint;
  readonly suffix: bigint;
  readonly shape: bigint;
}

/** Words kept at most; a text with more of them is read all the same, some words anew. */
const MOST_LEXEMES = 50_000;

const encoder = new TextEncoder();

/** spaCy's number of a string: 0 for none, a symbol's own number, else its hash. */
export function stringKey(text: string): bigint {
  if (text === "") return 0n;
  return symbolNumbers.get(text) ?? murmurHash64A(encoder.encode(text));
}

const letter = /^\p{L}$/u;
const upperCase = /^\p{Uppercase}$/u;

function shapeOfCharacter(character: string): string {
  if (letter.test(character)) return upperCase.test(character) ? "X" : "x";
  return isDigit(character) ? "d" : character;
}

/**
 * spaCy's shape of a word: X and x for letters, d for digits, a run cut after four: "Xxxxx" for
 * "Baghdad", "dd-xxxx" for "24-hours".
 */
export function wordShape(characters: readonly string[]): string {
  if (characters.length >= 100) return "LONG";
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of characters) {
    const kind = shapeOfCharacter(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) shape += kind;
  }
  return shape;
}

/**
 * A copy that shares no memory: engines keep a slice of a long text as a pointer into it, and a
 * cached word would keep the whole text alive.
 */
function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** The words seen so far and their lexical attributes. */
export class Vocabulary {
  readonly #norms: ReadonlyMap<bigint, string>;
  readonly #lexemes = new Map<string, Lexeme>();
  readonly #keys = new WeakMap<Lexeme, LexemeKeys>();

  /** @param norms spaCy's table `lexeme_norm`: norms by the key of the word. */
  constructor(norms: ReadonlyMap<bigint, string>) {
    this.#norms = norms;
  }

  /** Is it time to forget? Whoever keeps lexemes forgets them with `clear`. */
  get isFull(): boolean {
    return this.#lexemes.size >= MOST_LEXEMES;
  }

  clear(): void {
    this.#lexemes.clear();
  }

  lexeme(text: string): Lexeme {
    let lexeme = this.#lexemes.get(text);
    if (!lexeme) {
      lexeme = this.specialLexeme(ownCopy(text), undefined);
      this.#lexemes.set(lexeme.text, lexeme);
    }
    return lexeme;
  }

  /** A word with a norm of its own, which the caller keeps. */
  specialLexeme(text: string, specialNorm: string | undefined): Lexeme {
    return { text, specialNorm, lower: text.toLowerCase(), isSpace: isSpace(text) };
  }

  keys(lexeme: Lexeme): LexemeKeys {
    let keys = this.#keys.get(lexeme);
    if (!keys) {
      const characters = Array.from(lexeme.text);
      keys = {
        norm: stringKey(lexeme.specialNorm ?? this.norm(lexeme.text)),
        prefix: stringKey(characters[0]!),
        suffix: stringKey(characters.slice(-3).join("")),
        shape: stringKey(wordShape(characters)),
      };
      this.#keys.set(lexeme, keys);
    }
    return keys;
  }

  /** The form that stands for spelling variants: "favourite" has "favorite". */
  norm(text: string): string {
    return this.#norms.get(stringKey(text)) ?? baseNorms.get(text) ?? text.toLowerCase();
  }
}
