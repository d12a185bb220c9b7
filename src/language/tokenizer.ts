import { isSpaceCode, pythonRegex } from "./python-regex.ts";
import { SpecialSequences } from "./special-sequences.ts";
import type { TokenizerTables } from "./tables.ts";
import type { Lexeme, Vocabulary } from "./vocabulary.ts";

/** The tokens of a text: three columns of equal length. */
export interface Words {
  readonly lexemes: Lexeme[];
  /** Offset of each token, UTF-16 code units. */
  readonly starts: number[];
  /** 1 when one plain space follows that belongs to no token. */
  readonly spaces: (0 | 1)[];
}

/**
 * A run without white space is split as one stretch up to this length, in code units; a longer one
 * is cut, since the rules take time that grows with the square of the stretch.
 */
export const LONGEST_STRETCH = 4096;

/** Stretches whose tokens are remembered. */
const MOST_STRETCHES = 50_000;

/**
 * Characters from the end that the suffix rules are tried on first. They match at most three
 * characters and look back at most three more; only a run of full stops can be longer.
 */
const SUFFIX_WINDOW = 32;

const onlyAsciiLetters = /^[A-Za-z]+$/;

/**
 * spaCy's tokenizer: white space first, then prefixes, suffixes and infixes by rules, with special
 * cases for contractions and abbreviations ("can't", "U.S.").
 */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;
  readonly #specialCases: ReadonlyMap<string, readonly Lexeme[]>;
  readonly #specialSequences: SpecialSequences;
  readonly #stretches = new Map<string, readonly Lexeme[]>();

  constructor(tables: TokenizerTables, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#prefix = pythonRegex(tables.prefix);
    this.#suffix = pythonRegex(tables.suffix);
    this.#infix = pythonRegex(tables.infix, "g");
    this.#url = pythonRegex(tables.url);
    this.#specialCases = new Map(
      Object.entries(tables.specialCases).map(([text, tokens]) => [
        text,
        tokens.map(([orth, norm]) => vocabulary.specialLexeme(orth, norm)),
      ]),
    );
    this.#specialSequences = new SpecialSequences(tables.specialSequences, this.#specialCases);
  }

  tokenize(text: string): Words {
    if (this.#vocabulary.isFull) {
      this.#vocabulary.clear();
      this.#stretches.clear();
    }
    const words = this.#walk(text, (stretch) => this.#knownStretch(stretch));
    return this.#specialSequences.apply(text, words);
  }

  /** The tokens that the rules alone would make of a text, without any special case. */
  tokenizeByRules(text: string): Words {
    return this.#walk(text, (stretch) => this.#splitByRules(stretch, new Map()));
  }

  /** Can a rule split a part off this text? Such special cases are looked for in sequences too. */
  isSplittable(text: string): boolean {
    return (
      text.includes(" ") ||
      prefixLength(this.#prefix, text) > 0 ||
      suffixLength(this.#suffix, text) > 0 ||
      text.search(this.#infix) >= 0
    );
  }

  /**
   * Splits at each change between white space and other characters. One plain space after a token
   * belongs to no token; all other white space makes tokens.
   */
  #walk(text: string, split: (stretch: string) => readonly Lexeme[]): Words {
    const words: Words = { lexemes: [], starts: [], spaces: [] };
    const add = (from: number, to: number): void => {
      for (let start = from; start < to;) {
        const end = Math.min(to, stretchEnd(text, start));
        for (const lexeme of split(text.slice(start, end))) {
          words.lexemes.push(lexeme);
          words.starts.push(start);
          words.spaces.push(0);
          start += lexeme.text.length;
        }
      }
    };
    let start = 0;
    let inSpace = text !== "" && isSpaceCode(text.charCodeAt(0));
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isSpaceCode(code) === inSpace) continue;
      add(start, i);
      start = i;
      if (code === 0x20) {
        words.spaces[words.spaces.length - 1] = 1;
        start++;
      }
      inSpace = !inSpace;
    }
    add(start, text.length);
    return words;
  }

  #knownStretch(stretch: string): readonly Lexeme[] {
    const known = this.#specialCases.get(stretch) ?? this.#stretches.get(stretch);
    if (known) return known;
    // No rule can split ASCII letters, so the rules need not be tried.
    const tokens = onlyAsciiLetters.test(stretch)
      ? [this.#vocabulary.lexeme(stretch)]
      : this.#splitByRules(stretch, this.#specialCases);
    if (this.#stretches.size >= MOST_STRETCHES) this.#stretches.clear();
    // Joined from the tokens, so that the key shares no memory with the text.
    this.#stretches.set(tokens.map((token) => token.text).join(""), tokens);
    return tokens;
  }

  /**
   * Takes prefixes and suffixes off a stretch until none is left or a special case appears, then
   * splits the core at infixes.
   */
  #splitByRules(
    stretch: string,
    specialCases: ReadonlyMap<string, readonly Lexeme[]>,
  ): readonly Lexeme[] {
    const prefixes: string[] = [];
    const suffixes: string[] = [];
    let core = stretch;
    let before = -1;
    while (core !== "" && core.length !== before && !specialCases.has(core)) {
      before = core.length;
      const prefix = prefixLength(this.#prefix, core);
      const withoutPrefix = core.slice(prefix);
      if (prefix > 0 && specialCases.has(withoutPrefix)) {
        prefixes.push(core.slice(0, prefix));
        core = withoutPrefix;
        break;
      }
      const suffix = suffixLength(this.#suffix, withoutPrefix);
      const suffixStart = core.length - suffix;
      if (suffix > 0 && specialCases.has(core.slice(0, suffixStart))) {
        suffixes.push(core.slice(suffixStart));
        core = core.slice(0, suffixStart);
        break;
      }
      if (prefix > 0) prefixes.push(core.slice(0, prefix));
      if (suffix > 0) suffixes.push(core.slice(suffixStart));
      core = core.slice(prefix, suffixStart);
    }
    const tokens = prefixes.map((text) => this.#vocabulary.lexeme(text));
    if (core !== "") tokens.push(...(specialCases.get(core) ?? this.#splitCore(core)));
    for (const text of suffixes.reverse()) tokens.push(this.#vocabulary.lexeme(text));
    return tokens;
  }

  /** Splits at infixes, unless the whole is a URL: "Tehran-backed" is three tokens. */
  #splitCore(core: string): Lexeme[] {
    // Both kinds of host, names and numbers, have a full stop.
    if (core.includes(".") && this.#url.test(core)) return [this.#vocabulary.lexeme(core)];
    const tokens: Lexeme[] = [];
    let start = 0;
    this.#infix.lastIndex = 0;
    // Not matchAll, which would compile the expression anew at each call.
    for (let match = this.#infix.exec(core); match; match = this.#infix.exec(core)) {
      const { 0: infix, index } = match;
      if (infix === "") this.#infix.lastIndex += core.codePointAt(index)! > 0xffff ? 2 : 1;
      if (index === 0) continue;
      if (index > start) tokens.push(this.#vocabulary.lexeme(core.slice(start, index)));
      if (infix !== "") tokens.push(this.#vocabulary.lexeme(infix));
      start = index + infix.length;
    }
    if (start < core.length) tokens.push(this.#vocabulary.lexeme(core.slice(start)));
    return tokens;
  }
}

/** End of the stretch from `start`, at most `LONGEST_STRETCH` on and not within a character. */
function stretchEnd(text: string, start: number): number {
  const end = start + LONGEST_STRETCH;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}

function prefixLength(prefix: RegExp, text: string): number {
  return prefix.exec(text)?.[0].length ?? 0;
}

/**
 * Length of the suffix that a rule splits off. Only the end of a long text is searched, unless the
 * match might reach beyond it.
 */
function suffixLength(suffix: RegExp, text: string): number {
  const end = text.slice(-SUFFIX_WINDOW);
  const match = suffix.exec(end);
  if (end.length < text.length && match && match.index < SUFFIX_WINDOW / 2) {
    return suffix.exec(text)?.[0].length ?? 0;
  }
  return match?.[0].length ?? 0;
}
