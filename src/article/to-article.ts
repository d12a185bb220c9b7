import type { Article } from "../doc/index.ts";
import { articleOf } from "./article-of.ts";
import { shippedPatterns } from "./shipped-patterns.ts";

/**
 * An Article of its text: headline, dateline, byline, captions and boilerplate marked, title, outlet
 * and date of publication where the text says them.
 *
 * @param file name relative to the articles' folder; it becomes the id
 */
export function toArticle(file: string, text: string): Article {
  return articleOf(file, text, shippedPatterns());
}
