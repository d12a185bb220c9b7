import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeArticle } from "../article/index.ts";
import { build } from "../build.ts";
import type { Article } from "../doc/index.ts";
import { errorLines, readAnnotations, scoreGraph, scoreLines } from "../score/index.ts";
import type { AnnotatedArticle, Score } from "../score/index.ts";
import { annotateAll } from "./annotate-all.ts";
import { UsageError } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import { packageVersion, shippedPath } from "./package-root.ts";
import { Progress } from "./progress.ts";
import type { ScoreOptions } from "./score.ts";
import { writeLines } from "./write-lines.ts";

/** Scores one graph of all annotated articles. Returns the exit code. */
export async function scoreFolder(options: ScoreOptions, context: CommandContext): Promise<number> {
  const { output } = context.streams;
  const gold = await readAnnotations(options.gold);
  const articles: Article[] = [];
  for (const one of gold) articles.push(await findArticle(one, options));
  const progress = new Progress(context.streams, options.progress);
  const { annotations, messages } = await annotateAll(articles, progress, context);
  const first = messages[0];
  if (first !== undefined) throw new Error(`${first.file}: ${first.text}`);
  const score = scoreGraph(gold, build(annotations, { version: packageVersion() }));
  if (options.json) await writeLines(output, [JSON.stringify(toFigures(score), null, 2)]);
  else {
    if (options.errors) await writeLines(output, [...score.articles.flatMap(errorLines), ""]);
    await writeLines(output, scoreLines(score));
  }
  return 0;
}

/** The article of an annotation, from the first folder that has a file of its name. */
async function findArticle(
  { article }: AnnotatedArticle,
  { gold, articles }: ScoreOptions,
): Promise<Article> {
  const folders = articles === undefined ? [gold, shippedPath("seeds")] : [articles];
  for (const folder of folders) {
    const file = join(folder, article);
    if (!(await exists(file))) continue;
    const decoded = decodeArticle(article, await readFile(file));
    if ("article" in decoded) return decoded.article;
    throw new UsageError(`${file}: ${decoded.message.text}`, decoded.message.cure);
  }
  throw new UsageError(
    `There is no article ${article} in ${folders.join(" or ")}.`,
    "Name the folder of the articles' texts with --articles.",
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Maps become plain objects; the verdicts on each article are left out. */
function toFigures(score: Score): Record<string, unknown> {
  const { articles, nodeTypes, edgeTypes, ...sums } = score;
  return {
    articles: articles.length,
    nodeTypes: Object.fromEntries(nodeTypes),
    edgeTypes: Object.fromEntries(edgeTypes),
    ...sums,
  };
}
