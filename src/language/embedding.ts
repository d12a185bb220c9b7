import { hashEmbeddingRows } from "./hash.ts";
import { WIDTH } from "./kernel/kernel.ts";
import type { WeightArray } from "./weights.ts";

/** Keys whose rows are remembered, each table. */
const MOST_KEYS = 20_000;

/**
 * A hash embedding table (thinc's `HashEmbed`): a key of 64 bits has four rows of the table, and its
 * vector is their sum. Different keys may share a row, hardly ever all four.
 */
export class HashEmbedding {
  readonly #table: Float32Array;
  readonly #rows: number;
  readonly #seed: number;
  readonly #known = new Map<bigint, readonly number[]>();

  /** @param seed the number of the attribute in its network, from 8 up. */
  constructor({ shape, values }: WeightArray, seed: number) {
    this.#table = values;
    this.#rows = shape[0]!;
    this.#seed = seed;
  }

  /** Writes the vector of a key, 96 values, to `target` from `offset`. */
  write(key: bigint, target: Float32Array, offset: number): void {
    const table = this.#table;
    const [a, b, c, d] = this.#rowsOf(key) as [number, number, number, number];
    for (let i = 0; i < WIDTH; i++) {
      const firstTwo = Math.fround(table[a * WIDTH + i]! + table[b * WIDTH + i]!);
      target[offset + i] = Math.fround(firstTwo + table[c * WIDTH + i]!) + table[d * WIDTH + i]!;
    }
  }

  #rowsOf(key: bigint): readonly number[] {
    let rows = this.#known.get(key);
    if (!rows) {
      rows = hashEmbeddingRows(key, this.#seed, this.#rows);
      if (this.#known.size >= MOST_KEYS) this.#known.clear();
      this.#known.set(key, rows);
    }
    return rows;
  }
}
