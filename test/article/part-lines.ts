import type { Article } from "../../src/doc/index.ts";

/** One line a part: "body: The port reopened." */
export function partLines(article: Article): string[] {
  return article.parts.map(
    ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end).replace(/\s+/gu, " ")}`,
  );
}
