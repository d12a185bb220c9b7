import type { AttributeCondition, AttributeRule, TokenPattern } from "./tables.ts";
import type { Lexeme } from "./vocabulary.ts";

/** What the rules look at and may change, one value a token. */
export interface Attributes {
  readonly tags: string[];
  readonly dependencies: string[];
  readonly pos: string[];
  readonly morphs: string[];
  /** Lemmas that a rule sets; the others are the lemmatizer's. */
  readonly lemmas: (string | undefined)[];
}

/** Combinations of word, tag and relation whose rules are remembered. */
const MOST_COMBINATIONS = 50_000;

/** The attributes of a token before any rule has changed them. */
interface TokenState {
  readonly TAG: string;
  readonly LOWER: string;
  readonly DEP: string;
  readonly IS_SPACE: boolean;
}

type TokenTest = (token: TokenState) => boolean;

interface CompiledPattern {
  /** Place of the rule: later rules win. */
  readonly order: number;
  readonly tests: readonly TokenTest[];
  readonly attributes: AttributeRule["attrs"];
  readonly target: number;
}

/**
 * spaCy's attribute ruler: coarse part of speech and morphology follow from the tag and, for some
 * words, from the word. All patterns see the tokens as they were before the first rule.
 */
export class AttributeRuler {
  readonly #single: CompiledPattern[] = [];
  readonly #longer: CompiledPattern[] = [];
  readonly #known = new Map<string, readonly CompiledPattern[]>();

  constructor(rules: readonly AttributeRule[]) {
    rules.forEach(({ patterns, attrs, index }, order) => {
      for (const pattern of patterns) {
        const compiled = { order, tests: pattern.map(compile), attributes: attrs, target: index };
        (pattern.length === 1 ? this.#single : this.#longer).push(compiled);
      }
    });
  }

  /** Tags and relations as the networks gave them; the arrays are copied. */
  apply(
    lexemes: readonly Lexeme[],
    tags: readonly string[],
    dependencies: readonly string[],
  ): Attributes {
    const tokens = lexemes.map((lexeme, i): TokenState => ({
      TAG: tags[i]!,
      LOWER: lexeme.lower,
      DEP: dependencies[i]!,
      IS_SPACE: lexeme.isSpace,
    }));
    const result: Attributes = {
      tags: [...tags],
      dependencies: [...dependencies],
      pos: tokens.map(() => ""),
      morphs: tokens.map(() => ""),
      lemmas: tokens.map(() => undefined),
    };
    const longer = this.#longerMatches(tokens);
    tokens.forEach((token, i) => {
      const single = this.#singleMatches(token);
      const others = longer.get(i);
      const matches = others ? [...single, ...others].sort((a, b) => a.order - b.order) : single;
      for (const { attributes } of matches) setAttributes(result, i, attributes);
    });
    return result;
  }

  #singleMatches(token: TokenState): readonly CompiledPattern[] {
    const combination = `${token.LOWER}\u0001${token.TAG}\u0001${token.DEP}`;
    let matches = this.#known.get(combination);
    if (!matches) {
      matches = this.#single.filter(({ tests }) => tests[0]!(token));
      if (this.#known.size >= MOST_COMBINATIONS) this.#known.clear();
      this.#known.set(combination, matches);
    }
    return matches;
  }

  /** Matches of patterns of several tokens, by the token they change. */
  #longerMatches(tokens: readonly TokenState[]): Map<number, CompiledPattern[]> {
    const matches = new Map<number, CompiledPattern[]>();
    for (let first = 0; first < tokens.length; first++) {
      for (const pattern of this.#longer) {
        const { tests, target } = pattern;
        if (first + tests.length > tokens.length) continue;
        if (!tests.every((test, k) => test(tokens[first + k]!))) continue;
        const others = matches.get(first + target);
        if (others) others.push(pattern);
        else matches.set(first + target, [pattern]);
      }
    }
    return matches;
  }
}

function setAttributes(
  result: Attributes,
  token: number,
  { TAG, POS, MORPH, LEMMA, DEP }: AttributeRule["attrs"],
): void {
  if (TAG !== undefined) result.tags[token] = TAG;
  if (DEP !== undefined) result.dependencies[token] = DEP;
  if (POS !== undefined) result.pos[token] = POS;
  // "_" is how the tables write "no features".
  if (MORPH !== undefined) result.morphs[token] = MORPH === "_" ? "" : MORPH;
  if (LEMMA !== undefined) result.lemmas[token] = LEMMA;
}

function compile(pattern: TokenPattern): TokenTest {
  const names = Object.keys(pattern) as (keyof TokenPattern)[];
  const tests = names.map((name): TokenTest => {
    const test = compileCondition(pattern[name]!);
    return (token) => test(token[name]);
  });
  return (token) => tests.every((test) => test(token));
}

function compileCondition(condition: AttributeCondition): (value: string | boolean) => boolean {
  if (typeof condition !== "object") return (value) => value === condition;
  const tests: ((value: string) => boolean)[] = [];
  const { IN, NOT_IN, REGEX } = condition;
  if (IN) tests.push((value) => IN.includes(value));
  if (NOT_IN) tests.push((value) => !NOT_IN.includes(value));
  if (REGEX !== undefined) {
    const expression = new RegExp(REGEX, "u");
    tests.push((value) => expression.test(value));
  }
  return (value) => tests.every((test) => test(String(value)));
}
