import { Command, CommanderError } from "commander";
import { addAnnotate } from "./annotate.ts";
import { BAD_USAGE, FAILED, Interrupted, INTERRUPTED, UsageError } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import { addGraph } from "./graph.ts";
import { packageVersion } from "./package-root.ts";
import { addScore } from "./score.ts";
import { processStreams } from "./streams.ts";
import type { Streams } from "./streams.ts";
import { addTrace } from "./trace.ts";

export interface MainOptions {
  readonly streams?: Streams;
  /** Aborts the command; without it Ctrl-C does. */
  readonly signal?: AbortSignal;
}

const COMMANDS = [addGraph, addTrace, addAnnotate, addScore];

/**
 * Runs the command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 done, 1 failed, 2 called wrongly, 130 stopped by Ctrl-C
 */
export async function main(argv: readonly string[], options: MainOptions = {}): Promise<number> {
  const streams = options.streams ?? processStreams();
  const context = { streams, signal: options.signal ?? interruptSignal() };
  let code = 0;
  const program = toProgram(context, (finished) => {
    code = finished;
  });
  // A reader that goes away ("| head") ends the program, it does not break it.
  const closed = (error: NodeJS.ErrnoException): void => {
    if (error.code === "EPIPE") streams.output.destroy();
    else throw error;
  };
  streams.output.on("error", closed);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return report(error, program, argv, streams);
  } finally {
    streams.output.off("error", closed);
  }
}

function toProgram(context: CommandContext, finish: (code: number) => void): Command {
  const { output, errors } = context.streams;
  const program = new Command("wiregraph")
    .description(
      "Turns news articles into a knowledge graph of who threatens, attacks and negotiates with whom.",
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
    })
    .configureHelp({ helpWidth: 100 });
  for (const add of COMMANDS) add(program, context, finish);
  return program;
}

/** Says what went wrong and what to do; returns the exit code. */
function report(
  error: unknown,
  program: Command,
  argv: readonly string[],
  { errors }: Streams,
): number {
  const command = program.commands.find((one) => one.name() === argv[0]) ?? program;
  const usage = `Usage: ${command === program ? "" : "wiregraph "}${command.name()} ${command.usage()}\nFor all options: wiregraph ${command === program ? "" : `${command.name()} `}--help\n`;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // The help that a missing command shows holds the usage already.
    if (error.code !== "commander.help") errors.write(usage);
    return BAD_USAGE;
  }
  if (error instanceof Interrupted) {
    errors.write("Stopped. Nothing was left half-written.\n");
    return INTERRUPTED;
  }
  if (error instanceof UsageError || isReadingError(error)) {
    errors.write(`error: ${error.message}\n${error.cure}\n${usage}`);
    return BAD_USAGE;
  }
  if (error instanceof Error && "cure" in error) {
    errors.write(`error: ${error.message}\n${String(error.cure)}\n`);
    return FAILED;
  }
  if (error instanceof Error && isExplained(error)) {
    errors.write(`error: ${error.message}\n`);
    return FAILED;
  }
  errors.write(
    `error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a defect in wiregraph; please report it with the lines above.\n`,
  );
  return FAILED;
}

/** Errors of a class of our own, and those that put a system's error into words, say what to do. */
function isExplained({ name, cause }: Error): boolean {
  const builtIn = /^(?:Error|TypeError|RangeError|ReferenceError|SyntaxError)$/u.test(name);
  return !builtIn || (cause instanceof Error && "code" in cause);
}

/** Wrong folders: the user called with the wrong name, so the usage helps. */
function isReadingError(error: unknown): error is Error & { readonly cure: string } {
  return (
    error instanceof Error && (error.name === "ArticleError" || error.name === "AnnotationError")
  );
}

/** Aborted by the first Ctrl-C; a second one ends the process at once, as it does without us. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort(new Interrupted()));
  return controller.signal;
}
