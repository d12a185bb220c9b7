import { describe, expect, test } from "vitest";
import { packWeights, unpackWeights, type WeightIndex } from "../../src/language/weights.ts";

const index: WeightIndex = [
  ["table", [2, 3]],
  ["bias", [2]],
];
const values = Float32Array.of(0.5, -1, 0.001, 300, 0, -2.5, 0, 0);

describe("packed weights", () => {
  const weights = unpackWeights(packWeights(values, index), index);

  test("come back under their names and in their shapes", () => {
    expect(weights.get("table").shape).toEqual([2, 3]);
    expect(weights.values("table")).toHaveLength(6);
    expect(weights.values("bias")).toHaveLength(2);
  });

  test("differ from the values by less than a millionth of the greatest of their row", () => {
    const table = weights.values("table");
    for (let i = 0; i < 3; i++) expect(Math.abs(table[i]! - values[i]!)).toBeLessThan(1e-6);
    for (let i = 3; i < 6; i++) expect(Math.abs(table[i]! - values[i]!)).toBeLessThan(3e-4);
  });

  test("of a row of zeros are zeros", () => {
    expect([...weights.values("bias")]).toEqual([0, 0]);
  });

  test("of a name that is not there are an error", () => {
    expect(() => weights.get("senter.weights")).toThrow('no weights "senter.weights"');
  });
});

test("packed weights of another length than their index names are an error", () => {
  const packed = packWeights(values, index);
  expect(() => unpackWeights(packed.subarray(1), index)).toThrow(
    "take 35 bytes where their index names 36",
  );
});
