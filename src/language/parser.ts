import { ArcEagerState, STATE_SLOTS, type MoveKind } from "./arc-eager.ts";
import { deprojectivize } from "./deproject.ts";
import type { Heap } from "./kernel/heap.ts";
import type { Kernel, Pointer } from "./kernel/kernel.ts";
import { TransitionScorer } from "./transition-scorer.ts";
import { sentenceStarts, treeEdges, type Heads } from "./tree.ts";
import type { Weights } from "./weights.ts";

export interface Tree {
  readonly heads: Heads;
  readonly labels: string[];
  /** 1 for each token that begins a sentence. */
  readonly sentenceStarts: Uint8Array;
}

/** Letters of the moves in the model's tables, by kind: shift, reduce, left, right, break. */
const MOVE_LETTERS = "SDLRB";

/** The dependency parser: at each state the allowed move with the greatest score is made. */
export class Parser {
  readonly #scorer: TransitionScorer;
  readonly #kinds: readonly MoveKind[];
  readonly #labels: readonly string[];

  /** @param moves "S", "D", "L-nsubj", "R-dobj", "B-ROOT", in the order of the outputs. */
  constructor(heap: Heap, kernel: Kernel, weights: Weights, moves: readonly string[]) {
    this.#scorer = new TransitionScorer(heap, kernel, weights, "parser", STATE_SLOTS, moves.length);
    this.#kinds = moves.map((move) => MOVE_LETTERS.indexOf(move[0]!) as MoveKind);
    this.#labels = moves.map((move) => move.slice(2));
  }

  /**
   * @param vectors contiguous vectors of 96 values, one a token.
   * @param isSpace for each token: is it white space?
   */
  parse(vectors: Pointer, isSpace: readonly boolean[]): Tree {
    const length = isSpace.length;
    const scorer = this.#scorer.prepare(vectors, length);
    const state = new ArcEagerState(length);
    while (!state.isFinal) {
      state.describe(scorer.tokens);
      scorer.score();
      const move = this.#bestMove(scorer.scores, state.allowed());
      if (move < 0) break;
      state.apply(this.#kinds[move]!, this.#labels[move]!);
    }
    const heads = state.heads.map((head, token) => (head < 0 ? token : head));
    const labels = state.labels.map((label, token) => (heads[token] === token ? "ROOT" : label));
    deprojectivize(heads, labels, isSpace);
    return { heads, labels, sentenceStarts: sentenceStarts(heads, treeEdges(heads).left) };
  }

  #bestMove(scores: Float32Array, allowed: number): number {
    const kinds = this.#kinds;
    let best = -1;
    for (let move = 0; move < kinds.length; move++) {
      if (!((allowed >> kinds[move]!) & 1)) continue;
      if (best < 0 || scores[move]! > scores[best]!) best = move;
    }
    return best;
  }
}
