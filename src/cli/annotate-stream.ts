import { once } from "node:events";
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { annotate } from "../annotate.ts";
import { systemReason, toArticle } from "../article/index.ts";
import { sharedTools } from "./shared-tools.ts";
import type { Tools } from "../tools.ts";
import { toRecord } from "./annotation-record.ts";
import { breathe, FAILED, UsageError } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import { readLines } from "./json-lines.ts";
import type { StreamLine } from "./json-lines.ts";
import { writeLines } from "./write-lines.ts";

/**
 * Annotates a stream of records line by line, in order. A line that cannot be read gives an error
 * record in its place. Returns the exit code: 1 when there was such a line.
 *
 * @param file name of a JSON Lines file, "-" for standard input
 */
export async function annotateStream(file: string, context: CommandContext): Promise<number> {
  const { output, errors } = context.streams;
  const input = await openInput(file, context);
  const tools = sharedTools();
  let failed = 0;
  for await (const line of readLines(input)) {
    await breathe(context);
    if (line.text?.trim() === "") continue;
    const result = annotateLine(line, tools);
    if ("error" in result) {
      failed += 1;
      await writeLines(errors, [`line ${line.number}: ${result.error}`]);
    }
    await writeLines(output, [JSON.stringify(result)]);
    // "wiregraph annotate - | head": nobody reads on.
    if (output.destroyed) break;
  }
  return failed === 0 ? 0 : FAILED;
}

type Result = Readonly<Record<string, unknown>>;

/** The record with what was found in it, or `{line, id?, error}`. */
function annotateLine({ number, text }: StreamLine, tools: Tools): Result {
  const problem = (error: string, id?: unknown): Result =>
    id === undefined ? { line: number, error } : { line: number, id, error };
  if (text === null) return problem("no UTF-8; save the file as UTF-8.");
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return problem(`no JSON (${error.message}); write one object a line.`);
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return problem('no JSON object; write {"id": ..., "text": "..."}.');
  }
  const { id, text: news } = record as { id?: unknown; text?: unknown };
  if (typeof news !== "string") {
    return problem(`"text" is ${JSON.stringify(news) ?? "missing"}; expected a string.`, id);
  }
  const name = typeof id === "string" && id !== "" ? id : `line ${number}`;
  try {
    return { ...record, ...toRecord(annotate(toArticle(name, news), tools)) };
  } catch (error) {
    return problem(`a defect in wiregraph, please report it: ${String(error)}`, id);
  }
}

async function openInput(file: string, { streams, signal }: CommandContext): Promise<Readable> {
  if (file === "-") return streams.input;
  const stream = createReadStream(file, { signal });
  try {
    await once(stream, "open");
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${systemReason(error)}.`,
      'Name a JSON Lines file, or "-" for standard input.',
    );
  }
  return stream;
}
