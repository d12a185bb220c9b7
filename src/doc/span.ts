/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words; `text` equals the slice of the article's text, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span with its words. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
