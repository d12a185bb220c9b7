import type { SerializedGraph } from "../graph/types.ts";
import { AWAIT_INDEXES, SCHEMA } from "../neo4j/schema.ts";
import { cypherMap, cypherString } from "./cypher-literal.ts";
import type { NodeTable, RelationshipTable } from "./neo4j-model.ts";
import { toNeo4jRows } from "./neo4j-rows.ts";

/** A statement is planned as a whole: larger ones cost the server more than they save. */
const MOST_ROWS = 200;
const MOST_CHARACTERS = 100_000;

const SCHEMA_HEAD = `// Constraints and indexes of the graph. Run it once before load.cypher:
//   cypher-shell -a bolt://localhost:7687 -u neo4j -f schema.cypher
// or paste it into Neo4j Browser. Running it again changes nothing.
`;

const LOAD_HEAD = `// The graph as Cypher, without driver or plugins. Run schema.cypher first, then:
//   cypher-shell -a bolt://localhost:7687 -u neo4j -f load.cypher
// or drag it into Neo4j Browser and run it as several statements. Running it again changes nothing;
// it removes nothing that an earlier graph had and this one has not ("npm run graph -- --neo4j" does).
`;

/** `schema.cypher`. */
export function toSchemaCypher(): string {
  return script(SCHEMA_HEAD, [...SCHEMA, AWAIT_INDEXES]);
}

/** `load.cypher`: the rows of `toNeo4jRows` as literals. */
export function toLoadCypher(graph: SerializedGraph): string {
  return script(LOAD_HEAD, loadStatements(graph));
}

/** The statements of `load.cypher`, nodes before relationships. */
export function loadStatements(graph: SerializedGraph): string[] {
  const { nodes, relationships } = toNeo4jRows(graph);
  return [...nodes.flatMap(nodeStatements), ...relationships.flatMap(relationshipStatements)];
}

function script(head: string, statements: readonly string[]): string {
  return `${head}\n${statements.map((statement) => `${statement};\n`).join("")}`;
}

function nodeStatements({ label, columns, rows }: NodeTable): string[] {
  const literals = rows.map(
    ({ id, properties }) =>
      `{id: ${cypherString(id)}, properties: ${cypherMap(properties, columns)}}`,
  );
  return unwind(literals, `MERGE (n:${label} {id: row.id})\nSET n += row.properties`);
}

function relationshipStatements(table: RelationshipTable): string[] {
  const { type, fromLabel, toLabel, keyed, columns, rows } = table;
  const literals = rows.map(({ id, from, to, properties }) => {
    const ends = `from: ${cypherString(from)}, to: ${cypherString(to)}`;
    const key = id === null ? "" : `, id: ${cypherString(id)}`;
    const rest = columns.length === 0 ? "" : `, properties: ${cypherMap(properties, columns)}`;
    return `{${ends}${key}${rest}}`;
  });
  const match =
    `MATCH (a:${fromLabel} {id: row.from})\n` +
    `MATCH (b:${toLabel} {id: row.to})\n` +
    `MERGE (a)-[r:${type}${keyed ? " {id: row.id}" : ""}]->(b)`;
  return unwind(literals, columns.length === 0 ? match : `${match}\nSET r += row.properties`);
}

function unwind(literals: readonly string[], body: string): string[] {
  return batches(literals).map((batch) => `UNWIND [\n${batch.join(",\n")}\n] AS row\n${body}`);
}

function batches(literals: readonly string[]): string[][] {
  const all: string[][] = [];
  let characters = Infinity;
  for (const literal of literals) {
    const batch = all.at(-1);
    characters += literal.length;
    if (!batch || batch.length >= MOST_ROWS || characters > MOST_CHARACTERS) {
      all.push([literal]);
      characters = literal.length;
    } else batch.push(literal);
  }
  return all;
}
