/** The two hash functions by which spaCy and thinc turn strings into rows of embedding tables. */

function unsigned64(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/**
 * MurmurHash64A (Austin Appleby, public domain) of some bytes: how spaCy names a string. Without
 * the seed it is spaCy's, 1.
 */
export function murmurHash64A(bytes: Uint8Array, seed = 1n): bigint {
  const multiplier = 0xc6a4a7935bd1e995n;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let hash = unsigned64(seed ^ unsigned64(BigInt(bytes.length) * multiplier));
  for (let i = 0; i < whole; i += 8) {
    let part = unsigned64(view.getBigUint64(i, true) * multiplier);
    part = unsigned64((part ^ (part >> 47n)) * multiplier);
    hash = unsigned64((hash ^ part) * multiplier);
  }
  if (whole < bytes.length) {
    let rest = 0n;
    for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8n) | BigInt(bytes[i]!);
    hash = unsigned64((hash ^ rest) * multiplier);
  }
  hash = unsigned64((hash ^ (hash >> 47n)) * multiplier);
  return hash ^ (hash >> 47n);
}

/** Last step of MurmurHash3 for 64 bits. */
function finalMix(hash: bigint): bigint {
  hash = unsigned64((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash = unsigned64((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return hash ^ (hash >> 33n);
}

/**
 * The four rows of a hash embedding table that belong to a 64-bit key: thinc's `HashEmbed`. It is
 * thinc's own variant of MurmurHash3_x86_128 for keys of 8 bytes, not the reference function.
 */
export function hashEmbeddingRows(
  key: bigint,
  seed: number,
  rows: number,
): [number, number, number, number] {
  let first = unsigned64(key * 0x87c37b91114253d5n);
  first = unsigned64((first << 31n) | (first >> 33n));
  first = unsigned64(first * 0x4cf5ad432745937fn) ^ BigInt(seed) ^ 8n;
  let second = BigInt(seed) ^ 8n;
  first = unsigned64(first + second);
  second = unsigned64(second + first);
  first = finalMix(first);
  second = finalMix(second);
  first = unsigned64(first + second);
  second = unsigned64(second + first);
  return [
    lowHalf(first) % rows,
    highHalf(first) % rows,
    lowHalf(second) % rows,
    highHalf(second) % rows,
  ];
}

function lowHalf(hash: bigint): number {
  return Number(hash & 0xffffffffn);
}

function highHalf(hash: bigint): number {
  return Number(hash >> 32n);
}
