import type { Streams } from "./streams.ts";

/** What `main` gives to each command. */
export interface CommandContext {
  readonly streams: Streams;
  /** Aborted with an `Interrupted` when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The user pressed Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor() {
    super("Stopped.");
  }
}

/** The command was called in a way that makes no sense; shown with the command's usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

/** What a process killed by Ctrl-C returns: 128 and the signal's number. */
export const INTERRUPTED = 130;
export const FAILED = 1;
export const BAD_USAGE = 2;

/** Let signals and input in between two articles; throws when the user has pressed Ctrl-C. */
export async function breathe({ signal }: CommandContext): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
