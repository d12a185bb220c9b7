import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";

export interface ScoreOptions {
  readonly gold: string;
  readonly articles?: string;
  readonly save?: string;
  readonly compare?: string;
  readonly json: boolean;
  readonly errors: boolean;
  readonly progress: boolean;
}

const EXAMPLES = `
An annotation is a JSON file named as the article's file with ".json" behind it. The articles lie
beside the annotations, in the folder of --articles, or in seeds/.

Examples:
  $ wiregraph score --gold test/gold/seeds
  $ wiregraph score --gold my-gold --articles my-articles
  $ wiregraph score --gold my-gold --no-errors          the figures alone
  $ wiregraph score --gold my-gold --compare test/gold/baseline.json`;

/** Adds `score` to the program; its exit code goes to `finish`. */
export function addScore(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  program
    .command("score")
    .summary("precision, recall and F1 against annotated articles")
    .description("Precision, recall and F1 against annotated articles, with every error.")
    .requiredOption("--gold <folder>", "folder of annotations, one JSON file an article")
    .option("--articles <folder>", "folder of the articles' texts")
    .option("--save <file>", "keep the figures in a file")
    .option("--compare <file>", "compare with figures kept before; fails when a sum fell")
    .option("--json", "write the figures as JSON", false)
    .option("--no-errors", "leave out the missed and the wrong nodes and edges")
    .option("--progress", "tell how far it is, also where nobody watches", false)
    .addHelpText("after", EXAMPLES)
    .action(async (options: ScoreOptions) => {
      const { scoreFolder } = await import("./score-folder.ts");
      finish(await scoreFolder(options, context));
    });
}
