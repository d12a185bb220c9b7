import { access, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { decodeArticle, systemReason } from "../article/index.ts";
import { build } from "../build.ts";
import type { Article } from "../doc/index.ts";
import {
  changeLine,
  compareFigures,
  errorLines,
  readAnnotations,
  scoreGraph,
  scoreLines,
  toFigures,
} from "../score/index.ts";
import type { AnnotatedArticle, Figures } from "../score/index.ts";
import { annotateAll } from "./annotate-all.ts";
import { FAILED, UsageError } from "./command-context.ts";
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
  if (options.save !== undefined) await saveFigures(options.save, toFigures(score));
  if (options.compare === undefined) return 0;
  // Figures as JSON stay alone on standard output.
  const shown = options.json ? context.streams.errors : output;
  return compare(options.compare, toFigures(score), shown);
}

/** Shows each sum then and now; 1 when one fell. */
async function compare(file: string, figures: Figures, shown: Writable): Promise<number> {
  const changes = compareFigures(await readFigures(file), figures);
  await writeLines(shown, ["", `Against ${file}:`, ...changes.map(changeLine)]);
  return changes.some(({ before, after }) => after < before) ? FAILED : 0;
}

async function readFigures(file: string): Promise<Figures> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Figures;
  } catch (error) {
    throw new UsageError(
      `The figures in ${file} cannot be read: ${systemReason(error)}.`,
      "Make them with --save.",
    );
  }
}

async function saveFigures(file: string, figures: Figures): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(figures, null, 2)}\n`);
  await rename(`${file}.new`, file);
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
