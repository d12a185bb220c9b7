import { ARTICLE_ITSELF, UNNAMED_OUTLET } from "./filters.ts";
import type { Filters } from "./filters.ts";
import type { PageEdge, PageModel, PageNode } from "./page-model.ts";

/** The question "what is known about this node?" for Neo4j, over the labels of `load.cypher`. */
export function nodeCypher(node: PageNode): string {
  return [
    `MATCH (n:${label(node.type)} {id: ${literal(node.key)}})`,
    "OPTIONAL MATCH (n)-[r]-(other)",
    "WHERE NOT other:Report AND NOT other:Article",
    "RETURN n, r, other",
  ].join("\n");
}

/** The question "who says so?" about an edge: its reports, their articles and speakers. */
export function edgeCypher(model: PageModel, edge: PageEdge): string {
  const source = model.nodes[edge.source]!;
  const target = model.nodes[edge.target]!;
  return [
    `MATCH (a:${label(source.type)} {id: ${literal(source.key)}})`,
    `      -[r:${label(edge.type)}]->`,
    `      (b:${label(target.type)} {id: ${literal(target.key)}})`,
    `MATCH (a)<-[:FROM]-(report:Report {type: ${literal(edge.type)}})-[:TO]->(b)`,
    "MATCH (report)-[:IN]->(article:Article)",
    "OPTIONAL MATCH (report)-[:SAID_BY]->(speaker)",
    "RETURN a.name, type(r), b.name, report.status, speaker.name,",
    "       report.date, report.quote, article.outlet, article.title",
    "ORDER BY report.date",
  ].join("\n");
}

/** The question behind what the filters leave. */
export function viewCypher(filters: Filters): string {
  const conditions: string[] = [];
  const active = (facet: keyof Filters["off"]): boolean =>
    filters.off[facet].size > 0 && !filters.paused.has(facet);
  if (active("nodeType")) {
    const labels = [...filters.off.nodeType].sort().map(label);
    for (const end of ["a", "b"])
      conditions.push(`NOT (${labels.map((name) => `${end}:${name}`).join(" OR ")})`);
  }
  if (active("edgeType")) conditions.push(`NOT report.type IN ${list(filters.off.edgeType)}`);
  if (active("status")) conditions.push(`NOT report.status IN ${list(filters.off.status)}`);
  if (active("outlet"))
    conditions.push(
      `NOT coalesce(article.outlet, ${literal(UNNAMED_OUTLET)}) IN ${list(filters.off.outlet)}`,
    );
  if (active("article")) conditions.push(`NOT article.id IN ${list(filters.off.article)}`);
  if (active("speaker"))
    conditions.push(
      `NOT coalesce(speaker.id, ${literal(ARTICLE_ITSELF)}) IN ${list(filters.off.speaker)}`,
    );
  if (filters.confidence > 0) conditions.push(`report.confidence >= ${filters.confidence}`);
  const after: string[] = [];
  if (filters.reports > 1) after.push(`size(reports) >= ${filters.reports}`);
  if (filters.contestedOnly)
    after.push(
      "any(one IN reports WHERE one.status = 'denied') AND any(one IN reports WHERE one.status <> 'denied')",
    );
  return [
    "MATCH (a)<-[:FROM]-(report:Report)-[:TO]->(b), (report)-[:IN]->(article:Article)",
    ...(active("speaker") ? ["OPTIONAL MATCH (report)-[:SAID_BY]->(speaker)"] : []),
    // WHERE behind OPTIONAL MATCH would belong to it and filter nothing.
    ...(active("speaker") ? ["WITH a, b, report, article, speaker"] : []),
    ...where(conditions),
    "WITH a, b, report.type AS type, collect(report) AS reports",
    ...where(after),
    "RETURN a.name, type, b.name, size(reports) AS reports",
    "ORDER BY reports DESC",
  ].join("\n");
}

function where(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n  AND ")}`];
}

/** A label or type as Cypher writes it: plain where it is a word, else in backticks. */
function label(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

function list(values: ReadonlySet<string>): string {
  return `[${[...values].sort().map(literal).join(", ")}]`;
}

/** A string in quotes; whatever is in it stays inside them. */
export function literal(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
  return `'${escaped}'`;
}
