import neo4j from "neo4j-driver";
import type { Driver } from "neo4j-driver";
import type { Column, Neo4jRows, Properties } from "../../src/export/neo4j-model.ts";

/** Properties by which the loader keeps its books; a script or an import writes none. */
const BOOKKEEPING = ["scope", "hash"];

/**
 * Everything in the database as sorted lines, each property with its type, so that two databases
 * with the same lines are the same. Bookkeeping is left out.
 *
 *     (:State {degree: 3, id: "state:veland", pagerank: 0.25f})
 */
export async function canonicalDump(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery(
    "MATCH (n) WHERE NOT n:LoadRun RETURN labels(n) AS labels, properties(n) AS properties",
  );
  const relationships = await driver.executeQuery(
    "MATCH (a)-[r]->(b) RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, " +
      "properties(r) AS properties, labels(b) AS toLabels, b.id AS to",
  );
  return [
    ...nodes.records.map((record) =>
      nodeLine(record.get("labels"), valueTexts(record.get("properties"))),
    ),
    ...relationships.records.map((record) =>
      relationshipLine(
        { labels: record.get("fromLabels"), id: valueText(record.get("from")) },
        record.get("type"),
        valueTexts(record.get("properties")),
        { labels: record.get("toLabels"), id: valueText(record.get("to")) },
      ),
    ),
  ].sort();
}

/** The lines that a database must have after these rows were loaded, and nothing else. */
export function expectedDump(rows: Neo4jRows): string[] {
  return [
    ...rows.nodes.flatMap(({ label, columns, rows: nodes }) =>
      nodes.map(({ id, properties }) =>
        nodeLine([label], new Map([["id", JSON.stringify(id)], ...texts(columns, properties)])),
      ),
    ),
    ...rows.relationships.flatMap(({ type, fromLabel, toLabel, columns, rows: relationships }) =>
      relationships.map(({ id, from, to, properties }) =>
        relationshipLine(
          { labels: [fromLabel], id: JSON.stringify(from) },
          type,
          new Map([
            ...(id === null ? [] : [["id", JSON.stringify(id)] as const]),
            ...texts(columns, properties),
          ]),
          { labels: [toLabel], id: JSON.stringify(to) },
        ),
      ),
    ),
  ].sort();
}

interface End {
  readonly labels: readonly string[];
  /** As a value of the dump. */
  readonly id: string;
}

function nodeLine(labels: readonly string[], properties: ReadonlyMap<string, string>): string {
  return `(${labelText(labels)} ${mapText(properties)})`;
}

function relationshipLine(
  from: End,
  type: string,
  properties: ReadonlyMap<string, string>,
  to: End,
): string {
  return (
    `(${labelText(from.labels)} ${from.id})` +
    `-[:${type} ${mapText(properties)}]->` +
    `(${labelText(to.labels)} ${to.id})`
  );
}

function labelText(labels: readonly string[]): string {
  return labels
    .toSorted()
    .map((label) => `:${label}`)
    .join("");
}

function mapText(properties: ReadonlyMap<string, string>): string {
  const entries = [...properties].filter(([name]) => !BOOKKEEPING.includes(name));
  return `{${entries
    .map(([name, text]) => `${name}: ${text}`)
    .sort()
    .join(", ")}}`;
}

function valueTexts(properties: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(Object.entries(properties).map(([name, value]) => [name, valueText(value)]));
}

function valueText(value: unknown): string {
  if (neo4j.isInt(value)) return value.toString();
  if (typeof value === "number") return `${value}f`;
  if (neo4j.isDate(value)) return `date ${value.toString()}`;
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (value === null || ["string", "boolean"].includes(typeof value)) return JSON.stringify(value);
  throw new Error(`a property of a type that the model does not have: ${String(value)}`);
}

/** Like `valueText`, from a row's value and the type that its column gives it. */
function texts(columns: readonly Column[], properties: Properties): [string, string][] {
  return columns.flatMap(({ name, type }): [string, string][] => {
    const value = properties[name] ?? null;
    if (value === null) return [];
    if (type === "float") return [[name, `${String(value)}f`]];
    if (type === "date") return [[name, `date ${String(value)}`]];
    if (typeof value === "object") {
      return [[name, `[${value.map((item) => JSON.stringify(item)).join(", ")}]`]];
    }
    return [[name, JSON.stringify(value)]];
  });
}
