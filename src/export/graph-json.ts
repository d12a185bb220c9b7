import type { SerializedGraph } from "../graph/types.ts";
import { sortedJson } from "./sorted-json.ts";

/**
 * `graph.json`: what graphology's `MultiDirectedGraph.from` reads, one node or edge a line, so that
 * two graphs can be compared line by line.
 */
export function toGraphJson({ attributes, edges, nodes, options }: SerializedGraph): string {
  const { articles, ...rest } = attributes;
  const members = [
    `"attributes": {\n"articles": ${lines(articles)},\n${sortedJson(rest).slice(1)}`,
    `"edges": ${lines(edges)}`,
    `"nodes": ${lines(nodes)}`,
    `"options": ${sortedJson(options)}`,
  ];
  return `{\n${members.join(",\n")}\n}\n`;
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map(sortedJson).join(",\n")}\n]`;
}
