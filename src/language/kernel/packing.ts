import type { Heap } from "./heap.ts";
import { FEATURE_WIDTH, HIDDEN, PIECES, WIDTH, type Pointer } from "./kernel.ts";

/** Outputs that the maxout kernel computes at once: the lanes of a 128-bit register. */
const LANES = 4;
const LINEAR_LANES = 8;
const SCORE_LANES = 32;

export function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

/**
 * Place of unit `o`, piece `p` in a packed row of maxout sums: for each four units, the first
 * pieces of the four, then the second, then the third.
 */
export function maxoutPlace(unit: number, piece: number): number {
  return Math.floor(unit / LANES) * LANES * PIECES + piece * LANES + (unit % LANES);
}

/** Weights [96][3][depth] as the maxout kernel reads them: [96 / 4][depth][3][4]. */
export function packMaxoutWeights(heap: Heap, weights: Float32Array, depth: number): Pointer {
  const packed = new Float32Array(weights.length);
  const panel = LANES * PIECES;
  for (let unit = 0; unit < WIDTH; unit++) {
    for (let piece = 0; piece < PIECES; piece++) {
      const from = (unit * PIECES + piece) * depth;
      const place = maxoutPlace(unit, piece);
      const to = Math.floor(place / panel) * panel * depth + (place % panel);
      for (let k = 0; k < depth; k++) packed[to + k * panel] = weights[from + k]!;
    }
  }
  return heap.allocateFloats(packed);
}

/** Biases [96][3] in the order of `maxoutPlace`. */
export function packMaxoutBias(heap: Heap, bias: Float32Array): Pointer {
  const packed = new Float32Array(bias.length);
  for (let unit = 0; unit < WIDTH; unit++) {
    for (let piece = 0; piece < PIECES; piece++) {
      packed[maxoutPlace(unit, piece)] = bias[unit * PIECES + piece]!;
    }
  }
  return heap.allocateFloats(packed);
}

/**
 * Weights of a linear layer as the kernel reads them: [outputs / 8][depth][8], with zeros for the
 * outputs that fill up the last eight. `rowOf(o)` is where output `o` begins in `weights`.
 */
export function packLinearWeights(
  heap: Heap,
  weights: Float32Array,
  outputs: number,
  depth: number,
  rowOf: (output: number) => number,
): Pointer {
  const packed = new Float32Array(roundUp(outputs, LINEAR_LANES) * depth);
  for (let output = 0; output < outputs; output++) {
    const from = rowOf(output);
    const lane = output % LINEAR_LANES;
    const to = (output - lane) * depth + lane;
    for (let k = 0; k < depth; k++) packed[to + k * LINEAR_LANES] = weights[from + k]!;
  }
  return heap.allocateFloats(packed);
}

/** Copies a vector and fills it up with zeros to a multiple of `multiple` values. */
export function packVector(heap: Heap, vector: Float32Array, multiple: number): Pointer {
  const packed = new Float32Array(roundUp(vector.length, multiple));
  packed.set(vector);
  return heap.allocateFloats(packed);
}

/**
 * Weights [classes][64] of the upper layer of a transition network as `scoreState` reads them:
 * [classes / 32][64][32].
 */
export function packScoreWeights(heap: Heap, weights: Float32Array, classes: number): Pointer {
  const packed = new Float32Array(roundUp(classes, SCORE_LANES) * HIDDEN);
  for (let label = 0; label < classes; label++) {
    const lane = label % SCORE_LANES;
    const to = (label - lane) * HIDDEN + lane;
    for (let h = 0; h < HIDDEN; h++) packed[to + h * SCORE_LANES] = weights[label * HIDDEN + h]!;
  }
  return heap.allocateFloats(packed);
}

/** Number of scores that `scoreState` writes for so many classes. */
export function paddedClasses(classes: number): number {
  return roundUp(classes, SCORE_LANES);
}

/** Biases of the upper layer, filled up to the scores that the kernel writes. */
export function packScoreBias(heap: Heap, bias: Float32Array): Pointer {
  return packVector(heap, bias, SCORE_LANES);
}

/**
 * Where output `o` of the packed lower layer is in the model's order. The model has
 * [slot][unit][piece]; the kernel wants [slot][piece][unit], so that a piece is contiguous.
 */
export function lowerLayerPlace(output: number): number {
  const slot = Math.floor(output / FEATURE_WIDTH);
  const piece = Math.floor(output / HIDDEN) % 2;
  const unit = output % HIDDEN;
  return (slot * HIDDEN + unit) * 2 + piece;
}

/** A vector of the lower layer, put in the order of the packed layer. */
export function packLowerVector(heap: Heap, vector: Float32Array): Pointer {
  return heap.allocateFloats(vector.map((_, output) => vector[lowerLayerPlace(output)]!));
}
