import { NODE_LABELS, RELATIONSHIP_TYPES } from "../export/neo4j-model.ts";
import type { Column, Neo4jRows, Properties, PropertyValue } from "../export/neo4j-model.ts";
import { Neo4jError } from "./neo4j-error.ts";

/**
 * Throws where rows are not what the loader relies on, before anything is written: known labels and
 * types, ids that are unique, ends that exist, values of the type that their column says. A graph
 * that comes from a file may have been edited by hand.
 */
export function checkRows(rows: Neo4jRows): void {
  const labelOf = checkNodes(rows);
  checkRelationships(rows, labelOf);
}

function checkNodes(rows: Neo4jRows): Map<string, string> {
  const labelOf = new Map<string, string>();
  for (const { label, columns, rows: nodes } of rows.nodes) {
    if (!NODE_LABELS.includes(label)) {
      throw badGraph(`a node type ${quote(label)}`, `one of ${NODE_LABELS.join(", ")}`);
    }
    for (const { id, properties } of nodes) {
      checkId(id, label);
      const other = labelOf.get(id);
      if (other !== undefined) {
        throw badGraph(`the id ${quote(id)} on a ${label} and on a ${other}`, "each id once");
      }
      labelOf.set(id, label);
      checkProperties(`${label} ${quote(id)}`, columns, properties);
    }
  }
  return labelOf;
}

function checkRelationships(rows: Neo4jRows, labelOf: ReadonlyMap<string, string>): void {
  const seen = new Set<string>();
  for (const { type, fromLabel, toLabel, columns, rows: relationships } of rows.relationships) {
    if (!RELATIONSHIP_TYPES.includes(type)) {
      throw badGraph(`an edge type ${quote(type)}`, `one of ${RELATIONSHIP_TYPES.join(", ")}`);
    }
    for (const { id, from, to, properties } of relationships) {
      const name = `${type} from ${quote(from)} to ${quote(to)}`;
      for (const [end, label] of [
        [from, fromLabel],
        [to, toLabel],
      ] as const) {
        if (labelOf.get(end) !== label) {
          throw badGraph(
            `${name}, but no ${label} with the id ${quote(end)}`,
            "both ends as nodes",
          );
        }
      }
      if (id !== null) checkId(id, type);
      const key = `${type}\0${id ?? `${from}\0${to}`}`;
      if (seen.has(key)) throw badGraph(`${name} twice`, "each relationship once");
      seen.add(key);
      checkProperties(name, columns, properties);
    }
  }
}

function checkId(id: string, what: string): void {
  if (typeof id !== "string" || id === "" || id.includes("\0")) {
    throw badGraph(`a ${what} with the id ${quote(id)}`, "a text without U+0000");
  }
}

function checkProperties(place: string, columns: readonly Column[], properties: Properties): void {
  for (const { name, type } of columns) {
    const value = properties[name] ?? null;
    if (value !== null && !isOfType(value, type)) {
      throw badGraph(`${place} with ${name} = ${quote(value)}`, `a value of type ${type}`);
    }
  }
}

function isOfType(value: PropertyValue, type: Column["type"]): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "string[]":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "integer":
      return Number.isSafeInteger(value);
    case "float":
      return typeof value === "number" && Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isDay(value);
  }
}

/** Is it a day of the calendar, "2024-02-29" but not "2023-02-29"? */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function quote(value: PropertyValue): string {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}

function badGraph(found: string, expected: string): Neo4jError {
  return new Neo4jError(
    "bad-graph",
    `The graph holds ${found}; expected ${expected}.`,
    "Build it anew from the articles (npm run graph); nothing was loaded.",
  );
}
