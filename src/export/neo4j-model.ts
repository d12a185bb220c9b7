import { EDGE_TYPES, NODE_TYPES } from "../doc/index.ts";
import type { NodeType } from "../doc/index.ts";

/**
 * The graph as Neo4j holds it: tables of nodes by label and of relationships by type and labels of
 * their ends. The script, the driver and the bulk import all write these rows, so they give the
 * same database.
 *
 *     (:Group|:Official|...)-[:THREATENS|...]->(...)       one a (source, type, target); derived
 *     (:Report)-[:IN]->(:Article)                          the evidence, one node a report
 *     (:Report)-[:FROM|:TO|:SAID_BY]->(node)
 *     (:Article)-[:MENTIONS {count}]->(node)
 */
export interface Neo4jRows {
  /** In order of label; a table without rows is left out. */
  readonly nodes: readonly NodeTable[];
  /** In order of type, then labels; a table without rows is left out. */
  readonly relationships: readonly RelationshipTable[];
}

export interface NodeTable {
  readonly label: NodeLabel;
  /** Every property of a row but `id`, with its type; the same for all rows of the label. */
  readonly columns: readonly Column[];
  /** In order of id; ids are unique within a label. */
  readonly rows: readonly NodeRow[];
}

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipTable {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  /**
   * Does each row have an id to merge on? Where not, there is at most one relationship of the type
   * between two nodes, and the ends are the key.
   */
  readonly keyed: boolean;
  /** Every property of a row but `id`, with its type. */
  readonly columns: readonly Column[];
  /** In order of `from`, `to`, which avoids deadlocks between writers. */
  readonly rows: readonly RelationshipRow[];
}

export interface RelationshipRow {
  /** Unique within its type; null where the table is not keyed. */
  readonly id: string | null;
  /** Ids of nodes of `fromLabel` and `toLabel`; both are among the node tables' rows. */
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/**
 * Every column of the table is a key; null means that the property is absent (and that `SET +=`
 * removes an older value). An empty list is null too: a bulk import cannot express it.
 */
export type Properties = Readonly<Record<string, PropertyValue>>;
export type PropertyValue = string | number | boolean | readonly string[] | null;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** How the database holds the value. A "date" is an ISO day "YYYY-MM-DD" in the rows. */
export type ColumnType = "string" | "string[]" | "integer" | "float" | "boolean" | "date";

export const NODE_LABELS = [...NODE_TYPES, "Article", "Report"] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export const PROVENANCE_TYPES = ["IN", "FROM", "TO", "SAID_BY", "MENTIONS"] as const;
export const RELATIONSHIP_TYPES = [...EDGE_TYPES, ...PROVENANCE_TYPES] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

export const NODE_COLUMNS: readonly Column[] = [
  { name: "name", type: "string" },
  { name: "aliases", type: "string[]" },
  { name: "states", type: "string[]" },
  { name: "joins", type: "string[]" },
  { name: "mentions", type: "integer" },
  { name: "articles", type: "integer" },
  { name: "degree", type: "integer" },
  { name: "community", type: "integer" },
  { name: "pagerank", type: "float" },
];

export const EXTRA_COLUMNS: Partial<Record<NodeType, readonly Column[]>> = {
  Official: [{ name: "offices", type: "string[]" }],
  Decision: [
    { name: "kind", type: "string" },
    { name: "date", type: "string" },
    { name: "datePrecision", type: "string" },
    { name: "dateStart", type: "date" },
    { name: "dateEnd", type: "date" },
  ],
};

export const ARTICLE_COLUMNS: readonly Column[] = [
  { name: "file", type: "string" },
  { name: "title", type: "string" },
  { name: "outlet", type: "string" },
  { name: "published", type: "string" },
  { name: "publishedPrecision", type: "string" },
  { name: "publishedStart", type: "date" },
  { name: "publishedEnd", type: "date" },
  { name: "url", type: "string" },
  { name: "characters", type: "integer" },
];

export const REPORT_COLUMNS: readonly Column[] = [
  { name: "type", type: "string" },
  { name: "plover", type: "string" },
  { name: "status", type: "string" },
  { name: "quote", type: "string" },
  { name: "start", type: "integer" },
  { name: "end", type: "integer" },
  { name: "trigger", type: "string" },
  { name: "triggerStart", type: "integer" },
  { name: "triggerEnd", type: "integer" },
  { name: "sourceStart", type: "integer" },
  { name: "sourceEnd", type: "integer" },
  { name: "targetStart", type: "integer" },
  { name: "targetEnd", type: "integer" },
  { name: "date", type: "string" },
  { name: "datePrecision", type: "string" },
  { name: "dateStart", type: "date" },
  { name: "dateEnd", type: "date" },
  { name: "rule", type: "string" },
  { name: "confidence", type: "float" },
];

export const EDGE_COLUMNS: readonly Column[] = [
  { name: "plover", type: "string" },
  { name: "status", type: "string" },
  { name: "contested", type: "boolean" },
  { name: "count", type: "integer" },
  { name: "articles", type: "string[]" },
  { name: "firstDate", type: "string" },
  { name: "lastDate", type: "string" },
  { name: "firstDay", type: "date" },
  { name: "lastDay", type: "date" },
  { name: "confidence", type: "float" },
];

export const MENTIONS_COLUMNS: readonly Column[] = [{ name: "count", type: "integer" }];
