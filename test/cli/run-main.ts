import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.ts";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line with streams of its own. */
export async function runMain(
  argv: readonly string[],
  { input = "", signal }: { input?: string | Buffer; signal?: AbortSignal } = {},
): Promise<Run> {
  const output = new Collector();
  const errors = new Collector();
  const code = await main(argv, {
    streams: { input: Readable.from([input]), output, errors, watched: false },
    signal: signal ?? new AbortController().signal,
  });
  return { code, output: output.text, errors: errors.text };
}

class Collector extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
