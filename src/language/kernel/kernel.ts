/** A byte address in the heap that the kernel works on; always a multiple of 4. */
export type Pointer = number;

/** Width of every token vector in the networks. */
export const WIDTH = 96;

/** Pieces of a maxout unit of the token networks: the unit's value is the greatest of the three. */
export const PIECES = 3;

/**
 * One row of a pool of known words: the word's vector (96 values), then what it adds to the first
 * convolution as left neighbour, as the word itself and as right neighbour (3 x 288 values).
 */
export const POOL_ROW = WIDTH + 3 * PIECES * WIDTH;

/** Hidden units of the transition networks. */
export const HIDDEN = 64;

/** Values of one feature of one token in the transition networks: 2 maxout pieces of 64 units. */
export const FEATURE_WIDTH = 2 * HIDDEN;

/**
 * The arithmetic of the networks. All values are 32-bit floats in one heap; addresses are bytes,
 * strides and counts are in values. `packing.ts` lays out the weights.
 */
export interface Kernel {
  /**
   * Maxout layer of 96 units with three pieces, into contiguous rows of 96:
   * `output[r][o] = max over p of bias[o][p] + sum over k of input[r * stride + k] * weights[o][p][k]`.
   * Rows may overlap: with stride 96 and depth 288 a row is a token with both its neighbours.
   */
  maxout(
    input: Pointer,
    stride: number,
    depth: number,
    weights: Pointer,
    bias: Pointer,
    output: Pointer,
    rows: number,
  ): void;

  /**
   * The same layer for windows of words whose products are in a pool: `index` (32-bit integers)
   * names a pool row for each token, and output row r sums the left product of `index[r]`, the
   * middle one of `index[r + 1]` and the right one of `index[r + 2]`.
   */
  maxoutOfProducts(
    pool: Pointer,
    index: Pointer,
    bias: Pointer,
    output: Pointer,
    rows: number,
  ): void;

  /**
   * Layer normalisation of contiguous rows of 96 into rows `stride` apart:
   * `(x - mean) / sqrt(variance + 1e-8) * gain + bias`, population variance. With `residual` 1 the
   * result is added to what the output holds.
   */
  layerNorm(
    input: Pointer,
    gain: Pointer,
    bias: Pointer,
    output: Pointer,
    stride: number,
    rows: number,
    residual: 0 | 1,
  ): void;

  /**
   * Linear layer: `output[r * outputStride + o] = bias[o] + sum over k of input[r * stride + k] *
   * weights[o][k]`, `width` outputs (a multiple of 8). Bias 0 means none.
   */
  linear(
    input: Pointer,
    stride: number,
    depth: number,
    weights: Pointer,
    bias: Pointer,
    output: Pointer,
    outputStride: number,
    rows: number,
    width: number,
  ): void;

  /**
   * Scores of all classes for one state of a transition system. `tokens` holds `slots` (at most 8)
   * token numbers as 32-bit integers, -1 for a token that is missing. The hidden layer is the
   * greater of two pieces of the sum, over the slots, of `features[token][slot]` (or
   * `missing[slot]`), plus `lowerBias`; `scores` is a linear layer on it. `classes` is a multiple
   * of 32.
   */
  scoreState(
    features: Pointer,
    missing: Pointer,
    tokens: Pointer,
    slots: number,
    lowerBias: Pointer,
    upper: Pointer,
    upperBias: Pointer,
    classes: number,
    scores: Pointer,
  ): void;
}
