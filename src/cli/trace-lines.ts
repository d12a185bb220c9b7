import { messageLine, reportLine, entityLine, mentionLine } from "../doc/index.ts";
import type { Entity, Sentence, Token } from "../doc/index.ts";
import type { Traced } from "../annotate.ts";
import { toFrameRecord } from "./frame-record.ts";
import type { FrameRecord } from "./frame-record.ts";

/** Every layer of an article as lines of aligned text. */
export function traceLines(doc: Traced): string[] {
  return [
    ...articleLines(doc),
    ...doc.sentences.flatMap((sentence) => sentenceLines(sentence, doc)),
    ...section(
      "Mentions",
      doc.mentions.map((mention) => `${place(mention)}  ${mentionLine(mention)}`),
    ),
    ...section("Entities", [...doc.entities, ...doc.decisions].map(entityLine)),
    ...section("Frames", frameLines(doc)),
    ...section("Reports", reportLines(doc)),
  ];
}

/** A report with its trigger, confidence and words. */
export function reportLines(doc: Traced): string[] {
  const entities = [...doc.entities, ...doc.decisions];
  return doc.reports.flatMap((report) => [
    reportLine(report, entities),
    `  ${report.confidence.toFixed(2)}  "${report.trigger.text}" in: ${oneLine(report.quote)}`,
  ]);
}

function articleLines({ article }: Traced): string[] {
  const { id, title, outlet, published, url, parts, text, messages } = article;
  return [
    `Article   ${id}`,
    `Title     ${title ?? "-"}`,
    `Outlet    ${outlet ?? "-"}`,
    `Published ${published === null ? "-" : `${published.date} (${published.precision})`}`,
    ...(url === null ? [] : [`Address   ${url}`]),
    ...messages.map(messageLine),
    ...section(
      "Parts",
      columns(
        parts.map((part) => [place(part), part.kind, short(text.slice(part.start, part.end))]),
      ),
    ),
  ];
}

function sentenceLines(sentence: Sentence, { article, tokens, namedEntities }: Traced): string[] {
  const words = tokens.slice(sentence.first, sentence.last).filter(({ pos }) => pos !== "SPACE");
  const labels = namedEntities.filter(
    ({ first }) => first >= sentence.first && first < sentence.last,
  );
  const rows = words.map((token) => [
    String(token.index),
    token.text,
    token.tag,
    token.lemma,
    token.dependency,
    token.head === token.index ? "-" : `${token.head} ${tokens[token.head]!.text}`,
    labels.find(({ first, last }) => token.index >= first && token.index < last)?.label ?? "",
  ]);
  const text = article.text.slice(sentence.start, sentence.end);
  return [
    "",
    `Sentence ${sentence.index} (${place(sentence)})  ${oneLine(text)}`,
    ...columns(rows).map((line) => `  ${line}`),
    "",
    ...treeLines(words, tokens).map((line) => `  ${line}`),
  ];
}

/** The tree by indentation, each word below the one that governs it. */
function treeLines(words: readonly Token[], tokens: readonly Token[]): string[] {
  const lines: string[] = [];
  const inside = new Set(words.map(({ index }) => index));
  // An explicit stack: a tree may be as deep as the sentence is long.
  const open = words
    .filter(({ index, head }) => head === index || !inside.has(head))
    .map((token) => ({ token, depth: 0 }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    lines.push(`${"  ".repeat(depth)}${token.text}  ${token.dependency}`);
    for (const index of [...token.children].reverse()) {
      if (inside.has(index)) open.push({ token: tokens[index]!, depth: depth + 1 });
    }
  }
  return lines;
}

/** Frames that join something; the others tell no event. */
function frameLines(doc: Traced): string[] {
  const entities = new Map([...doc.entities, ...doc.decisions].map((one) => [one.key, one]));
  return doc.frames
    .map((frame) => toFrameRecord(frame, doc))
    .filter(({ roles }) => roles.length > 0)
    .map((frame) => frameLine(frame, entities));
}

/** `12-18  attack (verb)  agent Group Hamas; patient State Israel; will; under vow; said by Hamas`. */
export function frameLine(frame: FrameRecord, entities: ReadonlyMap<string, Entity>): string {
  const name = (key: string): string => {
    const entity = entities.get(key);
    return entity === undefined ? key : `${entity.type} ${entity.name}`;
  };
  const facts = [
    ...frame.roles.map(({ role, entity }) => `${role} ${name(entity)}`),
    ...(frame.negated ? ["negated"] : []),
    ...(frame.modal === null ? [] : [frame.modal]),
    ...(frame.conditional ? ["if"] : []),
    ...(frame.governors.length === 0 ? [] : [`under ${frame.governors.join(" > ")}`]),
    ...(frame.saidBy === null ? [] : [`said by ${name(frame.saidBy)}`]),
  ];
  return `${place(frame.predicate)}  ${frame.lemma} (${frame.kind})  ${facts.join("; ")}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", title, ...(lines.length === 0 ? ["  none"] : lines.map((line) => `  ${line}`))];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function short(text: string): string {
  const line = oneLine(text);
  return line.length <= 90 ? line : `${line.slice(0, 60)} … ${line.slice(-25)}`;
}
