import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readArticles } from "../article/index.ts";
import { buildWithAccount } from "../build.ts";
import { writeGraphFolder } from "../export/index.ts";
import type { SerializedGraph } from "../graph/types.ts";
import { accountLines, toAccount } from "./account.ts";
import { annotateAll } from "./annotate-all.ts";
import { FAILED, UsageError } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import type { GraphOptions } from "./graph.ts";
import { packageVersion, shippedPath } from "./package-root.ts";
import { Progress } from "./progress.ts";
import { writeLines } from "./write-lines.ts";

/** The whole job: articles to a graph's folder, and to Neo4j where asked. Returns the exit code. */
export async function makeGraph(options: GraphOptions, context: CommandContext): Promise<number> {
  const { output, errors } = context.streams;
  const progress = new Progress(context.streams, options.progress);
  const template = await readTemplate();
  const read = await readArticles(options.articles);
  const { annotations, messages } = await annotateAll(read.articles, progress, context);
  const { graph, account: built } = buildWithAccount(annotations, { version: packageVersion() });
  context.signal.throwIfAborted();
  const { out } = options;
  const files = await writeGraphFolder(graph, annotations, out, template);
  const loaded = options.neo4j ? await load(graph, options, progress) : null;

  const account = toAccount({
    articles: read.articles,
    messages: [...read.messages, ...messages],
    graph,
    built,
    out,
    files,
  });
  if (options.json) await writeLines(output, [JSON.stringify(account, null, 2)]);
  else if (!options.quiet) {
    const next = loaded ?? [
      `Open ${join(out, "index.html")} in a browser.`,
      "For Neo4j: docker compose up -d --wait && npm run graph -- --neo4j",
    ];
    await writeLines(output, accountLines(account, next));
  }
  if (messages.length === 0) return 0;
  if (options.quiet || options.json) {
    await writeLines(
      errors,
      messages.map(({ file, text, cure }) => `${file}: ${text} ${cure}`),
    );
  }
  return FAILED;
}

/** Loads Neo4j; the lines say what changed there and where to look. */
async function load(
  graph: SerializedGraph,
  options: GraphOptions,
  progress: Progress,
): Promise<string[]> {
  const { connectionSettings, loadGraph } = await import("../neo4j/index.ts");
  const settings = connectionSettings(
    { allowPlain: options.neo4jPlain ? true : undefined },
    process.env,
  );
  const { address, database, nodes, relationships } = await loadGraph(graph, settings, {
    onProgress: ({ step, done, total }) => progress.show(`Neo4j: ${step}`, done, total),
  });
  const counts = (what: typeof nodes): string =>
    `${what.created} new, ${what.changed} changed, ${what.removed} removed, ${what.unchanged} as before`;
  return [
    `Neo4j ${address}, database ${database}: nodes ${counts(nodes)}; relationships ${counts(relationships)}.`,
    `Open Neo4j Browser, or ${join(options.out, "index.html")}.`,
  ];
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
