import { readFile } from "node:fs/promises";
import { readArticles } from "../article/index.ts";
import { buildWithAccount } from "../build.ts";
import { messageLine } from "../doc/index.ts";
import { writeGraphFolder } from "../export/index.ts";
import { accountLines, nextLines, toAccount } from "./account.ts";
import { annotateAll } from "./annotate-all.ts";
import { FAILED, UsageError } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import type { GraphOptions } from "./graph.ts";
import { loadLines, prepareNeo4j } from "./load-neo4j.ts";
import { packageVersion, shippedPath } from "./package-root.ts";
import { Progress } from "./progress.ts";
import { writeLines } from "./write-lines.ts";

/** The whole job: articles to a graph's folder, and to Neo4j where asked. Returns the exit code. */
export async function makeGraph(options: GraphOptions, context: CommandContext): Promise<number> {
  const { output } = context.streams;
  const { out } = options;
  const progress = new Progress(context.streams, options.progress);
  // Before the long work: what is missing or wrong there would waste it.
  const template = await readTemplate();
  const database = options.neo4j ? await prepareNeo4j(options) : null;

  const read = await readArticles(options.articles);
  const { annotations, messages } = await annotateAll(read.articles, progress, context);
  const { graph, account: built } = buildWithAccount(annotations, { version: packageVersion() });
  context.signal.throwIfAborted();
  const files = await writeGraphFolder(graph, annotations, out, template);

  const account = toAccount({
    articles: read.articles,
    messages: [...read.messages, ...messages],
    graph,
    built,
    out,
    files,
  });
  const shown = !options.json && !options.quiet;
  if (shown) await writeLines(output, accountLines(account));
  const loaded = database === null ? null : await database.load(graph, progress, context);
  if (options.json)
    await writeLines(output, [JSON.stringify({ ...account, neo4j: loaded }, null, 2)]);
  if (shown) await writeLines(output, [...loadLines(loaded), ...nextLines(out, loaded !== null)]);
  if (messages.length > 0 && !shown)
    await writeLines(context.streams.errors, messages.map(messageLine));
  return messages.length === 0 ? 0 : FAILED;
}

async function readTemplate(): Promise<string> {
  const file = shippedPath("build/page.html");
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UsageError(`The page ${file} has not been built.`, "Build it: npm run page");
  }
}
