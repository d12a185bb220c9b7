import { describe, expect, it } from "vitest";
import { hashText, mulberry32 } from "../../src/graph/random.ts";

describe("mulberry32", () => {
  it("repeats with its seed and differs with another", () => {
    const numbers = (seed: number) => Array.from({ length: 5 }, mulberry32(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  it("spreads evenly over 0 to 1", () => {
    const random = mulberry32(7);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw++) counts[Math.floor(random() * 10)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("hashText", () => {
  // Test vectors of FNV-1a, 32 bits.
  it.for([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ] as const)("of %j", ([text, hash]) => expect(hashText(text)).toBe(hash));
});
