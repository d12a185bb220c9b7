/** The model in Node: the only part of the language layer that reads a file. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { checkContents, readDataFile, unpackError, type DataFile } from "./data-file.ts";
import { loadModel, type EnglishModel } from "./index.ts";

/** The data file that comes with the package. */
export const dataFileUrl = new URL("./data/english.bin", import.meta.url);

let model: EnglishModel | undefined;

/**
 * The shipped model, loaded once for the process.
 * @throws {DataFileError} when the data file is cut off, changed, or no data file.
 */
export function readModel(): EnglishModel {
  model ??= loadModel(readContents(readFileSync(dataFileUrl)));
  return model;
}

/** The contents of a data file, unpacked and checked. */
export function readContents(file: Uint8Array): Uint8Array {
  const dataFile = readDataFile(file);
  const contents = unpack(dataFile);
  checkContents(dataFile, contents, createHash("sha256").update(contents).digest("hex"));
  return contents;
}

function unpack(dataFile: DataFile): Uint8Array {
  try {
    return gunzipSync(dataFile.compressed, { maxOutputLength: dataFile.length });
  } catch (cause) {
    throw unpackError(dataFile, cause);
  }
}
