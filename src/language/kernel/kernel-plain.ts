import type { Heap } from "./heap.ts";
import { FEATURE_WIDTH, HIDDEN, POOL_ROW, WIDTH, type Kernel } from "./kernel.ts";

/** Values in one packed group of four maxout units: 3 pieces of 4. */
const PANEL = 12;

/**
 * The kernel in plain TypeScript, for engines without WebAssembly SIMD: same layouts, same answers,
 * about a tenth of the speed. Sums are kept in 64-bit floats, which is what JavaScript computes in.
 */
export function plainKernel(heap: Heap): Kernel {
  const hidden = new Float64Array(FEATURE_WIDTH);

  return {
    maxout(input, stride, depth, weights, bias, output, rows) {
      const F = heap.floats;
      for (let unit = 0; unit < WIDTH; unit++) {
        const group = Math.floor(unit / 4);
        const lane = unit % 4;
        const b = bias / 4 + group * PANEL + lane;
        const firstWeight = weights / 4 + group * PANEL * depth + lane;
        // Two rows share one pass over the weights; of an odd number the last is computed twice.
        for (let r = 0; r < rows; r += 2) {
          const second = Math.min(r + 1, rows - 1);
          let x = input / 4 + r * stride;
          let y = input / 4 + second * stride;
          let x0 = F[b]!;
          let x1 = F[b + 4]!;
          let x2 = F[b + 8]!;
          let y0 = x0;
          let y1 = x1;
          let y2 = x2;
          const end = firstWeight + depth * PANEL;
          for (let w = firstWeight; w < end; w += PANEL) {
            const w0 = F[w]!;
            const w1 = F[w + 4]!;
            const w2 = F[w + 8]!;
            const xValue = F[x++]!;
            const yValue = F[y++]!;
            x0 += xValue * w0;
            x1 += xValue * w1;
            x2 += xValue * w2;
            y0 += yValue * w0;
            y1 += yValue * w1;
            y2 += yValue * w2;
          }
          F[output / 4 + r * WIDTH + unit] = Math.max(x0, x1, x2);
          F[output / 4 + second * WIDTH + unit] = Math.max(y0, y1, y2);
        }
      }
    },

    maxoutOfProducts(pool, index, bias, output, rows) {
      const F = heap.floats;
      const I = heap.integers;
      for (let r = 0; r < rows; r++) {
        const token = index / 4 + r;
        const left = pool / 4 + I[token]! * POOL_ROW + WIDTH;
        const middle = pool / 4 + I[token + 1]! * POOL_ROW + 4 * WIDTH;
        const right = pool / 4 + I[token + 2]! * POOL_ROW + 7 * WIDTH;
        for (let unit = 0; unit < WIDTH; unit++) {
          const place = Math.floor(unit / 4) * PANEL + (unit % 4);
          let best = -Infinity;
          for (let k = place; k < place + PANEL; k += 4) {
            const sum = F[left + k]! + F[middle + k]! + (F[right + k]! + F[bias / 4 + k]!);
            if (sum > best) best = sum;
          }
          F[output / 4 + r * WIDTH + unit] = best;
        }
      }
    },

    layerNorm(input, gain, bias, output, stride, rows, residual) {
      const F = heap.floats;
      for (let r = 0; r < rows; r++) {
        const x = input / 4 + r * WIDTH;
        const y = output / 4 + r * stride;
        let sum = 0;
        for (let k = 0; k < WIDTH; k++) sum += F[x + k]!;
        const mean = sum / WIDTH;
        let squares = 0;
        for (let k = 0; k < WIDTH; k++) squares += (F[x + k]! - mean) ** 2;
        const scale = 1 / Math.sqrt(squares / WIDTH + 1e-8);
        for (let k = 0; k < WIDTH; k++) {
          const value = (F[x + k]! - mean) * scale * F[gain / 4 + k]! + F[bias / 4 + k]!;
          F[y + k] = residual ? value + F[y + k]! : value;
        }
      }
    },

    linear(input, stride, depth, weights, bias, output, outputStride, rows, width) {
      const F = heap.floats;
      for (let column = 0; column < width; column += 4) {
        const firstWeight = weights / 4 + Math.floor(column / 8) * 8 * depth + (column % 8);
        for (let r = 0; r < rows; r++) {
          let a = 0;
          let b = 0;
          let c = 0;
          let d = 0;
          let w = firstWeight;
          const from = input / 4 + r * stride;
          for (let x = from; x < from + depth; x++) {
            const value = F[x]!;
            a += value * F[w]!;
            b += value * F[w + 1]!;
            c += value * F[w + 2]!;
            d += value * F[w + 3]!;
            w += 8;
          }
          const y = output / 4 + r * outputStride + column;
          const added = bias / 4 + column;
          F[y] = bias ? a + F[added]! : a;
          F[y + 1] = bias ? b + F[added + 1]! : b;
          F[y + 2] = bias ? c + F[added + 2]! : c;
          F[y + 3] = bias ? d + F[added + 3]! : d;
        }
      }
    },

    scoreState(features, missing, tokens, slots, lowerBias, upper, upperBias, classes, scores) {
      const F = heap.floats;
      const I = heap.integers;
      hidden.fill(0);
      for (let slot = 0; slot < slots; slot++) {
        const token = I[tokens / 4 + slot]!;
        const row =
          token < 0
            ? missing / 4 + slot * FEATURE_WIDTH
            : features / 4 + (token * slots + slot) * FEATURE_WIDTH;
        for (let k = 0; k < FEATURE_WIDTH; k++) hidden[k]! += F[row + k]!;
      }
      for (let k = 0; k < HIDDEN; k++) {
        const first = hidden[k]! + F[lowerBias / 4 + k]!;
        const second = hidden[HIDDEN + k]! + F[lowerBias / 4 + HIDDEN + k]!;
        hidden[k] = Math.max(first, second);
      }
      for (let label = 0; label < classes; label++) {
        const lane = label % 32;
        let w = upper / 4 + (label - lane) * HIDDEN + lane;
        let sum = 0;
        for (let k = 0; k < HIDDEN; k++) {
          sum += hidden[k]! * F[w]!;
          w += 32;
        }
        F[scores / 4 + label] = sum + F[upperBias / 4 + label]!;
      }
    },
  };
}
