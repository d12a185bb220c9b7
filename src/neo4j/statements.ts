import { EDGE_TYPES } from "../doc/index.ts";
import { NODE_LABELS, RELATIONSHIP_TYPES } from "../export/neo4j-model.ts";
import type { NodeLabel, RelationshipType } from "../export/neo4j-model.ts";

/*
 * Every statement by which the loader reads and writes a graph. Labels and types come only from the
 * model's constants, which `labelName` and `typeName` check at run time too; values are parameters.
 * All of it is in the part of Cypher that 5.26 (Cypher 5) and 2026.x (Cypher 25) share.
 *
 * What the loader made carries `scope`. What a load does not find in the graph any more is removed,
 * unless a user attached something to it: a label, a property or a relationship of his own.
 * Then it is kept, with `retired: true`.
 */

/** The properties that the loader itself keeps on what it makes. */
export const BOOKKEEPING = ["id", "scope", "hash", "retired"] as const;

/** How one label or one relationship type is read and swept. */
export interface SweepStatements {
  /** `$scope` -> the key (`id`, or `from`, `to`, `id`), `hash`, `claimed`, `retired`. */
  readonly read: string;
  /** `$scope`, `$owned`, `$rows` -> the key, `touched`, `retired` of what the graph no longer has. */
  readonly inspect: string;
  /** `$scope`, `$owned`, `$rows`: removes what nobody else holds on to. */
  readonly remove: string;
  /** `$scope`, `$rows`: marks what is still there. */
  readonly retire: string;
}

/** Labels and types that the database holds anything of; the others need not be read. */
export const NAMES_IN_USE = `CALL db.labels() YIELD label RETURN label AS name
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name`;

/** Rows are `{id}`; `$owned` are the label's own properties. */
export function nodeSweep(label: NodeLabel): SweepStatements {
  const node = labelName(label);
  const own = `MATCH (n:${node} {id: row.id}) WHERE n.scope = $scope`;
  const touched = "size(labels(n)) > 1 OR any(key IN keys(n) WHERE NOT key IN $owned)";
  return {
    read: `MATCH (n:${node})
WHERE n.id IS NOT NULL AND coalesce(n.scope, $scope) = $scope
RETURN n.id AS id, n.hash AS hash, n.scope IS NOT NULL AS claimed, n.retired IS NOT NULL AS retired`,
    inspect: `UNWIND $rows AS row
${own}
RETURN row.id AS id, n.retired IS NOT NULL AS retired, ${touched} OR EXISTS {
  MATCH (n)-[r]-()
  WHERE coalesce(r.scope, '') <> $scope
    OR any(key IN keys(r) WHERE NOT key IN $ownedByRelationships)
} AS touched`,
    remove: `UNWIND $rows AS row
${own} AND NOT (${touched}) AND NOT EXISTS { (n)--() }
DELETE n`,
    retire: `UNWIND $rows AS row
${own} AND n.retired IS NULL
SET n.retired = true`,
  };
}

/** Rows are `{from, to, id}`; `id` is null where the ends are the key. */
export function relationshipSweep(type: RelationshipType): SweepStatements {
  const relationship = typeName(type);
  const own = isKeyed(type)
    ? `MATCH (a)-[r:${relationship} {id: row.id}]->(b)
WHERE a.id = row.from AND b.id = row.to AND r.scope = $scope`
    : `MATCH (a:${startLabel(type)} {id: row.from})-[r:${relationship}]->(b)
WHERE b.id = row.to AND r.scope = $scope`;
  const touched = "any(key IN keys(r) WHERE NOT key IN $owned)";
  return {
    read: `MATCH (a)-[r:${relationship}]->(b)
WHERE coalesce(r.scope, $scope) = $scope
RETURN a.id AS from, b.id AS to, r.id AS id, r.hash AS hash,
  r.scope IS NOT NULL AS claimed, r.retired IS NOT NULL AS retired`,
    inspect: `UNWIND $rows AS row
${own}
RETURN row.from AS from, row.to AS to, row.id AS id, r.retired IS NOT NULL AS retired, ${touched} AS touched`,
    remove: `UNWIND $rows AS row
${own} AND NOT ${touched}
DELETE r`,
    retire: `UNWIND $rows AS row
${own} AND r.retired IS NULL
SET r.retired = true`,
  };
}

