import { readFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

const SOURCE = "kernel.as.ts";
const OUTPUT = "kernel.wasm";

/**
 * Compiles src/language/kernel/kernel.as.ts to WebAssembly. The same compiler gives the same bytes.
 * @throws with the compiler's messages when the source has an error.
 */
export async function compileKernel(): Promise<Uint8Array> {
  const source = new URL(`../src/language/kernel/${SOURCE}`, import.meta.url);
  let compiled: Uint8Array | undefined;
  const { error, stderr } = await main(
    [SOURCE, "--outFile", OUTPUT, "-O3", "--noAssert", "--runtime", "stub", "--enable", "simd"],
    {
      readFile: (name) => (name === SOURCE ? readFileSync(source, "utf8") : null),
      writeFile: (name, contents) => {
        if (name === OUTPUT && typeof contents !== "string") compiled = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !compiled) {
    throw new Error(`${SOURCE} does not compile:\n${stderr.toString()}`, { cause: error });
  }
  return compiled;
}
