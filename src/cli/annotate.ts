import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";

const EXAMPLES = `
Each line in is a JSON object with "id" and "text". Each line out is the same object with
  mentions   [{start, end, type, text, name}]
  relations  [{type, source: {start, end, text}, target: {start, end, text}, status, saidBy}]
Offsets count UTF-16 code units. A line that cannot be read gives {"line", "error"} in its place.

Examples:
  $ wiregraph annotate news.jsonl > annotated.jsonl
  $ echo '{"id": 1, "text": "Rebels shelled the port of Arwan."}' | wiregraph annotate -`;

/** Adds `annotate` to the program; its exit code goes to `finish`. */
export function addAnnotate(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  program
    .command("annotate")
    .summary("mentions and relations of each text in a JSON Lines file")
    .description("Mentions and relations of each text in a JSON Lines file, in the same order.")
    .argument("<file>", 'JSON Lines file, or "-" for standard input')
    .addHelpText("after", EXAMPLES)
    .action(async (file: string) => {
      const { annotateStream } = await import("./annotate-stream.ts");
      finish(await annotateStream(file, context));
    });
}
