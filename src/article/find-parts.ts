import type { Part, PartKind, Span } from "../doc/index.ts";
import { findDateline } from "./dateline.ts";
import { countWords, endsWithStop, isHeadlineLike, runOnHeadlineEnd } from "./headline.ts";
import { labelledTitle, metadataPrefix, outletSuffix } from "./metadata.ts";
import { toParagraphs } from "./paragraph.ts";
import type { Paragraph } from "./paragraph.ts";
import { findEnding, paragraphRow } from "./patterns.ts";
import type { ArticlePatterns } from "./patterns.ts";

/** Fewer words without a final stop are a label, a button or a heading, not a cut-off sentence. */
const FEWEST_SENTENCE_WORDS = 15;
/** After a label such as "Related" longer lines are news again. */
const LONGEST_LISTED = 16;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/u;
const LONGEST_SUBHEAD = 12;
/** After the last sentence so few words are a button, more are a sentence that was cut off. */
const LONGEST_LABEL = 6;

/** The parts of an article in order, without overlap; together they hold all but white space. */
export function findParts(text: string, patterns: ArticlePatterns): Part[] {
  const paragraphs = toParagraphs(text);
  const kinds = paragraphKinds(paragraphs, patterns);
  const lead = kinds.indexOf("body");
  return paragraphs.flatMap((paragraph, index) =>
    splitParagraph(paragraph, kinds[index] ?? "body", index === lead, patterns),
  );
}

/** What each paragraph is as a whole, its place in the article taken into account. */
function paragraphKinds(
  paragraphs: readonly Paragraph[],
  patterns: ArticlePatterns,
): readonly PartKind[] {
  const rows = paragraphs.map(({ text }) => paragraphRow(text, patterns));
  const news = paragraphs.map(({ text }, index) => rows[index] === null && isSentence(text));
  const isNews = (index: number): boolean => news[index] === true;
  const indices = paragraphs.map((_, index) => index);
  const lead = indices.find((index) => isNews(index) && !isQuestionAbove(paragraphs, index)) ?? 0;
  const lastNews = indices.findLast(isNews) ?? paragraphs.length - 1;

  let listing = false;
  return paragraphs.map(({ text }, index): PartKind => {
    const row = rows[index] ?? null;
    if (row !== null) {
      listing = row.list;
      return row.kind;
    }
    // A stray quotation mark on its own line.
    if (!/[\p{L}\p{N}]/u.test(text)) return "boilerplate";
    if (MARKDOWN_HEADING.test(text)) return "headline";
    if (paragraphs.length === 1 || isNews(index)) {
      listing = false;
      return isQuestionAbove(paragraphs, index) && index < lead ? "headline" : "body";
    }
    const words = countWords(text, LONGEST_LISTED + 1);
    if (index < lead) return isHeadlineLike(text) ? "headline" : "body";
    if (listing && words <= LONGEST_LISTED) return "boilerplate";
    if (index > lastNews) return words <= LONGEST_LABEL ? "boilerplate" : "body";
    return words <= LONGEST_SUBHEAD && /^\p{Lu}/u.test(text) && isHeadlineLike(text)
      ? "headline"
      : "body";
  });
}

/** A sentence, or at least so many words that it must be one whose end was lost. */
function isSentence(text: string): boolean {
  const words = countWords(text, FEWEST_SENTENCE_WORDS);
  if (endsWithStop(text) || /:$/u.test(text)) return words > 1;
  return words >= FEWEST_SENTENCE_WORDS && !isHeadlineLike(text);
}

/** "Will the talks go on?" as the first line of several is a headline. */
function isQuestionAbove(paragraphs: readonly Paragraph[], index: number): boolean {
  return (
    index === 0 && paragraphs.length > 1 && /^[^.!?]{1,160}[?!]["'”’]?$/u.test(paragraphs[0]!.text)
  );
}

/** Cut off what stands at a paragraph's ends: metadata, dateline, a title's outlet, credits. */
function splitParagraph(
  { start, end, text }: Paragraph,
  kind: PartKind,
  isLead: boolean,
  patterns: ArticlePatterns,
): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let to = text.length;
  const opening = (length: number, openingKind: PartKind): void => {
    parts.push(trimmed(text, from, length, openingKind));
    from = length + leadingSpace(text.slice(length));
  };
  const closing: Part[] = [];
  const ending = (first: number, endingKind: PartKind): void => {
    closing.unshift(trimmed(text, first, to, endingKind));
    to = text.slice(0, first).trimEnd().length;
  };

  const title = kind === "byline" ? labelledTitle(text) : null;
  if (title !== null) {
    opening(title, "byline");
    return place([...parts, trimmed(text, from, to, "headline")], start);
  }
  if (kind === "byline" || kind === "boilerplate") return [{ start, end, kind }];

  const prefix = metadataPrefix(text);
  if (prefix > 0) opening(prefix, "byline");
  if (kind === "body") {
    const dateline = findDateline(text.slice(from), patterns.outlets, isLead);
    if (dateline !== null) opening(from + dateline.length, "dateline");
    else if (isLead || prefix > 0) {
      const headline = runOnHeadlineEnd(text.slice(from), patterns.headline);
      if (headline !== null) opening(from + headline, "headline");
    }
  }
  if (kind === "headline") {
    const mark = MARKDOWN_HEADING.exec(text);
    if (mark !== null) opening(mark[0].length, "boilerplate");
    const suffix = outletSuffix(text, patterns.outlets);
    if (suffix !== null) ending(suffix.start, "byline");
  }
  let found = findEnding(text.slice(from, to), patterns);
  while (found !== null) {
    ending(from + found.start, found.kind);
    found = findEnding(text.slice(from, to), patterns);
  }
  if (from < to) parts.push(trimmed(text, from, to, kind));
  return place([...parts, ...closing], start);
}

function place(parts: readonly Part[], start: number): Part[] {
  return parts
    .filter((part) => part.start < part.end)
    .map((part) => ({ start: start + part.start, end: start + part.end, kind: part.kind }));
}

function trimmed(text: string, start: number, end: number, kind: PartKind): Part {
  const words = text.slice(start, end);
  const first = start + leadingSpace(words);
  const span: Span = { start: first, end: Math.max(first, start + words.trimEnd().length) };
  return { ...span, kind };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
