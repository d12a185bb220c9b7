import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { traceArticle } from "../annotate.ts";
import type { Traced } from "../annotate.ts";
import { decodeArticle, systemReason, toArticle } from "../article/index.ts";
import type { Article } from "../doc/index.ts";
import { sharedTools } from "./shared-tools.ts";
import { UsageError } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import { explainPair } from "./explain-pair.ts";
import { toFrameRecord } from "./frame-record.ts";
import type { TraceOptions } from "./trace.ts";
import { traceLines } from "./trace-lines.ts";
import { writeLines } from "./write-lines.ts";

/** Writes every layer of a file or a text, or the reason between two names. Returns the exit code. */
export async function trace(
  file: string | undefined,
  { text, between, json }: TraceOptions,
  { streams }: CommandContext,
): Promise<number> {
  const article = await articleOf(file, text);
  const names = between === undefined ? null : pairOf(between);
  const tools = sharedTools();
  const doc = traceArticle(article, tools);
  if (names !== null) {
    const lines = explainPair(doc, names, tools);
    await writeLines(streams.output, json ? [JSON.stringify(lines, null, 2)] : lines);
  } else if (json) await writeLines(streams.output, [JSON.stringify(toPlain(doc), null, 2)]);
  else await writeLines(streams.output, traceLines(doc));
  return 0;
}

async function articleOf(file: string | undefined, text: string | undefined): Promise<Article> {
  if ((file === undefined) === (text === undefined)) {
    throw new UsageError("trace takes a file or --text, one of them.", "Give either one.");
  }
  if (text !== undefined) return toArticle("text", text);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file!);
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${systemReason(error)}.`,
      'Name a UTF-8 text file, or give the text with --text "...".',
    );
  }
  const decoded = decodeArticle(basename(file!), bytes);
  if ("article" in decoded) return decoded.article;
  throw new UsageError(`${file}: ${decoded.message.text}`, decoded.message.cure);
}

function pairOf(names: readonly string[]): readonly [string, string] {
  const [first, second] = names;
  if (first !== undefined && second !== undefined && names.length === 2) return [first, second];
  throw new UsageError(
    `--between takes two names; found ${names.length}.`,
    'Quote names of several words: --between "Islamic Resistance" Washington',
  );
}

/** All layers as a plain value: frames are read, the reading itself is left out. */
function toPlain(doc: Traced): Record<string, unknown> {
  const { article, sentences, tokens, namedEntities, mentions, entities, entityOf } = doc;
  const { decisions, reports } = doc;
  const frames = doc.frames
    .map((frame) => toFrameRecord(frame, doc))
    .filter(({ roles }) => roles.length > 0);
  return {
    article,
    sentences,
    tokens,
    namedEntities,
    mentions,
    entities,
    entityOf,
    decisions,
    frames,
    reports,
  };
}
