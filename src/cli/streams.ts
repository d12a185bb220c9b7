import type { Readable, Writable } from "node:stream";

/** What a command reads from and writes to; a test gives its own. */
export interface Streams {
  readonly input: Readable;
  /** Data and the account. */
  readonly output: Writable;
  /** Errors, warnings and progress. */
  readonly errors: Writable;
  /** Does a person watch the errors? Then progress may be drawn over itself. */
  readonly watched: boolean;
}

/** The streams of this process. */
export function processStreams(): Streams {
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    watched: process.stderr.isTTY === true,
  };
}
