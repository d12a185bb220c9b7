import type { Article, Message } from "../doc/index.ts";
import { findOutlet } from "./outlet.ts";
import { findParts } from "./find-parts.ts";
import type { ArticlePatterns } from "./patterns.ts";
import { findPublished } from "./published.ts";

/**
 * An Article made of its text alone, without a file: the same text and patterns give the same value.
 *
 * @param file name relative to the articles' folder; it becomes the id
 * @param text as read; every offset of the result points in here, in UTF-16 code units
 */
export function articleOf(
  file: string,
  text: string,
  patterns: ArticlePatterns,
  messages: readonly Message[] = [],
): Article {
  const parts = findParts(text, patterns);
  const headline = parts.find(({ kind }) => kind === "headline");
  const lead = parts.findIndex(({ kind }) => kind === "body");
  const isTitle = headline !== undefined && (lead < 0 || parts.indexOf(headline) < lead);
  const url = parts
    .filter(({ kind }) => kind === "byline")
    .map(({ start, end }) => /\bhttps?:\/\/\S+/iu.exec(text.slice(start, end))?.[0] ?? null)
    .find((found) => found !== null);
  return {
    id: file.replaceAll("\\", "/"),
    file,
    text,
    title: isTitle ? text.slice(headline.start, headline.end).replace(/\s+/gu, " ") : null,
    outlet: findOutlet(text, parts, patterns.outlets),
    published: findPublished(text, parts),
    url: url ?? null,
    parts,
    messages,
  };
}
