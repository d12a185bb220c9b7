import type { Span } from "../doc/index.ts";

/** A line that holds more than white space; the span leaves out the white space at both ends. */
export interface Line extends Span {
  readonly text: string;
  /** Is there at least one empty line between this line and the one before it? */
  readonly blankBefore: boolean;
  /** White space before the first character, in UTF-16 code units. */
  readonly indent: number;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text, empty ones left out. Any line break that Unicode knows counts. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === "") {
      blankBefore = true;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({
      start: start + indent,
      end: start + indent + trimmed.length,
      text: trimmed,
      blankBefore,
      indent,
    });
    blankBefore = false;
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
