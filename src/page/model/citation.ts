import type { PageModel, PageReport } from "./page-model.ts";
import { plainText, webAddress } from "./plain-text.ts";
import { dateWords } from "./words.ts";

/** A report as a footnote: “quote” — outlet, “title”, date, address (place in the text). */
export function citation(model: PageModel, report: PageReport): string {
  const article = model.articles[report.article]!;
  const parts = [
    article.outlet === null ? null : plainText(article.outlet),
    `“${plainText(article.heading)}”`,
    article.published === null ? "undated" : dateWords(article.published),
    webAddress(article.url),
  ].filter((part) => part !== null);
  return `“${plainText(report.quote)}” — ${parts.join(", ")} (${article.file}, characters ${report.start}–${report.end}).`;
}
