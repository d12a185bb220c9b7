import { expect, test } from "vitest";
import { hashEmbeddingRows, murmurHash64A } from "../../src/language/hash.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["coffee", 3197928453018144401n],
  ["apple", 8566208034543834098n],
  ["a", 11901859001352538922n],
  ["abcdefgh", 17751780907874141760n],
  ["abcdefghi", 13885881106499164936n],
  ["naïve", 16224804062388677344n],
  ["😀", 13900606239988879105n],
])("spaCy's StringStore gives %s the number %d", (text, number) => {
  expect(murmurHash64A(encode(text))).toBe(number);
});

test("bytes in the middle of a buffer hash as the same bytes alone", () => {
  const padded = encode("xxxcoffeexxx").subarray(3, 9);
  expect(murmurHash64A(padded)).toBe(murmurHash64A(encode("coffee")));
});

const coffee = 3197928453018144401n;
const greatest = 2n ** 64n - 1n;

test.each([
  { key: 0n, seed: 8, rows: [0, 0, 0, 0] },
  { key: 1n, seed: 8, rows: [108, 3286, 162, 1281] },
  { key: coffee, seed: 8, rows: [680, 852, 3520, 1278] },
  { key: greatest, seed: 8, rows: [4950, 2181, 1277, 4624] },
  { key: 0n, seed: 13, rows: [1114, 791, 2615, 3738] },
  { key: coffee, seed: 13, rows: [659, 4255, 3701, 974] },
])("thinc gives key $key with seed $seed the rows $rows of 5000", ({ key, seed, rows }) => {
  expect(hashEmbeddingRows(key, seed, 5000)).toEqual(rows);
});
