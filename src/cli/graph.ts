import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import type { Neo4jOptions } from "./load-neo4j.ts";
import { shippedPath } from "./package-root.ts";

export interface GraphOptions extends Neo4jOptions {
  readonly articles: string;
  readonly out: string;
  readonly neo4j: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly progress: boolean;
}

const EXAMPLES = `
Examples:
  $ wiregraph graph                                   the articles that come with wiregraph
  $ wiregraph graph --articles news --out news-graph  your own: .txt or .md files, UTF-8
  $ wiregraph graph --neo4j                           and load Neo4j at bolt://localhost:7687
  $ wiregraph graph --json | jq .edges                counts for a program

Neo4j is found by WIREGRAPH_NEO4J_URI, WIREGRAPH_NEO4J_USER, WIREGRAPH_NEO4J_PASSWORD and
WIREGRAPH_NEO4J_DATABASE.`;

/** Adds `graph` to the program; its exit code goes to `finish`. */
export function addGraph(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  program
    .command("graph")
    .summary("turn a folder of articles into a graph, a page and Cypher")
    .description("Turn a folder of articles into a graph, a page and Cypher.")
    .option("--articles <folder>", "folder of articles", shippedPath("seeds"))
    .option("--out <folder>", "folder to write to", "graph")
    .option("--neo4j", "load the graph into Neo4j too", false)
    .option("--scope <name>", "with --neo4j: a pile of articles of its own in the database")
    .option("--neo4j-dry-run", "only say what would change in Neo4j", false)
    .option("--neo4j-remove", "remove from Neo4j even more than a fifth of the scope", false)
    .option("--neo4j-plain", "allow an unencrypted connection to another machine", false)
    .option("--json", "write the account as JSON, and nothing else, to standard output", false)
    .option("--quiet", "write only errors", false)
    .option("--progress", "tell how far it is, also where nobody watches", false)
    .addHelpText("after", EXAMPLES)
    .action(async (options: GraphOptions) => {
      // What a command needs is loaded when it runs: the help of the others need not wait for it.
      const { makeGraph } = await import("./make-graph.ts");
      finish(await makeGraph(options, context));
    });
}
