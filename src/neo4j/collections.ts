import { createHash } from "node:crypto";
import { EDGE_TYPES } from "../doc/index.ts";
import {
  ARTICLE_COLUMNS,
  EDGE_COLUMNS,
  EXTRA_COLUMNS,
  MENTIONS_COLUMNS,
  NODE_COLUMNS,
  NODE_LABELS,
  RELATIONSHIP_TYPES,
  REPORT_COLUMNS,
} from "../export/neo4j-model.ts";
import type {
  Column,
  Neo4jRows,
  NodeLabel,
  Properties,
  RelationshipType,
} from "../export/neo4j-model.ts";
import { scopedId } from "./scope.ts";
import {
  BOOKKEEPING,
  nodeSweep,
  relationshipSweep,
  writeNodes,
  writeRelationships,
} from "./statements.ts";
import type { SweepStatements } from "./statements.ts";

/**
 * All that the model holds under one label or one relationship type, also where the graph has
 * nothing of it: the database may still have some from an earlier load.
 */
export interface Collection {
  readonly kind: "nodes" | "relationships";
  readonly name: NodeLabel | RelationshipType;
  readonly sweep: SweepStatements;
  /** The properties that are the loader's; every other one is a user's. */
  readonly owned: readonly string[];
  readonly tables: readonly WriteTable[];
}

/** Rows that one statement writes. */
export interface WriteTable {
  readonly statement: string;
  readonly columns: readonly Column[];
  readonly rows: readonly WriteRow[];
}

/** A node has only an id; a relationship has ends, and an id if its type is keyed. */
export interface WriteRow extends RowKey {
  readonly properties: Properties;
}

export interface RowKey {
  readonly id: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** In order of writing: nodes before relationships. Ids are those of the scope. */
export function toCollections(rows: Neo4jRows, scope: string): Collection[] {
  return [...nodeCollections(rows, scope), ...relationshipCollections(rows, scope)];
}

function nodeCollections(rows: Neo4jRows, scope: string): Collection[] {
  return NODE_LABELS.map((label) => ({
    kind: "nodes",
    name: label,
    sweep: nodeSweep(label),
    owned: owned(nodeColumns(label)),
    tables: rows.nodes
      .filter((table) => table.label === label)
      .map((table) => ({
        statement: writeNodes(label),
        columns: table.columns,
        rows: table.rows.map(({ id, properties }) => ({
          id: scopedId(scope, id),
          from: null,
          to: null,
          properties,
        })),
      })),
  }));
}

function relationshipCollections(rows: Neo4jRows, scope: string): Collection[] {
  return RELATIONSHIP_TYPES.map((type) => ({
    kind: "relationships",
    name: type,
    sweep: relationshipSweep(type),
    owned: owned(relationshipColumns(type)),
    tables: rows.relationships
      .filter((table) => table.type === type)
      .map((table) => ({
        statement: writeRelationships(type, table.fromLabel, table.toLabel),
        columns: table.columns,
        rows: table.rows.map(({ id, from, to, properties }) => ({
          id: id === null ? null : scopedId(scope, id),
          from: scopedId(scope, from),
          to: scopedId(scope, to),
          properties,
        })),
      })),
  }));
}

function nodeColumns(label: NodeLabel): readonly Column[] {
  if (label === "Article") return ARTICLE_COLUMNS;
  if (label === "Report") return REPORT_COLUMNS;
  return [...NODE_COLUMNS, ...(EXTRA_COLUMNS[label] ?? [])];
}

function relationshipColumns(type: RelationshipType): readonly Column[] {
  if ((EDGE_TYPES as readonly string[]).includes(type)) return EDGE_COLUMNS;
  return type === "MENTIONS" ? MENTIONS_COLUMNS : [];
}

function owned(columns: readonly Column[]): string[] {
  return [...BOOKKEEPING, ...columns.map(({ name }) => name)];
}

/** The loader's properties on relationships of any type. */
export const OWNED_BY_RELATIONSHIPS: readonly string[] = [
  ...new Set(RELATIONSHIP_TYPES.flatMap((type) => owned(relationshipColumns(type)))),
];

/** One text for a row's key; no id holds U+0000. */
export function keyText({ id, from, to }: RowKey): string {
  return from === null ? id! : `${from}\0${to}\0${id ?? ""}`;
}

/**
 * What tells whether the database already holds a row as it is: a hash of its properties and of
 * their types, so that a change in how values are stored writes them anew. Null without properties.
 */
export function contentHash(columns: readonly Column[], properties: Properties): string | null {
  if (columns.length === 0) return null;
  const content = columns.map(({ name, type }) => [name, type, properties[name] ?? null]);
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);
}
