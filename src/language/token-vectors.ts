import type { Heap } from "./kernel/heap.ts";
import { POOL_ROW, WIDTH, type Kernel, type Pointer } from "./kernel/kernel.ts";
import { packMaxoutBias, packMaxoutWeights } from "./kernel/packing.ts";
import type { Words } from "./tokenizer.ts";
import type { Weights } from "./weights.ts";
import type { WordPool } from "./word-pool.ts";

const LAYERS = 4;
const WINDOW = 3;

/**
 * Rows of zeros before and after a text. Each layer looks one row to both sides, and the rows of
 * padding pass through the layers too, as in thinc; so four are needed.
 */
const PADDING = LAYERS;

interface Layer {
  readonly weights: Pointer;
  readonly bias: Pointer;
  readonly normGain: Pointer;
  readonly normBias: Pointer;
}

/**
 * Vectors of tokens in their context ("tok2vec"): word vectors and four convolutions over a token
 * and its two neighbours, each a maxout layer, layer normalisation and a residual sum.
 */
export class TokenVectors {
  readonly #heap: Heap;
  readonly #kernel: Kernel;
  readonly #pool: WordPool;
  readonly #layers: readonly Layer[];

  /** @param network prefix of the weights: "shared" or "entities". */
  constructor(heap: Heap, kernel: Kernel, weights: Weights, network: string, pool: WordPool) {
    this.#heap = heap;
    this.#kernel = kernel;
    this.#pool = pool;
    this.#layers = Array.from({ length: LAYERS }, (_, i): Layer => {
      const name = `${network}.layer${i + 1}`;
      return {
        weights: packMaxoutWeights(heap, weights.values(`${name}.weights`), WINDOW * WIDTH),
        bias: packMaxoutBias(heap, weights.values(`${name}.bias`)),
        normGain: heap.allocateFloats(weights.values(`${name}.normGain`)),
        normBias: heap.allocateFloats(weights.values(`${name}.normBias`)),
      };
    });
  }

  /** Contiguous vectors of 96 values, one a token, in the scratch of the heap. */
  compute({ lexemes, spaces }: Words): Pointer {
    const heap = this.#heap;
    const kernel = this.#kernel;
    const rows = lexemes.length + 2 * PADDING;
    const index = heap.allocate(rows);
    const vectors = heap.allocate(rows * WIDTH);
    const sums = heap.allocate(rows * WIDTH);
    heap.integers.fill(0, index / 4, index / 4 + rows);
    this.#pool.look(lexemes, spaces, index + PADDING * 4);
    this.#copyFromPool(index, vectors, rows);
    this.#layers.forEach((layer, i) => {
      // Each layer loses a row at both ends, for want of a neighbour.
      const first = i + 1;
      const inner = rows - 2 * first;
      const output = vectors + first * WIDTH * 4;
      if (i === 0) {
        kernel.maxoutOfProducts(this.#pool.pointer, index, layer.bias, sums, inner);
      } else {
        const windows = output - WIDTH * 4;
        kernel.maxout(windows, WIDTH, WINDOW * WIDTH, layer.weights, layer.bias, sums, inner);
      }
      kernel.layerNorm(sums, layer.normGain, layer.normBias, output, WIDTH, inner, 1);
    });
    return vectors + PADDING * WIDTH * 4;
  }

  #copyFromPool(index: Pointer, vectors: Pointer, rows: number): void {
    const { floats, integers } = this.#heap;
    const pool = this.#pool.pointer / 4;
    for (let r = 0; r < rows; r++) {
      const start = pool + integers[index / 4 + r]! * POOL_ROW;
      floats.copyWithin(vectors / 4 + r * WIDTH, start, start + WIDTH);
    }
  }
}
