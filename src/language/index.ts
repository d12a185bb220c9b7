/** spaCy's small English model in TypeScript. Public names; `node.ts` reads the data file in Node. */
import {
  checkContents,
  decodeContents,
  readDataFile,
  toHex,
  unpackError,
  type DataFile,
} from "./data-file.ts";
import type { KernelKind } from "./kernel/load-kernel.ts";
import { Pipeline } from "./model.ts";
import type { EnglishModel } from "./types.ts";

export { DataFileError } from "./data-file.ts";
export type { KernelKind } from "./kernel/load-kernel.ts";
export type { EnglishModel, LanguageEntity, LanguageToken, ParsedText } from "./types.ts";

export interface LoadOptions {
  /** Without it: "simd" where the engine has WebAssembly SIMD, else "plain". */
  readonly kernel?: KernelKind;
}

/**
 * A model from the unpacked contents of the data file. Unpacking and hashing are not the same in a
 * browser and in Node: `loadModelAsync` does both anywhere, `readModel` of `node.ts` at once.
 */
export function loadModel(contents: Uint8Array, options: LoadOptions = {}): EnglishModel {
  return new Pipeline(decodeContents(contents), options.kernel);
}

/**
 * A model from the data file as it is on disk or on a server, in a browser or in Node.
 * @throws {DataFileError} when the file is cut off, changed, or no data file.
 */
export async function loadModelAsync(
  file: Uint8Array,
  options: LoadOptions = {},
): Promise<EnglishModel> {
  const dataFile = readDataFile(file);
  const contents = await unpack(dataFile);
  const hash = await globalThis.crypto.subtle.digest("SHA-256", contents);
  checkContents(dataFile, contents, toHex(new Uint8Array(hash)));
  return loadModel(contents, options);
}

async function unpack(dataFile: DataFile): Promise<Uint8Array<ArrayBuffer>> {
  const { compressed } = dataFile;
  const stream = new Response(new Uint8Array(compressed)).body!.pipeThrough(
    new DecompressionStream("gzip"),
  );
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw unpackError(dataFile, cause);
  }
}
