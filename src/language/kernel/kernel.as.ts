/**
 * The arithmetic of the networks in AssemblyScript with 128-bit SIMD. `npm run kernel` compiles it
 * into `kernel.wasm.ts`; `kernel-plain.ts` is its twin without SIMD, and `kernel.ts` documents what
 * each function computes and how its arguments lie in memory.
 *
 * What makes it fast in V8, measured: pointers are bytes, and offsets within a row are constants of
 * the load; every accumulator is a local of its own; inner loops test at the bottom against an end
 * pointer; the loop over outputs is outside and two to four rows share one pass over the weights.
 * More rows spill registers, unrolling the inner loop by hand halves the speed.
 */

/** Scratch of `scoreState`: 64 hidden values, then the addresses of up to 8 feature rows. */
const HIDDEN: usize = memory.data(64 * 4 + 8 * 4, 16);
const HIDDEN_END: usize = HIDDEN + 64 * 4;
const FEATURE_ROWS: usize = HIDDEN_END;

/** First byte that is free for the caller. */
const firstFreeByte: usize = __heap_base;
export { firstFreeByte };

function multiplyAdd(sum: v128, x: v128, weight: v128): v128 {
  return f32x4.add(sum, f32x4.mul(x, weight));
}

function greatest(a: v128, b: v128, c: v128): v128 {
  return f32x4.pmax(f32x4.pmax(a, b), c);
}

function sumOfFour(a: v128, b: v128, c: v128, d: v128): v128 {
  return f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
}

function sumOfLanes(a: v128): f32 {
  return (
    f32x4.extract_lane(a, 0) +
    f32x4.extract_lane(a, 1) +
    (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3))
  );
}

export function maxout(
  input: usize,
  stride: i32,
  depth: i32,
  weights: usize,
  bias: usize,
  output: usize,
  rows: i32,
): void {
  const row: usize = (<usize>stride) << 2;
  const panel: usize = <usize>depth * 48;
  for (let column: usize = 0; column < 384; column += 16) {
    const bias0 = v128.load(bias, 0);
    const bias1 = v128.load(bias, 16);
    const bias2 = v128.load(bias, 32);
    const end = weights + panel;
    let x = input;
    let y = output + column;
    let left = rows;
    for (; left >= 2; left -= 2) {
      let x0 = x;
      let x1 = x + row;
      let w = weights;
      let a0 = bias0;
      let a1 = bias1;
      let a2 = bias2;
      let b0 = bias0;
      let b1 = bias1;
      let b2 = bias2;
      do {
        const w0 = v128.load(w, 0);
        const w1 = v128.load(w, 16);
        const w2 = v128.load(w, 32);
        let value = v128.load32_splat(x0);
        a0 = multiplyAdd(a0, value, w0);
        a1 = multiplyAdd(a1, value, w1);
        a2 = multiplyAdd(a2, value, w2);
        value = v128.load32_splat(x1);
        b0 = multiplyAdd(b0, value, w0);
        b1 = multiplyAdd(b1, value, w1);
        b2 = multiplyAdd(b2, value, w2);
        x0 += 4;
        x1 += 4;
        w += 48;
      } while (w != end);
      v128.store(y, greatest(a0, a1, a2), 0);
      v128.store(y, greatest(b0, b1, b2), 384);
      x += row << 1;
      y += 768;
    }
    if (left) {
      let x0 = x;
      let w = weights;
      let a0 = bias0;
      let a1 = bias1;
      let a2 = bias2;
      do {
        const value = v128.load32_splat(x0);
        a0 = multiplyAdd(a0, value, v128.load(w, 0));
        a1 = multiplyAdd(a1, value, v128.load(w, 16));
        a2 = multiplyAdd(a2, value, v128.load(w, 32));
        x0 += 4;
        w += 48;
      } while (w != end);
      v128.store(y, greatest(a0, a1, a2));
    }
    weights = end;
    bias += 48;
  }
}

