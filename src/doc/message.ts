import type { Span } from "./span.ts";

/** Something a person should know about one article: where, what was found, what to do. */
export interface Message {
  readonly level: "error" | "warning" | "note";
  /** Stable name of the rule that speaks, e.g. "article/not-utf-8". */
  readonly rule: string;
  /** The article's file, relative to the articles' folder. */
  readonly file: string;
  /** Where in the text; null when the file as a whole is meant. */
  readonly span: Span | null;
  readonly text: string;
  /** What the user can do about it. */
  readonly cure: string;
}

/** One line for a terminal: `file:offset: level: text cure [rule]`. */
export function messageLine(message: Message): string {
  const place = message.span ? `${message.file}:${message.span.start}` : message.file;
  return `${place}: ${message.level}: ${message.text} ${message.cure} [${message.rule}]`;
}
