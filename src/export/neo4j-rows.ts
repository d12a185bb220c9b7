import { createHash } from "node:crypto";
import { NODE_TYPES, compareText } from "../doc/index.ts";
import type { NodeType, Office } from "../doc/index.ts";
import type {
  Evidence,
  GraphArticle,
  GraphEdge,
  GraphNode,
  SerializedGraph,
} from "../graph/types.ts";
import {
  ARTICLE_COLUMNS,
  EDGE_COLUMNS,
  EXTRA_COLUMNS,
  MENTIONS_COLUMNS,
  NODE_COLUMNS,
  RELATIONSHIP_TYPES,
  REPORT_COLUMNS,
} from "./neo4j-model.ts";
import type {
  Column,
  Neo4jRows,
  NodeLabel,
  NodeRow,
  NodeTable,
  Properties,
  PropertyValue,
  RelationshipRow,
  RelationshipTable,
  RelationshipType,
} from "./neo4j-model.ts";
import { daySpan } from "../graph/day-span.ts";
import { PLOVER } from "./plover.ts";
import { wellFormed } from "./well-formed.ts";

/**
 * The rows of a graph, sorted, with ids that depend on the graph alone: a node's key, an edge's
 * key, an article's id, and for a report a hash of the edge, the article and the words behind it.
 * Lone surrogates become U+FFFD, as every writer would have to make them.
 */
export function toNeo4jRows(graph: SerializedGraph): Neo4jRows {
  const nodeOf = new Map(graph.nodes.map((node) => [node.key, node]));
  const reports = graph.edges.flatMap((edge) => reportsOf(edge));
  return {
    nodes: [
      ...NODE_TYPES.map((type) => entityTable(type, graph.nodes, nodeOf)),
      articleTable(graph.attributes.articles),
      reportTable(reports),
    ].filter((table) => table.rows.length > 0),
    relationships: [
      ...relationshipTables(
        EDGE_COLUMNS,
        graph.edges.map((edge) => edgeRow(edge, nodeOf)),
      ),
      ...relationshipTables([], provenanceRows(reports, nodeOf)),
      ...relationshipTables(MENTIONS_COLUMNS, graph.nodes.flatMap(mentionRows)),
    ],
  };
}

function entityTable(
  type: NodeType,
  nodes: readonly GraphNode[],
  nodeOf: ReadonlyMap<string, GraphNode>,
): NodeTable {
  return nodeTable(
    type,
    [...NODE_COLUMNS, ...(EXTRA_COLUMNS[type] ?? [])],
    nodes
      .filter((node) => node.attributes.type === type)
      .map((node) => ({ id: node.key, properties: nodeProperties(node, nodeOf) })),
  );
}

function nodeProperties(node: GraphNode, nodeOf: ReadonlyMap<string, GraphNode>): Properties {
  const { attributes } = node;
  const { date } = attributes;
  return {
    name: attributes.name,
    aliases: attributes.aliases,
    states: attributes.states,
    joins: attributes.joins.map((join) => `${join.rule}: ${join.name} (${join.article})`),
    mentions: attributes.mentions.length,
    articles: new Set(attributes.mentions.map((mention) => mention.article)).size,
    degree: attributes.degree,
    community: attributes.community,
    pagerank: attributes.pagerank,
    offices: (attributes.offices ?? []).map((office) => officeLine(office, nodeOf)),
    kind: attributes.kind ?? null,
    date: date?.date ?? null,
    datePrecision: date?.precision ?? null,
    dateStart: daySpan(date?.date ?? null)?.start ?? null,
    dateEnd: daySpan(date?.date ?? null)?.end ?? null,
  };
}

/** "former prime minister, Iraq". */
function officeLine(office: Office, nodeOf: ReadonlyMap<string, GraphNode>): string {
  const title = office.former ? `former ${office.title}` : office.title;
  const body = office.of === null ? undefined : nodeOf.get(office.of);
  return body ? `${title}, ${body.attributes.name}` : title;
}

function articleTable(articles: readonly GraphArticle[]): NodeTable {
  return nodeTable(
    "Article",
    ARTICLE_COLUMNS,
    articles.map((article) => ({
      id: article.id,
      properties: {
        file: article.file,
        title: article.title,
        outlet: article.outlet,
        published: article.published,
        publishedPrecision: article.publishedPrecision,
        publishedStart: daySpan(article.published)?.start ?? null,
        publishedEnd: daySpan(article.published)?.end ?? null,
        url: article.url,
        characters: article.characters,
      },
    })),
  );
}