export function maxoutOfProducts(
  pool: usize,
  index: usize,
  bias: usize,
  output: usize,
  rows: i32,
): void {
  for (let r = 0; r < rows; r++) {
    let left = pool + <usize>load<i32>(index, 0) * 3840 + 384;
    let middle = pool + <usize>load<i32>(index, 4) * 3840 + 1536;
    let right = pool + <usize>load<i32>(index, 8) * 3840 + 2688;
    let b = bias;
    const end = output + 384;
    do {
      v128.store(
        output,
        greatest(
          sumOfFour(v128.load(left, 0), v128.load(middle, 0), v128.load(right, 0), v128.load(b, 0)),
          sumOfFour(
            v128.load(left, 16),
            v128.load(middle, 16),
            v128.load(right, 16),
            v128.load(b, 16),
          ),
          sumOfFour(
            v128.load(left, 32),
            v128.load(middle, 32),
            v128.load(right, 32),
            v128.load(b, 32),
          ),
        ),
      );
      left += 48;
      middle += 48;
      right += 48;
      b += 48;
      output += 16;
    } while (output != end);
    index += 4;
  }
}

export function layerNorm(
  input: usize,
  gain: usize,
  bias: usize,
  output: usize,
  stride: i32,
  rows: i32,
  residual: i32,
): void {
  const row: usize = (<usize>stride) << 2;
  for (let r = 0; r < rows; r++) {
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < 384; k += 16) sum = f32x4.add(sum, v128.load(input + k));
    const mean = f32x4.splat(sumOfLanes(sum) / 96);
    sum = f32x4.splat(0);
    for (let k: usize = 0; k < 384; k += 16) {
      const distance = f32x4.sub(v128.load(input + k), mean);
      sum = multiplyAdd(sum, distance, distance);
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sumOfLanes(sum) / 96 + <f32>1e-8));
    for (let k: usize = 0; k < 384; k += 16) {
      const standard = f32x4.mul(f32x4.sub(v128.load(input + k), mean), scale);
      let y = multiplyAdd(v128.load(bias + k), standard, v128.load(gain + k));
      if (residual) y = f32x4.add(y, v128.load(output + k));
      v128.store(output + k, y);
    }
    input += 384;
    output += row;
  }
}

export function linear(
  input: usize,
  stride: i32,
  depth: i32,
  weights: usize,
  bias: usize,
  output: usize,
  outputStride: i32,
  rows: i32,
  width: i32,
): void {
  const row: usize = (<usize>stride) << 2;
  const outputRow: usize = (<usize>outputStride) << 2;
  const panel: usize = (<usize>depth) << 5;
  for (let column = 0; column < width; column += 8) {
    let bias0 = f32x4.splat(0);
    let bias1 = bias0;
    if (bias) {
      bias0 = v128.load(bias, 0);
      bias1 = v128.load(bias, 16);
      bias += 32;
    }
    const end = weights + panel;
    let x = input;
    let y = output + ((<usize>column) << 2);
    let left = rows;
    for (; left >= 4; left -= 4) {
      let x0 = x;
      let x1 = x0 + row;
      let x2 = x1 + row;
      let x3 = x2 + row;
      let w = weights;
      let a0 = bias0;
      let a1 = bias1;
      let b0 = bias0;
      let b1 = bias1;
      let c0 = bias0;
      let c1 = bias1;
      let d0 = bias0;
      let d1 = bias1;
      x = x3 + row;
      do {
        const w0 = v128.load(w, 0);
        const w1 = v128.load(w, 16);
        let value = v128.load32_splat(x0);
        a0 = multiplyAdd(a0, value, w0);
        a1 = multiplyAdd(a1, value, w1);
        value = v128.load32_splat(x1);
        b0 = multiplyAdd(b0, value, w0);
        b1 = multiplyAdd(b1, value, w1);
        value = v128.load32_splat(x2);
        c0 = multiplyAdd(c0, value, w0);
        c1 = multiplyAdd(c1, value, w1);
        value = v128.load32_splat(x3);
        d0 = multiplyAdd(d0, value, w0);
        d1 = multiplyAdd(d1, value, w1);
        x0 += 4;
        x1 += 4;
        x2 += 4;
        x3 += 4;
        w += 32;
      } while (w != end);
      v128.store(y, a0, 0);
      v128.store(y, a1, 16);
      y += outputRow;
      v128.store(y, b0, 0);
      v128.store(y, b1, 16);
      y += outputRow;
      v128.store(y, c0, 0);
      v128.store(y, c1, 16);
      y += outputRow;
      v128.store(y, d0, 0);
      v128.store(y, d1, 16);
      y += outputRow;
    }
    for (; left > 0; left--) {
      let x0 = x;
      let w = weights;
      let a0 = bias0;
      let a1 = bias1;
      do {
        const value = v128.load32_splat(x0);
        a0 = multiplyAdd(a0, value, v128.load(w, 0));
        a1 = multiplyAdd(a1, value, v128.load(w, 16));
        x0 += 4;
        w += 32;
      } while (w != end);
      v128.store(y, a0, 0);
      v128.store(y, a1, 16);
      x += row;
      y += outputRow;
    }
    weights = end;
  }
}

