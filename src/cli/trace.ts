import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";

export interface TraceOptions {
  readonly text?: string;
  readonly between?: string[];
  readonly json: boolean;
}

const EXAMPLES = `
Examples:
  $ wiregraph trace seeds/article.txt
  $ wiregraph trace --text "Hamas vowed to attack Israel."
  $ wiregraph trace --text "Hamas and Israel were named." --between Hamas Israel
  $ wiregraph trace --text "Hamas vowed to attack Israel." --json | jq .reports`;

/** Adds `trace` to the program; its exit code goes to `finish`. */
export function addTrace(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  program
    .command("trace")
    .summary("every layer of one article, with the rule behind each edge")
    .description(
      "Every layer of one article or sentence: parts, words, trees, mentions, entities, frames, and\nthe reports with the rule that drew each.",
    )
    .argument("[file]", "a UTF-8 text file")
    .option("--text <text>", "the text itself, instead of a file")
    .option("--between <names...>", "two names: say why there is an edge between them, or why not")
    .option("--json", "write all layers as JSON", false)
    .addHelpText("after", EXAMPLES)
    .action(async (file: string | undefined, options: TraceOptions) => {
      const { trace } = await import("./trace-article.ts");
      finish(await trace(file, options, context));
    });
}
