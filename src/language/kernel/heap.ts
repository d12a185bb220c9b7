import type { Pointer } from "./kernel.ts";

const PAGE = 65_536;
const ALIGNMENT = 64;

/** What holds the heap's bytes: a WebAssembly memory or, without WebAssembly, `PlainMemory`. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  /** Adds so many pages of 64 KiB; the old buffer and all views of it are lost. */
  grow(pages: number): number;
}

/** A memory that grows by copying, for engines without WebAssembly. */
export class PlainMemory implements Memory {
  buffer = new ArrayBuffer(PAGE);

  grow(pages: number): number {
    const before = this.buffer.byteLength;
    const grown = new ArrayBuffer(before + pages * PAGE);
    new Uint8Array(grown).set(new Uint8Array(this.buffer));
    this.buffer = grown;
    return before / PAGE;
  }
}

/**
 * The memory that the kernel computes on. Weights are allocated once and stay; the scratch of a
 * text is allocated after them and given back all at once by `release`.
 */
export class Heap {
  /** The whole heap as 32-bit floats and integers; replaced when the heap grows. */
  floats: Float32Array;
  integers: Int32Array;
  readonly #memory: Memory;
  #top: Pointer;

  constructor(memory: Memory, firstFreeByte: Pointer) {
    this.#memory = memory;
    this.#top = align(firstFreeByte);
    this.floats = new Float32Array(memory.buffer);
    this.integers = new Int32Array(memory.buffer);
  }

  /** Size of the heap in bytes. */
  get size(): number {
    return this.#memory.buffer.byteLength;
  }

  /** Room for so many values of 4 bytes; what it holds is undefined. */
  allocate(values: number): Pointer {
    const pointer = this.#top;
    this.#top = align(pointer + values * 4);
    if (this.#top > this.size) this.#grow(this.#top - this.size);
    return pointer;
  }

  allocateFloats(values: Float32Array): Pointer {
    const pointer = this.allocate(values.length);
    this.floats.set(values, pointer / 4);
    return pointer;
  }

  /** Where the next allocation will be: what `release` takes to give back all that came after. */
  mark(): Pointer {
    return this.#top;
  }

  release(mark: Pointer): void {
    this.#top = mark;
  }

  #grow(bytes: number): void {
    // An eighth more than needed, so that a heap that grows by copying is not copied each time.
    this.#memory.grow(Math.ceil((bytes + this.size / 8) / PAGE));
    this.floats = new Float32Array(this.#memory.buffer);
    this.integers = new Int32Array(this.#memory.buffer);
  }
}

function align(pointer: Pointer): Pointer {
  return Math.ceil(pointer / ALIGNMENT) * ALIGNMENT;
}
