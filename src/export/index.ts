import type { Annotation } from "../doc/index.ts";
import type { SerializedGraph } from "../graph/types.ts";
import { toLoadCypher, toSchemaCypher } from "./cypher.ts";
import { toGexf } from "./gexf.ts";
import { toGraphJson } from "./graph-json.ts";
import { toPage } from "./page.ts";
import { toReportsCsv } from "./reports-csv.ts";
import { writeFiles } from "./write-files.ts";
import type { WrittenFile } from "./write-files.ts";

export { loadStatements, toLoadCypher, toSchemaCypher } from "./cypher.ts";
export { toGexf } from "./gexf.ts";
export { toGraphJson } from "./graph-json.ts";
export type * from "./neo4j-model.ts";
export { toNeo4jRows } from "./neo4j-rows.ts";
export { toPage, toPageData } from "./page.ts";
export { PLOVER } from "./plover.ts";
export { toReportsCsv } from "./reports-csv.ts";
export { writeFiles } from "./write-files.ts";
export type { WrittenFile } from "./write-files.ts";

/** Every file of a graph's folder, by name; a pure function of graph, articles and template. */
export function graphFiles(
  graph: SerializedGraph,
  annotations: readonly Annotation[],
  template: string,
): Map<string, string> {
  return new Map([
    ["graph.json", toGraphJson(graph)],
    ["index.html", toPage(graph, annotations, template)],
    ["graph.gexf", toGexf(graph)],
    ["reports.csv", toReportsCsv(graph)],
    ["neo4j/schema.cypher", toSchemaCypher()],
    ["neo4j/load.cypher", toLoadCypher(graph)],
  ]);
}

/**
 * Writes the graph's folder, all of it or nothing.
 *
 * @param template the built page, `build/page.html`
 * @returns the files with their sizes
 */
export function writeGraphFolder(
  graph: SerializedGraph,
  annotations: readonly Annotation[],
  directory: string,
  template: string,
): Promise<WrittenFile[]> {
  return writeFiles(directory, graphFiles(graph, annotations, template));
}
