import { HashEmbedding } from "./embedding.ts";
import type { Heap } from "./kernel/heap.ts";
import { PIECES, POOL_ROW, WIDTH, type Kernel, type Pointer } from "./kernel/kernel.ts";
import {
  maxoutPlace,
  packLinearWeights,
  packMaxoutBias,
  packMaxoutWeights,
} from "./kernel/packing.ts";
import type { Lexeme, Vocabulary } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

/** New words are computed in batches of so many. */
const BATCH = 64;

const WINDOW = 3;
const SUMS = PIECES * WIDTH;

/**
 * Vectors of words before any context: the embeddings of a word's attributes, mixed by a maxout
 * layer. They depend on the word alone, so they are kept in a pool with the products that the
 * first convolution needs of them, and most words of a text are not computed again.
 */
export class WordPool {
  readonly pointer: Pointer;
  readonly #heap: Heap;
  readonly #kernel: Kernel;
  readonly #vocabulary: Vocabulary;
  readonly #embeddings: readonly HashEmbedding[];
  readonly #withSpacing: boolean;
  readonly #capacity: number;
  readonly #inputWidth: number;
  readonly #mixWeights: Pointer;
  readonly #mixBias: Pointer;
  readonly #gain: Pointer;
  readonly #bias: Pointer;
  readonly #productWeights: Pointer;
  readonly #batchInput: Pointer;
  readonly #batchSums: Pointer;
  /** Pool rows of the words that no space follows, and of those that one follows. */
  readonly #rows: readonly [Map<Lexeme, number>, Map<Lexeme, number>] = [new Map(), new Map()];
  /** Row 0 is the padding at the ends of a text: all zeros. */
  #used = 1;
  #waiting = 0;

  /**
   * @param network prefix of the weights: "shared" or "entities".
   * @param withSpacing the network also looks at two attributes of white space: does a space follow
   *   the word, and is it white space itself.
   * @param capacity rows of the pool, one of them for padding.
   */
  constructor(
    heap: Heap,
    kernel: Kernel,
    weights: Weights,
    vocabulary: Vocabulary,
    network: string,
    withSpacing: boolean,
    capacity: number,
  ) {
    this.#heap = heap;
    this.#kernel = kernel;
    this.#vocabulary = vocabulary;
    this.#withSpacing = withSpacing;
    this.#capacity = capacity;
    const attributes = ["norm", "prefix", "suffix", "shape"];
    if (withSpacing) attributes.push("spacy", "isSpace");
    this.#embeddings = attributes.map(
      (name, i) => new HashEmbedding(weights.get(`${network}.embedding.${name}`), 8 + i),
    );
    this.#inputWidth = attributes.length * WIDTH;
    this.#mixWeights = packMaxoutWeights(
      heap,
      weights.values(`${network}.mix.weights`),
      this.#inputWidth,
    );
    this.#mixBias = packMaxoutBias(heap, weights.values(`${network}.mix.bias`));
    this.#gain = heap.allocateFloats(weights.values(`${network}.mix.normGain`));
    this.#bias = heap.allocateFloats(weights.values(`${network}.mix.normBias`));
    this.#productWeights = packProductWeights(heap, weights.values(`${network}.layer1.weights`));
    this.#batchInput = heap.allocate(BATCH * this.#inputWidth);
    this.#batchSums = heap.allocate(BATCH * WIDTH);
    this.pointer = heap.allocate(capacity * POOL_ROW);
    heap.floats.fill(0, this.pointer / 4, this.pointer / 4 + POOL_ROW);
  }

  /**
   * Writes the pool row of each word to `index` (32-bit integers), after computing those that are
   * new: fewer words than the pool has rows.
   */
  look(lexemes: readonly Lexeme[], spaces: readonly (0 | 1)[], index: Pointer): void {
    if (this.#used + lexemes.length > this.#capacity) this.#clear();
    const { integers } = this.#heap;
    for (let i = 0; i < lexemes.length; i++) {
      const space = this.#withSpacing ? spaces[i]! : 0;
      const lexeme = lexemes[i]!;
      integers[index / 4 + i] = this.#rows[space].get(lexeme) ?? this.#add(lexeme, space);
    }
    this.#computeWaiting();
  }

  #clear(): void {
    for (const rows of this.#rows) rows.clear();
    this.#used = 1;
  }

  #add(lexeme: Lexeme, space: 0 | 1): number {
    const row = this.#used++;
    this.#rows[space].set(lexeme, row);
    const { norm, prefix, suffix, shape } = this.#vocabulary.keys(lexeme);
    const keys = [norm, prefix, suffix, shape];
    if (this.#withSpacing) keys.push(BigInt(space), lexeme.isSpace ? 1n : 0n);
    const start = this.#batchInput / 4 + this.#waiting * this.#inputWidth;
    keys.forEach((key, i) => {
      this.#embeddings[i]!.write(key, this.#heap.floats, start + i * WIDTH);
    });
    if (++this.#waiting === BATCH) this.#computeWaiting();
    return row;
  }

  #computeWaiting(): void {
    const rows = this.#waiting;
    if (rows === 0) return;
    this.#waiting = 0;
    const vectors = this.pointer + (this.#used - rows) * POOL_ROW * 4;
    const width = this.#inputWidth;
    const sums = this.#batchSums;
    const kernel = this.#kernel;
    kernel.maxout(this.#batchInput, width, width, this.#mixWeights, this.#mixBias, sums, rows);
    kernel.layerNorm(sums, this.#gain, this.#bias, vectors, POOL_ROW, rows, 0);
    kernel.linear(
      vectors,
      POOL_ROW,
      WIDTH,
      this.#productWeights,
      0,
      vectors + WIDTH * 4,
      POOL_ROW,
      rows,
      WINDOW * SUMS,
    );
  }
}

/**
 * The weights [96][3][288] of the first convolution as one linear layer from a word's vector to
 * what the word adds as left neighbour, in the middle and as right neighbour, each in the order in
 * which the maxout kernel keeps its sums.
 */
function packProductWeights(heap: Heap, weights: Float32Array): Pointer {
  const modelRow = new Int32Array(SUMS);
  for (let unit = 0; unit < WIDTH; unit++) {
    for (let piece = 0; piece < PIECES; piece++) {
      modelRow[maxoutPlace(unit, piece)] = unit * PIECES + piece;
    }
  }
  return packLinearWeights(heap, weights, WINDOW * SUMS, WIDTH, (output) => {
    const slot = Math.floor(output / SUMS);
    return modelRow[output % SUMS]! * WINDOW * WIDTH + slot * WIDTH;
  });
}
