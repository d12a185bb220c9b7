import type { Article, Part } from "../doc/index.ts";

/** The parts that tell news: headlines, captions and the body. The others are marked and left alone. */
export function parsable(article: Article): Part[] {
  return article.parts.filter(
    ({ kind }) => kind === "headline" || kind === "caption" || kind === "body",
  );
}
