import type { Span } from "../doc/index.ts";
import { toLines } from "./line.ts";
import type { Line } from "./line.ts";

/** One paragraph: a line, or the lines that a fixed width has cut it into. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly blankBefore: boolean;
}

/** No one wraps plain text wider than this; a longer line is a paragraph that was never wrapped. */
const WIDEST_WRAP = 100;
/** No one wraps news narrower than this; shorter lines are labels, lists or verse. */
const NARROWEST_WRAP = 40;
/** Editors break a little before the margin, at a dash or before a long word in brackets. */
const SLACK = 6;

/** The paragraphs of a text in order. Hard-wrapped lines are joined, all others stand alone. */
export function toParagraphs(text: string): Paragraph[] {
  const lines = toLines(text);
  const margin = wrapMargin(lines);
  const paragraphs: Paragraph[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  const close = (): void => {
    if (first === null || last === null) return;
    const { start, blankBefore } = first;
    paragraphs.push({ start, end: last.end, text: text.slice(start, last.end), blankBefore });
  };
  for (const line of lines) {
    if (last !== null && margin !== null && continues(last, line, margin)) {
      last = line;
      continue;
    }
    close();
    first = line;
    last = line;
  }
  close();
  return paragraphs;
}

/** Would the first word of `next` have gone past the margin, had it stayed on `line`? */
function continues(line: Line, next: Line, margin: number): boolean {
  if (next.blankBefore || next.indent > line.indent) return false;
  const word = next.text.split(/\s/u, 1)[0] ?? "";
  return line.indent + line.text.length + 1 + word.length > margin - SLACK;
}

/**
 * The width in columns at which the text was wrapped, null when it was not: most line breaks inside
 * its blocks then stand before a small letter, in the middle of a sentence.
 */
function wrapMargin(lines: readonly Line[]): number | null {
  let margin = 0;
  let breaks = 0;
  let insideSentence = 0;
  lines.forEach((line, index) => {
    if (/\s/u.test(line.text)) margin = Math.max(margin, line.indent + line.text.length);
    const next = lines[index + 1];
    if (next === undefined || next.blankBefore || line.text.length < NARROWEST_WRAP) return;
    breaks += 1;
    if (/^\p{Ll}/u.test(next.text)) insideSentence += 1;
  });
  if (margin > WIDEST_WRAP || margin < NARROWEST_WRAP) return null;
  return breaks > 0 && insideSentence / breaks >= 0.5 ? margin : null;
}
