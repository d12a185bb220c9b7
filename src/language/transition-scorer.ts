import type { Heap } from "./kernel/heap.ts";
import { FEATURE_WIDTH, HIDDEN, WIDTH, type Kernel, type Pointer } from "./kernel/kernel.ts";
import {
  lowerLayerPlace,
  packLinearWeights,
  packLowerVector,
  packScoreBias,
  packScoreWeights,
  paddedClasses,
} from "./kernel/packing.ts";
import type { Weights } from "./weights.ts";

/**
 * The network that scores the moves of a transition system, the same for the parser and the entity
 * recogniser (spaCy's `TransitionBasedParser`). A state is described by some of its tokens, the
 * slots. What a token adds in each slot does not depend on the state, so it is computed for all
 * tokens beforehand and a state only sums a few rows.
 */
export class TransitionScorer {
  readonly #heap: Heap;
  readonly #kernel: Kernel;
  readonly #slots: number;
  readonly #classes: number;
  readonly #projection: Pointer;
  readonly #projectionBias: Pointer;
  readonly #lower: Pointer;
  readonly #lowerBias: Pointer;
  readonly #missing: Pointer;
  readonly #upper: Pointer;
  readonly #upperBias: Pointer;

  /**
   * @param network prefix of the weights: "parser" or "entities".
   * @param slots number of tokens that describe a state.
   * @param classes number of moves.
   */
  constructor(
    heap: Heap,
    kernel: Kernel,
    weights: Weights,
    network: string,
    slots: number,
    classes: number,
  ) {
    this.#heap = heap;
    this.#kernel = kernel;
    this.#slots = slots;
    this.#classes = paddedClasses(classes);
    const values = (name: string): Float32Array => weights.values(`${network}.${name}`);
    this.#projection = packLinearWeights(
      heap,
      values("projection.weights"),
      HIDDEN,
      WIDTH,
      (output) => output * WIDTH,
    );
    this.#projectionBias = heap.allocateFloats(values("projection.bias"));
    this.#lower = packLinearWeights(
      heap,
      values("lower.weights"),
      slots * FEATURE_WIDTH,
      HIDDEN,
      (output) => lowerLayerPlace(output) * HIDDEN,
    );
    this.#lowerBias = packLowerVector(heap, values("lower.bias"));
    this.#missing = packLowerVector(heap, values("lower.missing"));
    this.#upper = packScoreWeights(heap, values("upper.weights"), classes);
    this.#upperBias = packScoreBias(heap, values("upper.bias"));
  }

  /**
   * Prepares a text.
   * @param vectors contiguous vectors of 96 values, one a token.
   */
  prepare(vectors: Pointer, tokens: number): StateScorer {
    const heap = this.#heap;
    const kernel = this.#kernel;
    const slots = this.#slots;
    const featureRow = slots * FEATURE_WIDTH;
    const projected = heap.allocate(tokens * HIDDEN);
    const features = heap.allocate(tokens * featureRow);
    const state = heap.allocate(slots);
    const scores = heap.allocate(this.#classes);
    kernel.linear(
      vectors,
      WIDTH,
      WIDTH,
      this.#projection,
      this.#projectionBias,
      projected,
      HIDDEN,
      tokens,
      HIDDEN,
    );
    kernel.linear(
      projected,
      HIDDEN,
      HIDDEN,
      this.#lower,
      0,
      features,
      featureRow,
      tokens,
      featureRow,
    );
    return {
      tokens: heap.integers.subarray(state / 4, state / 4 + slots),
      scores: heap.floats.subarray(scores / 4, scores / 4 + this.#classes),
      score: () => {
        kernel.scoreState(
          features,
          this.#missing,
          state,
          slots,
          this.#lowerBias,
          this.#upper,
          this.#upperBias,
          this.#classes,
          scores,
        );
      },
    };
  }
}

/** Scores the states of one text. Valid until its scratch is released or the heap grows. */
export interface StateScorer {
  /** The tokens that describe the state, -1 for a slot without one: write them, then `score`. */
  readonly tokens: Int32Array;
  /** The score of each move, after `score`. */
  readonly scores: Float32Array;
  score(): void;
}
