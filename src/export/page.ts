import type { Annotation } from "../doc/index.ts";
import type { SerializedGraph } from "../graph/types.ts";
import { packPageData, pageHtml } from "../page/page-data.ts";

/** What travels in the page: the graph and the texts of its articles, packed. */
export function toPageData(graph: SerializedGraph, annotations: readonly Annotation[]): unknown {
  return packPageData(graph, new Map(annotations.map(({ article }) => [article.id, article.text])));
}

/**
 * `index.html`: the page with the graph in it.
 *
 * @param template the built page, `build/page.html`
 */
export function toPage(
  graph: SerializedGraph,
  annotations: readonly Annotation[],
  template: string,
): string {
  return pageHtml(template, toPageData(graph, annotations));
}
