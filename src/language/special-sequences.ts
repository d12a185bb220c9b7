import type { Words } from "./tokenizer.ts";
import type { Lexeme } from "./vocabulary.ts";

/** Token numbers, `last` exclusive. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The last pass of spaCy's tokenizer. Some special cases (":-)", "a.m.") would be split by the rules
 * when they are glued to other characters; wherever the tokens of such a case stand in a row, the
 * special case is put in their place.
 */
export class SpecialSequences {
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #specialCases: ReadonlyMap<string, readonly Lexeme[]>;

  /** @param sequences the special cases that rules can split, as the rules split them. */
  constructor(
    sequences: readonly (readonly string[])[],
    specialCases: ReadonlyMap<string, readonly Lexeme[]>,
  ) {
    this.#specialCases = specialCases;
    for (const sequence of sequences) {
      const first = sequence[0]!;
      const others = this.#byFirst.get(first);
      if (others) others.push(sequence);
      else this.#byFirst.set(first, [sequence]);
    }
  }

  apply(text: string, words: Words): Words {
    const found = this.#find(words);
    if (found.length === 0) return words;
    const kept = longestFirst(found);
    const result: Words = { lexemes: [], starts: [], spaces: [] };
    const add = (lexeme: Lexeme, start: number, space: 0 | 1): void => {
      result.lexemes.push(lexeme);
      result.starts.push(start);
      result.spaces.push(space);
    };
    for (let i = 0; i < words.lexemes.length;) {
      const last = kept.get(i);
      const special = last && this.#specialCases.get(coveredText(text, words, i, last));
      if (special) {
        let start = words.starts[i]!;
        special.forEach((lexeme, k) => {
          add(lexeme, start, k === special.length - 1 ? words.spaces[last - 1]! : 0);
          start += lexeme.text.length;
        });
        i = last;
      } else {
        add(words.lexemes[i]!, words.starts[i]!, words.spaces[i]!);
        i++;
      }
    }
    return result;
  }

  #find({ lexemes }: Words): Range[] {
    const found: Range[] = [];
    lexemes.forEach((lexeme, first) => {
      for (const sequence of this.#byFirst.get(lexeme.text) ?? []) {
        if (sequence.every((text, k) => lexemes[first + k]?.text === text)) {
          found.push({ first, last: first + sequence.length });
        }
      }
    });
    return found;
  }
}

/**
 * Last tokens by first tokens of the ranges to keep: longer ones first, then those on the left, and
 * none that begins or ends within one considered before.
 */
function longestFirst(ranges: readonly Range[]): Map<number, number> {
  const sorted = ranges.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const covered = new Set<number>();
  const kept = new Map<number, number>();
  for (const { first, last } of sorted) {
    if (!covered.has(first) && !covered.has(last - 1)) kept.set(first, last);
    for (let i = first; i < last; i++) covered.add(i);
  }
  return kept;
}

function coveredText(text: string, words: Words, first: number, last: number): string {
  const end = words.starts[last - 1]! + words.lexemes[last - 1]!.text.length;
  return text.slice(words.starts[first]!, end);
}
