import type { Heap } from "./kernel/heap.ts";
import { WIDTH, type Kernel, type Pointer } from "./kernel/kernel.ts";
import { packLinearWeights, packVector, roundUp } from "./kernel/packing.ts";
import type { Weights } from "./weights.ts";

/** Fine parts of speech: one linear layer on the token's vector, the greatest score wins. */
export class Tagger {
  readonly #heap: Heap;
  readonly #kernel: Kernel;
  readonly #labels: readonly string[];
  readonly #weights: Pointer;
  readonly #bias: Pointer;

  constructor(heap: Heap, kernel: Kernel, weights: Weights, labels: readonly string[]) {
    this.#heap = heap;
    this.#kernel = kernel;
    this.#labels = labels;
    this.#weights = packLinearWeights(
      heap,
      weights.values("tagger.weights"),
      labels.length,
      WIDTH,
      (output) => output * WIDTH,
    );
    this.#bias = packVector(heap, weights.values("tagger.bias"), 8);
  }

  /** @param vectors contiguous vectors of 96 values. */
  tag(vectors: Pointer, tokens: number): string[] {
    const width = roundUp(this.#labels.length, 8);
    const output = this.#heap.allocate(tokens * width);
    this.#kernel.linear(
      vectors,
      WIDTH,
      WIDTH,
      this.#weights,
      this.#bias,
      output,
      width,
      tokens,
      width,
    );
    const { floats } = this.#heap;
    return Array.from({ length: tokens }, (_, token) => {
      const scores = output / 4 + token * width;
      let best = 0;
      for (let label = 1; label < this.#labels.length; label++) {
        if (floats[scores + label]! > floats[scores + best]!) best = label;
      }
      return this.#labels[best]!;
    });
  }
}
