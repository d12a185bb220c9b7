import type { Message } from "./message.ts";
import type { Span } from "./span.ts";
import type { PartialDate } from "./types.ts";

/**
 * What a stretch of an article is. Only headline, body and caption are read for events;
 * the others are marked, never cut, so that offsets point into the file as read.
 */
export type PartKind = "headline" | "dateline" | "byline" | "caption" | "body" | "boilerplate";

export interface Part extends Span {
  readonly kind: PartKind;
}

/** A news article as read from a file. */
export interface Article {
  /** Natural key: the file's name relative to the articles' folder, with "/" between folders. */
  readonly id: string;
  readonly file: string;
  /** The text as read (without a byte order mark); every offset points in here. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: PartialDate | null;
  readonly url: string | null;
  /**
   * In order, without overlap; together they hold all but white space. A paragraph is one part; what
   * stands at its ends (dateline, credit) is a part of its own.
   */
  readonly parts: readonly Part[];
  readonly messages: readonly Message[];
}
