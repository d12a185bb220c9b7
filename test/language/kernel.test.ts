import { describe, expect, test } from "vitest";
import { compileKernel } from "../../scripts/compile-kernel.ts";
import type { Heap } from "../../src/language/kernel/heap.ts";
import { POOL_ROW, type Kernel, type Pointer } from "../../src/language/kernel/kernel.ts";
import { kernelBytes, loadKernel, type KernelKind } from "../../src/language/kernel/load-kernel.ts";
import {
  lowerLayerPlace,
  packLinearWeights,
  packLowerVector,
  packMaxoutBias,
  packMaxoutWeights,
  packScoreBias,
  packScoreWeights,
  packVector,
  paddedClasses,
} from "../../src/language/kernel/packing.ts";

/** Numbers between -1 and 1 that look random and are always the same. */
function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  const greatest = expected.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - found[i]!)),
    0,
  );
  expect(greatest).toBeLessThan(1e-4);
}

const sum = (length: number, term: (i: number) => number): number => {
  let total = 0;
  for (let i = 0; i < length; i++) total += term(i);
  return total;
};

function read(heap: Heap, pointer: Pointer, count: number): Float32Array {
  return heap.floats.subarray(pointer / 4, pointer / 4 + count);
}

test(
  "the shipped kernel is what its source gives (else: npm run kernel)",
  { timeout: 60_000 },
  async () => {
    expect(Buffer.from(await compileKernel()).equals(kernelBytes())).toBe(true);
  },
);

test("an engine with SIMD gets the SIMD kernel when none is asked for", () => {
  expect(loadKernel().kind).toBe("simd");
});

test("the plain kernel is there when it is asked for", () => {
  expect(loadKernel("plain").kind).toBe("plain");
});