/** A report with its id and the edge it is evidence of. */
interface IdentifiedReport {
  readonly id: string;
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

/**
 * The reports of an edge. The hashed key holds the edge, the article and the offsets; reports that
 * agree in all of these are numbered in the edge's own order.
 */
function reportsOf(edge: GraphEdge): IdentifiedReport[] {
  const seen = new Map<string, number>();
  return edge.attributes.evidence.map((evidence) => {
    const key = JSON.stringify([
      edge.key,
      evidence.article,
      evidence.start,
      evidence.end,
      ...evidence.spans.trigger,
    ]);
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return { id: `report:${hash(earlier === 0 ? key : `${key}#${earlier}`)}`, edge, evidence };
  });
}

/** 80 bits in hexadecimal: with ten million reports the chance of one collision is 1 in 10^10. */
function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}

function reportTable(reports: readonly IdentifiedReport[]): NodeTable {
  return nodeTable(
    "Report",
    REPORT_COLUMNS,
    reports.map(({ id, edge, evidence }) => ({
      id,
      properties: {
        type: edge.attributes.type,
        plover: PLOVER[edge.attributes.type],
        status: evidence.status,
        quote: evidence.quote,
        start: evidence.start,
        end: evidence.end,
        trigger: evidence.trigger,
        triggerStart: evidence.spans.trigger[0],
        triggerEnd: evidence.spans.trigger[1],
        sourceStart: evidence.spans.source?.[0] ?? null,
        sourceEnd: evidence.spans.source?.[1] ?? null,
        targetStart: evidence.spans.target?.[0] ?? null,
        targetEnd: evidence.spans.target?.[1] ?? null,
        date: evidence.date,
        datePrecision: evidence.datePrecision,
        dateStart: daySpan(evidence.date)?.start ?? null,
        dateEnd: daySpan(evidence.date)?.end ?? null,
        rule: evidence.rule,
        confidence: evidence.confidence,
      },
    })),
  );
}

/** A relationship row before it is put into the table of its type and labels. */
interface LooseRow extends RelationshipRow {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
}

function edgeRow(edge: GraphEdge, nodeOf: ReadonlyMap<string, GraphNode>): LooseRow {
  const { attributes } = edge;
  return {
    id: edge.key,
    type: attributes.type,
    from: edge.source,
    fromLabel: labelOf(edge.source, nodeOf),
    to: edge.target,
    toLabel: labelOf(edge.target, nodeOf),
    properties: {
      plover: PLOVER[attributes.type],
      status: attributes.status,
      contested: attributes.contested,
      count: attributes.evidence.length,
      articles: [...new Set(attributes.evidence.map((evidence) => evidence.article))].sort(),
      firstDate: attributes.firstDate,
      lastDate: attributes.lastDate,
      firstDay: daySpan(attributes.firstDate)?.start ?? null,
      lastDay: daySpan(attributes.lastDate)?.end ?? null,
      confidence: attributes.confidence,
    },
  };
}

function provenanceRows(
  reports: readonly IdentifiedReport[],
  nodeOf: ReadonlyMap<string, GraphNode>,
): LooseRow[] {
  return reports.flatMap(({ id, edge, evidence }) => {
    const link = (type: RelationshipType, to: string, toLabel: NodeLabel): LooseRow => ({
      id: null,
      type,
      from: id,
      fromLabel: "Report",
      to,
      toLabel,
      properties: {},
    });
    return [
      link("IN", evidence.article, "Article"),
      link("FROM", edge.source, labelOf(edge.source, nodeOf)),
      link("TO", edge.target, labelOf(edge.target, nodeOf)),
      ...(evidence.saidBy === null
        ? []
        : [link("SAID_BY", evidence.saidBy, labelOf(evidence.saidBy, nodeOf))]),
    ];
  });
}

function mentionRows(node: GraphNode): LooseRow[] {
  const counts = new Map<string, number>();
  for (const { article } of node.attributes.mentions) {
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return [...counts].map(([article, count]) => ({
    id: null,
    type: "MENTIONS",
    from: article,
    fromLabel: "Article",
    to: node.key,
    toLabel: node.attributes.type,
    properties: { count },
  }));
}

function labelOf(key: string, nodeOf: ReadonlyMap<string, GraphNode>): NodeType {
  const node = nodeOf.get(key);
  if (!node) {
    throw new Error(
      `graph: "${key}" is the end of an edge or a speaker, but no node has this key; ` +
        "every end and every speaker must be among the graph's nodes",
    );
  }
  return node.attributes.type;
}

function nodeTable(
  label: NodeLabel,
  columns: readonly Column[],
  rows: readonly NodeRow[],
): NodeTable {
  const cleanRows = rows.map((row) => ({
    id: wellFormed(row.id),
    properties: cleanProperties(row.properties, columns),
  }));
  return { label, columns, rows: cleanRows.sort((a, b) => compareText(a.id, b.id)) };
}

function relationshipTables(
  columns: readonly Column[],
  rows: readonly LooseRow[],
): RelationshipTable[] {
  const tables = new Map<string, LooseRow[]>();
  for (const row of rows) {
    const key = [
      String(RELATIONSHIP_TYPES.indexOf(row.type)).padStart(2, "0"),
      row.fromLabel,
      row.toLabel,
    ].join(" ");
    const table = tables.get(key);
    if (table) table.push(row);
    else tables.set(key, [row]);
  }
  return [...tables.keys()].sort().map((key) => {
    const table = tables.get(key)!;
    const { type, fromLabel, toLabel, id } = table[0]!;
    return {
      type,
      fromLabel,
      toLabel,
      keyed: id !== null,
      columns,
      rows: table
        .map((row) => ({
          id: row.id === null ? null : wellFormed(row.id),
          from: wellFormed(row.from),
          to: wellFormed(row.to),
          properties: cleanProperties(row.properties, columns),
        }))
        .sort(
          (a, b) =>
            compareText(a.from, b.from) ||
            compareText(a.to, b.to) ||
            compareText(a.id ?? "", b.id ?? ""),
        ),
    };
  });
}

/** Only the table's columns, in their order. */
function cleanProperties(properties: Properties, columns: readonly Column[]): Properties {
  return Object.fromEntries(
    columns.map(({ name }) => [name, cleanValue(properties[name] ?? null)]),
  );
}

function cleanValue(value: PropertyValue): PropertyValue {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "object" && value !== null) {
    return value.length === 0 ? null : value.map(wellFormed);
  }
  return value;
}
