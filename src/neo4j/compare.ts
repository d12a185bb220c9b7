import type { Record as DriverRecord } from "neo4j-driver";
import { batches } from "./batches.ts";
import type { BatchLimit } from "./batches.ts";
import { contentHash, keyText, OWNED_BY_RELATIONSHIPS } from "./collections.ts";
import type { Collection, RowKey, WriteRow, WriteTable } from "./collections.ts";
import type { DatabaseSession } from "./database-session.ts";
import { NAMES_IN_USE } from "./statements.ts";
import { charactersOf, toKeyParameter } from "./to-parameter.ts";

/** What has to be written for the database to hold a collection as the graph has it. */
export interface Difference {
  readonly collection: Collection;
  /** What the scope held of it before, retired ones not counted. */
  readonly held: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows to write, by table. */
  readonly write: readonly { readonly table: WriteTable; readonly rows: readonly WriteRow[] }[];
  /** No longer in the graph, and nobody else holds on to them. */
  readonly remove: readonly RowKey[];
  /** No longer in the graph; a user attached something to them. */
  readonly retire: readonly RowKey[];
  /** Retired by an earlier load, and still held on to. */
  readonly kept: number;
}

/** An element that the loader did not make, but that has the key of a row: it is taken over. */
const UNCLAIMED = "unclaimed";
const RETIRED = "retired";

const INSPECTION: BatchLimit = { rows: 5_000, characters: 1_000_000 };

/** Names of labels and relationship types of which the database holds anything, of any scope. */
export async function namesInUse(database: DatabaseSession): Promise<ReadonlySet<string>> {
  const records = await database.read(async (run) => (await run(NAMES_IN_USE)).records);
  return new Set(records.map((record) => String(record.get("name"))));
}

/** Reads what the scope holds of a collection and compares it with the graph; writes nothing. */
export async function compare(
  database: DatabaseSession,
  collection: Collection,
  inUse: ReadonlySet<string>,
  scope: string,
): Promise<Difference> {
  const states = inUse.has(collection.name)
    ? await readStates(database, collection, scope)
    : new Map<string, string>();
  const held = [...states.values()].filter((state) => state !== UNCLAIMED && state !== RETIRED);
  let created = 0;
  let changed = 0;
  let unchanged = 0;
  const write = collection.tables.map((table) => ({
    table,
    rows: table.rows.filter((row) => {
      const key = keyText(row);
      const state = states.get(key);
      states.delete(key);
      if (state === undefined) {
        created += 1;
        return true;
      }
      if (state === (contentHash(table.columns, row.properties) ?? "")) {
        unchanged += 1;
        return false;
      }
      changed += 1;
      return true;
    }),
  }));
  const gone = [...states].filter(([, state]) => state !== UNCLAIMED).map(([key]) => rowKey(key));
  return {
    collection,
    held: held.length,
    created,
    changed,
    unchanged,
    write: write.filter(({ rows }) => rows.length > 0),
    ...(await inspect(database, collection, scope, gone)),
  };
}

/** By key: the hash that the element was written with ("" without properties), or a state. */
async function readStates(
  database: DatabaseSession,
  { sweep }: Collection,
  scope: string,
): Promise<Map<string, string>> {
  return database.read(async (run) => {
    const states = new Map<string, string>();
    for await (const record of run(sweep.read, { scope })) {
      states.set(keyText(keyOf(record)), stateOf(record));
    }
    return states;
  });
}

function stateOf(record: DriverRecord): string {
  if (record.get("claimed") !== true) return UNCLAIMED;
  if (record.get("retired") === true) return RETIRED;
  return (record.get("hash") as string | null) ?? "";
}

/** Which of what the graph no longer has can go, and which must stay for a user's sake. */
async function inspect(
  database: DatabaseSession,
  { sweep, owned }: Collection,
  scope: string,
  gone: readonly RowKey[],
): Promise<Pick<Difference, "remove" | "retire" | "kept">> {
  const remove: RowKey[] = [];
  const retire: RowKey[] = [];
  let kept = 0;
  for (const batch of batches(gone, INSPECTION, charactersOf)) {
    const parameters = {
      scope,
      owned,
      ownedByRelationships: OWNED_BY_RELATIONSHIPS,
      rows: batch.map(toKeyParameter),
    };
    const records = await database.read(
      async (run) => (await run(sweep.inspect, parameters)).records,
    );
    for (const record of records) {
      if (record.get("touched") !== true) remove.push(keyOf(record));
      else if (record.get("retired") === true) kept += 1;
      else retire.push(keyOf(record));
    }
  }
  return { remove, retire, kept };
}

function keyOf(record: DriverRecord): RowKey {
  return {
    id: record.get("id") as string | null,
    from: record.has("from") ? String(record.get("from")) : null,
    to: record.has("to") ? String(record.get("to")) : null,
  };
}

/** The key that `keyText` wrote. */
function rowKey(text: string): RowKey {
  const [first, to, id] = text.split("\0");
  if (to === undefined) return { id: first!, from: null, to: null };
  return { id: id === "" ? null : id!, from: first!, to };
}