describe.each<KernelKind>(["simd", "plain"])("the %s kernel", (kind) => {
  const { kernel, heap }: { kernel: Kernel; heap: Heap } = loadKernel(kind);

  // Odd and even numbers of rows: the kernels take several rows at once and the rest one by one.
  test.each([1, 2, 5])("computes a maxout layer of windows of %i tokens", (rows) => {
    const depth = 288;
    const x = numbers((rows + 2) * 96, 1);
    const weights = numbers(96 * 3 * depth, 2).map((w) => w / 10);
    const bias = numbers(96 * 3, 3);
    const output = heap.allocate(rows * 96);
    kernel.maxout(
      heap.allocateFloats(x),
      96,
      depth,
      packMaxoutWeights(heap, weights, depth),
      packMaxoutBias(heap, bias),
      output,
      rows,
    );
    const expected = Array.from({ length: rows * 96 }, (_, i) => {
      const row = Math.floor(i / 96);
      const unit = i % 96;
      const pieces = [0, 1, 2].map((piece) => {
        const place = unit * 3 + piece;
        return bias[place]! + sum(depth, (k) => x[row * 96 + k]! * weights[place * depth + k]!);
      });
      return Math.max(...pieces);
    });
    expectClose(read(heap, output, rows * 96), expected);
  });

  test("sums the products of a window from the pool", () => {
    const pool = numbers(4 * POOL_ROW, 4);
    const bias = numbers(288, 5);
    const index = heap.allocate(4);
    const order = [2, 0, 3, 1];
    heap.integers.set(order, index / 4);
    const output = heap.allocate(2 * 96);
    kernel.maxoutOfProducts(heap.allocateFloats(pool), index, heap.allocateFloats(bias), output, 2);
    const expected = Array.from({ length: 2 * 96 }, (_, i) => {
      const row = Math.floor(i / 96);
      const unit = i % 96;
      const pieces = [0, 1, 2].map((piece) => {
        const place = Math.floor(unit / 4) * 12 + piece * 4 + (unit % 4);
        const products = sum(3, (slot) => {
          return pool[order[row + slot]! * POOL_ROW + 96 + slot * 288 + place]!;
        });
        return products + bias[place]!;
      });
      return Math.max(...pieces);
    });
    expectClose(read(heap, output, 2 * 96), expected);
  });

  test.each([0, 1] as const)("normalises layers, residual %i", (residual) => {
    const x = numbers(3 * 96, 6);
    const gain = numbers(96, 7);
    const bias = numbers(96, 8);
    const before = numbers(3 * 100, 9);
    const output = heap.allocateFloats(before);
    kernel.layerNorm(
      heap.allocateFloats(x),
      heap.allocateFloats(gain),
      heap.allocateFloats(bias),
      output,
      100,
      3,
      residual,
    );
    const expected = Array.from(before, (old, i) => {
      const row = Math.floor(i / 100);
      const k = i % 100;
      if (k >= 96) return old;
      const mean = sum(96, (j) => x[row * 96 + j]!) / 96;
      const variance = sum(96, (j) => (x[row * 96 + j]! - mean) ** 2) / 96;
      const y = ((x[row * 96 + k]! - mean) / Math.sqrt(variance + 1e-8)) * gain[k]! + bias[k]!;
      return y + residual * old;
    });
    expectClose(read(heap, output, 300), expected);
  });

  test.each([
    { rows: 1, bias: true },
    { rows: 4, bias: false },
    { rows: 7, bias: true },
  ])("computes a linear layer of $rows rows, bias $bias", ({ rows, bias }) => {
    const outputs = 50;
    const depth = 96;
    const x = numbers(rows * depth, 10);
    const weights = numbers(outputs * depth, 11);
    const biases = numbers(outputs, 12);
    const output = heap.allocate(rows * 64);
    kernel.linear(
      heap.allocateFloats(x),
      depth,
      depth,
      packLinearWeights(heap, weights, outputs, depth, (row) => row * depth),
      bias ? packVector(heap, biases, 8) : 0,
      output,
      64,
      rows,
      56,
    );
    for (let row = 0; row < rows; row++) {
      const expected = Array.from(biases, (b, o) => {
        return (bias ? b : 0) + sum(depth, (k) => x[row * depth + k]! * weights[o * depth + k]!);
      });
      expectClose(read(heap, output + row * 64 * 4, outputs), expected);
    }
  });

  test("scores a state with a missing token", () => {
    const slots = 3;
    const classes = 40;
    // Order of the model: [slot][unit][piece].
    const features = [numbers(slots * 128, 13), numbers(slots * 128, 14)];
    const missing = numbers(slots * 128, 15);
    const lowerBias = numbers(128, 16);
    const upper = numbers(classes * 64, 17);
    const upperBias = numbers(classes, 18);
    const packed = new Float32Array(2 * slots * 128);
    features.forEach((feature, token) => {
      packed.set(
        feature.map((_, place) => feature[lowerLayerPlace(place)]!),
        token * slots * 128,
      );
    });
    const tokens = heap.allocate(slots);
    heap.integers.set([1, -1, 0], tokens / 4);
    const scores = heap.allocate(paddedClasses(classes));
    kernel.scoreState(
      heap.allocateFloats(packed),
      packLowerVector(heap, missing),
      tokens,
      slots,
      packLowerVector(heap, lowerBias),
      packScoreWeights(heap, upper, classes),
      packScoreBias(heap, upperBias),
      paddedClasses(classes),
      scores,
    );
    const rows = [features[1]!, missing, features[0]!];
    const hidden = Array.from({ length: 64 }, (_, unit) => {
      const pieces = [0, 1].map((piece) => {
        const added = sum(slots, (slot) => rows[slot]![(slot * 64 + unit) * 2 + piece]!);
        return added + lowerBias[unit * 2 + piece]!;
      });
      return Math.max(...pieces);
    });
    const expected = Array.from(upperBias, (b, label) => {
      return b + sum(64, (unit) => hidden[unit]! * upper[label * 64 + unit]!);
    });
    expectClose(read(heap, scores, classes), expected);
  });

  test("keeps what is in the heap when the heap grows", () => {
    const kept = heap.allocateFloats(numbers(10, 19));
    const mark = heap.mark();
    heap.allocate(heap.size);
    expect(read(heap, kept, 10)).toEqual(numbers(10, 19));
    heap.release(mark);
    expect(heap.mark()).toBe(mark);
  });
});
