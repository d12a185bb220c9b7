import type { Heap } from "./kernel/heap.ts";
import type { Kernel, Pointer } from "./kernel/kernel.ts";
import { TransitionScorer, type StateScorer } from "./transition-scorer.ts";
import type { LanguageEntity } from "./types.ts";
import type { Weights } from "./weights.ts";

/** A state is described by the token, the first token of the open entity and the one before. */
const STATE_SLOTS = 3;

const NONE = -1;

interface OpenEntity {
  readonly first: number;
  readonly label: string;
}

/**
 * Named entities: one move a token, left to right, with letters as in BILUO tagging. B begins an
 * entity, I goes on, L ends it, U is an entity of one token, O is outside.
 */
export class EntityRecognizer {
  readonly #scorer: TransitionScorer;
  readonly #moves: readonly string[];
  readonly #letters: readonly string[];
  readonly #labels: readonly string[];

  /** @param moves "B-ORG", "I-ORG", "L-ORG", "U-ORG", "O", in the order of the outputs. */
  constructor(heap: Heap, kernel: Kernel, weights: Weights, moves: readonly string[]) {
    this.#scorer = new TransitionScorer(
      heap,
      kernel,
      weights,
      "entities",
      STATE_SLOTS,
      moves.length,
    );
    this.#moves = moves;
    this.#letters = moves.map((move) => move[0]!);
    this.#labels = moves.map((move) => move.slice(2));
  }

  /**
   * @param vectors contiguous vectors of 96 values, one a token.
   * @param isSpace for each token: is it white space? No entity begins with it.
   * @param sentenceStarts no entity goes on into the next sentence.
   */
  recognize(
    vectors: Pointer,
    isSpace: readonly boolean[],
    sentenceStarts: Uint8Array,
  ): LanguageEntity[] {
    const length = isSpace.length;
    const scorer = this.#scorer.prepare(vectors, length);
    const entities: LanguageEntity[] = [];
    let open: OpenEntity | undefined;
    for (let token = 0; token < length; token++) {
      scorer.tokens[0] = token;
      scorer.tokens[1] = open ? open.first : NONE;
      scorer.tokens[2] = open ? token - 1 : NONE;
      scorer.score();
      const canGoOn = token + 1 < length && !sentenceStarts[token + 1];
      if (open) {
        if (canGoOn && this.#prefersToGoOn(scorer, open.label)) continue;
        entities.push({ first: open.first, last: token + 1, label: open.label });
        open = undefined;
      } else {
        const move = this.#bestMoveOutside(scorer, !isSpace[token], canGoOn);
        const label = this.#labels[move]!;
        if (this.#letters[move] === "B") open = { first: token, label };
        if (this.#letters[move] === "U") entities.push({ first: token, last: token + 1, label });
      }
    }
    return entities;
  }

  #prefersToGoOn({ scores }: StateScorer, label: string): boolean {
    const inside = this.#moves.indexOf(`I-${label}`);
    const last = this.#moves.indexOf(`L-${label}`);
    const difference = scores[inside]! - scores[last]!;
    return difference > 0 || (difference === 0 && inside < last);
  }

  #bestMoveOutside({ scores }: StateScorer, canBegin: boolean, canGoOn: boolean): number {
    const letters = this.#letters;
    let best = NONE;
    for (let move = 0; move < letters.length; move++) {
      const letter = letters[move];
      const allowed =
        letter === "O" ||
        // "U-" without a label marks entities blocked by an annotator; the model never uses it.
        (canBegin && letter === "U" && this.#labels[move] !== "") ||
        (canBegin && letter === "B" && canGoOn);
      if (allowed && (best === NONE || scores[move]! > scores[best]!)) best = move;
    }
    return best;
  }
}
