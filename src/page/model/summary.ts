import type { PageModel } from "./page-model.ts";
import { counted, spanWords } from "./words.ts";

/** One sentence that says what one is looking at. */
export function summary(model: PageModel): string {
  const { articles, nodes, edges, reports } = model;
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const span = spanWords(articles.map(({ published }) => published));
  const from = outlets.size > 0 ? ` from ${counted(outlets.size, "outlet")}` : "";
  const when = span === null ? "" : ` (${span})`;
  if (edges.length === 0)
    return `${counted(articles.length, "article")}${from}${when} ${articles.length === 1 ? "reports" : "report"} no relation between actors.`;
  const connected = nodes.filter((node) => node.edges.length > 0).length;
  return `${counted(connected, "actor, place and decision", "actors, places and decisions")} and ${counted(edges.length, "relation")} between them, told by ${counted(reports.length, "report")} in ${counted(articles.length, "article")}${from}${when}.`;
}

/** What has no date or outlet and so cannot be placed, in a sentence, or null. */
export function gaps(model: PageModel): string | null {
  const undated = model.articles.filter(({ published }) => published === null).length;
  const unnamed = model.articles.filter(({ outlet }) => outlet === null).length;
  const parts = [
    undated > 0 ? `${counted(undated, "article")} without a date` : null,
    unnamed > 0 ? `${counted(unnamed, "article")} without a named outlet` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${parts.join(", ")}.`;
}
