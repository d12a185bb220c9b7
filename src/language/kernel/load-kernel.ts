import { Heap, PlainMemory, type Memory } from "./heap.ts";
import { kernelWasm } from "./kernel.wasm.ts";
import { plainKernel } from "./kernel-plain.ts";
import type { Kernel } from "./kernel.ts";

/** "simd": WebAssembly with 128-bit SIMD; "plain": TypeScript. Both give the same answers. */
export type KernelKind = "simd" | "plain";

/** The part of the WebAssembly interface that is used; Node's types leave it to the browser's. */
interface WebAssemblyInterface {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
}

interface KernelExports extends Kernel {
  readonly memory: Memory;
  readonly firstFreeByte: { readonly value: number };
}

/** The compiled kernel; decoded anew at each call. */
export function kernelBytes(): Uint8Array {
  return Uint8Array.from(atob(kernelWasm), (character) => character.charCodeAt(0));
}

/**
 * A kernel with its heap. Without `kind` it is the SIMD kernel where the engine can run it.
 * @throws when "simd" is asked for and the engine has no WebAssembly SIMD.
 */
export function loadKernel(kind?: KernelKind): { kernel: Kernel; heap: Heap; kind: KernelKind } {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyInterface };
  if (kind !== "plain" && WebAssembly) {
    const bytes = kernelBytes();
    if (WebAssembly.validate(bytes)) {
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
      const kernel = exports as KernelExports;
      return { kernel, heap: new Heap(kernel.memory, kernel.firstFreeByte.value), kind: "simd" };
    }
  }
  if (kind === "simd") {
    throw new Error(
      'The kernel "simd" was asked for, but this engine has no WebAssembly SIMD. ' +
        'Leave the option out, or ask for "plain".',
    );
  }
  // Address 0 stays unused: the kernel reads it as "no bias".
  const heap = new Heap(new PlainMemory(), 64);
  return { kernel: plainKernel(heap), heap, kind: "plain" };
}
