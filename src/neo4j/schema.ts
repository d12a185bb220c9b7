import { EDGE_TYPES, NODE_TYPES } from "../doc/index.ts";
import { NODE_LABELS } from "../export/neo4j-model.ts";

/** Full-text index on the names and aliases of every actor, place and decision. */
export const NAMES_INDEX = "entity_names";
/** Full-text index on the quotes of the reports. */
export const QUOTES_INDEX = "report_quotes";

/**
 * What the database needs before the first row: ids unique by label and by type of edge, which also
 * makes MERGE fast and safe beside other writers; then indexes for the questions that users ask.
 * Only what Community Edition has; each statement can run again and then changes nothing.
 */
export const SCHEMA: readonly string[] = [
  ...[...NODE_LABELS, "LoadRun"].map(
    (label) =>
      `CREATE CONSTRAINT ${snakeCase(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...EDGE_TYPES.map(
    (type) =>
      `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
  fullTextIndex(NAMES_INDEX, NODE_TYPES, ["name", "aliases"]),
  fullTextIndex(QUOTES_INDEX, ["Report"], ["quote"]),
  rangeIndex("report_date", "(n:Report)", "n.dateStart"),
  rangeIndex("decision_date", "(n:Decision)", "n.dateStart"),
  rangeIndex("article_published", "(n:Article)", "n.publishedStart"),
  ...EDGE_TYPES.flatMap((type) => [
    rangeIndex(`${type.toLowerCase()}_first_day`, `()-[r:${type}]-()`, "r.firstDay"),
  ]),
];

/** Until every index answers; a full-text index fills in the background. */
export const AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

/** "standard-folding" finds "Sha'bi" by "shabi" and letters with accents by plain ones. */
function fullTextIndex(
  name: string,
  labels: readonly string[],
  properties: readonly string[],
): string {
  const on = properties.map((property) => `n.${property}`).join(", ");
  return (
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels.join("|")}) ON EACH [${on}] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
  );
}

function rangeIndex(name: string, pattern: string, property: string): string {
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${property})`;
}

function snakeCase(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