/**
 * Makes or changes nodes; rows are `{id, properties}`, every property of the loader's a key, so that
 * null removes an older value and a user's own properties stay. A node that another scope holds is
 * left alone and missing in `matched`.
 */
export function writeNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row
MERGE (n:${labelName(label)} {id: row.id})
WITH n, row WHERE coalesce(n.scope, $scope) = $scope
SET n += row.properties
RETURN count(*) AS matched`;
}

/** Makes or changes relationships; rows are `{from, to, id, properties}`. */
export function writeRelationships(
  type: RelationshipType,
  fromLabel: NodeLabel,
  toLabel: NodeLabel,
): string {
  const key = isKeyed(type) ? " {id: row.id}" : "";
  return `UNWIND $rows AS row
MATCH (a:${labelName(fromLabel)} {id: row.from})
MATCH (b:${labelName(toLabel)} {id: row.to})
MERGE (a)-[r:${typeName(type)}${key}]->(b)
WITH r, row WHERE coalesce(r.scope, $scope) = $scope
SET r += row.properties
RETURN count(*) AS matched`;
}

/**
 * The scope's own node, locked: writing to it first makes every other writer of the scope wait
 * until this transaction ends.
 */
export const LOCK_SCOPE = `MERGE (run:LoadRun {id: $scope})
SET run.asked = coalesce(run.asked, 0) + 1
RETURN run.holder AS holder, run.state AS state, coalesce(run.loads, 0) AS loads,
  coalesce(run.leaseEnds > datetime.realtime(), false) AS alive,
  coalesce(duration.inSeconds(datetime.realtime(), run.leaseEnds).seconds, 0) AS secondsLeft`;

/** Takes the scope for `$holder`; only in a transaction that locked it. */
export const CLAIM_SCOPE = `MATCH (run:LoadRun {id: $scope})
SET run.holder = $holder, run.loads = coalesce(run.loads, 0) + 1, run.state = 'running',
  run.startedAt = datetime.realtime(), run.finishedAt = null,
  run.leaseEnds = datetime.realtime() + duration({seconds: $lease})`;

/** Goes with every batch: whoever lost the scope to another load writes nothing more. */
export const HOLD_SCOPE = `MATCH (run:LoadRun {id: $scope})
SET run.leaseEnds = datetime.realtime() + duration({seconds: $lease})
WITH run WHERE run.holder = $holder AND run.state = 'running'
RETURN count(run) AS held`;

export const RELEASE_SCOPE = `MATCH (run:LoadRun {id: $scope})
WHERE run.holder = $holder
SET run.state = $state, run.finishedAt = datetime.realtime(), run.leaseEnds = null`;

/** How often the scope was taken so far; tells whether another load came in between. */
export const COUNT_LOADS = `OPTIONAL MATCH (run:LoadRun {id: $scope})
RETURN coalesce(run.loads, 0) AS loads`;

function isKeyed(type: RelationshipType): boolean {
  return (EDGE_TYPES as readonly string[]).includes(type);
}

/** Where a relationship without an id of its own starts. */
function startLabel(type: RelationshipType): NodeLabel {
  return type === "MENTIONS" ? "Article" : "Report";
}

function labelName(label: NodeLabel): string {
  if (!NODE_LABELS.includes(label)) throw new Error(`"${label}" is no label of the model`);
  return label;
}

function typeName(type: RelationshipType): string {
  if (!RELATIONSHIP_TYPES.includes(type)) throw new Error(`"${type}" is no type of the model`);
  return type;
}