export function scoreState(
  features: usize,
  missing: usize,
  tokens: usize,
  slots: i32,
  lowerBias: usize,
  upper: usize,
  upperBias: usize,
  classes: i32,
  scores: usize,
): void {
  const last: usize = (<usize>slots) << 2;
  for (let slot: usize = 0; slot < last; slot += 4) {
    const token = load<i32>(tokens + slot);
    const rows = token < 0 ? missing : features + ((<usize>(token * slots)) << 9);
    store<usize>(FEATURE_ROWS + slot, rows + (slot << 7));
  }
  for (let k: usize = 0; k < 256; k += 16) {
    let row = load<usize>(FEATURE_ROWS) + k;
    let first = v128.load(row, 0);
    let second = v128.load(row, 256);
    for (let slot: usize = 4; slot < last; slot += 4) {
      row = load<usize>(FEATURE_ROWS + slot) + k;
      first = f32x4.add(first, v128.load(row, 0));
      second = f32x4.add(second, v128.load(row, 256));
    }
    first = f32x4.add(first, v128.load(lowerBias + k, 0));
    second = f32x4.add(second, v128.load(lowerBias + k, 256));
    v128.store(HIDDEN + k, f32x4.pmax(first, second));
  }
  for (let c = 0; c < classes; c += 32) {
    let a0 = v128.load(upperBias, 0);
    let a1 = v128.load(upperBias, 16);
    let a2 = v128.load(upperBias, 32);
    let a3 = v128.load(upperBias, 48);
    let a4 = v128.load(upperBias, 64);
    let a5 = v128.load(upperBias, 80);
    let a6 = v128.load(upperBias, 96);
    let a7 = v128.load(upperBias, 112);
    let h = HIDDEN;
    do {
      const value = v128.load32_splat(h);
      a0 = multiplyAdd(a0, value, v128.load(upper, 0));
      a1 = multiplyAdd(a1, value, v128.load(upper, 16));
      a2 = multiplyAdd(a2, value, v128.load(upper, 32));
      a3 = multiplyAdd(a3, value, v128.load(upper, 48));
      a4 = multiplyAdd(a4, value, v128.load(upper, 64));
      a5 = multiplyAdd(a5, value, v128.load(upper, 80));
      a6 = multiplyAdd(a6, value, v128.load(upper, 96));
      a7 = multiplyAdd(a7, value, v128.load(upper, 112));
      h += 4;
      upper += 128;
    } while (h != HIDDEN_END);
    v128.store(scores, a0, 0);
    v128.store(scores, a1, 16);
    v128.store(scores, a2, 32);
    v128.store(scores, a3, 48);
    v128.store(scores, a4, 64);
    v128.store(scores, a5, 80);
    v128.store(scores, a6, 96);
    v128.store(scores, a7, 112);
    upperBias += 128;
    scores += 128;
  }
}
