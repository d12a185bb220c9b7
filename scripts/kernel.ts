/**
 * `npm run kernel`: compiles the AssemblyScript source of the kernel and writes it, as text that a
 * browser and Node both import, to src/language/kernel/kernel.wasm.ts.
 */
import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileKernel } from "./compile-kernel.ts";

const target = fileURLToPath(new URL("../src/language/kernel/kernel.wasm.ts", import.meta.url));

const bytes = await compileKernel();
const text = `/** The kernel compiled from kernel.as.ts, in base64. Made by \`npm run kernel\`; do not edit. */
export const kernelWasm =
  "${Buffer.from(bytes).toString("base64")}";
`;
writeFileSync(`${target}.new`, text);
renameSync(`${target}.new`, target);
console.log(`${target}: ${bytes.length} bytes of WebAssembly`);
