import { batches, halves } from "./batches.ts";
import type { BatchLimit } from "./batches.ts";
import { OWNED_BY_RELATIONSHIPS } from "./collections.ts";
import type { Collection, RowKey, WriteRow, WriteTable } from "./collections.ts";
import type { DatabaseSession } from "./database-session.ts";
import { isMemoryFault } from "./explain-fault.ts";
import { Neo4jError } from "./neo4j-error.ts";
import type { ScopeLease } from "./scope-lease.ts";
import { charactersOf, toKeyParameter, toParameter } from "./to-parameter.ts";

/** Where and for whom a load writes. */
export interface Writing {
  readonly database: DatabaseSession;
  readonly scope: string;
  readonly lease: ScopeLease;
  readonly limit: BatchLimit;
  /** Told after each batch how many rows it had. */
  readonly onRows: (rows: number) => void;
}

/** Makes or changes the rows of one table; throws where the database did not take every row. */
export async function writeRows(
  writing: Writing,
  collection: Collection,
  table: WriteTable,
  rows: readonly WriteRow[],
): Promise<void> {
  await inBatches(writing, rows, async (batch) => {
    const parameters = {
      scope: writing.scope,
      rows: batch.map((row) => toParameter(row, table.columns, writing.scope)),
    };
    await writing.database.write(async (run) => {
      await writing.lease.hold(run);
      const { records } = await run(table.statement, parameters);
      const taken = Number(records[0]?.get("matched") ?? 0);
      if (taken < batch.length) throw notTaken(writing.scope, collection, batch.length, taken);
    });
  });
}

/** Removes what nobody else holds on to; what is left of it is marked as retired. */
export async function removeRows(
  writing: Writing,
  { sweep, owned }: Collection,
  rows: readonly RowKey[],
): Promise<void> {
  await inBatches(writing, rows, async (batch) => {
    const parameters = {
      scope: writing.scope,
      owned,
      ownedByRelationships: OWNED_BY_RELATIONSHIPS,
      rows: batch.map(toKeyParameter),
    };
    await writing.database.write(async (run) => {
      await writing.lease.hold(run);
      await run(sweep.remove, parameters);
      await run(sweep.retire, parameters);
    });
  });
}

/** Fewer rows than sent: an end was taken away meanwhile, or another scope holds an id. */
function notTaken(
  scope: string,
  { kind, name }: Collection,
  sent: number,
  taken: number,
): Neo4jError {
  const cure =
    kind === "nodes"
      ? `Some ids belong to another scope. Find them: MATCH (n:${name}) WHERE n.scope <> '${scope}' RETURN n.id, n.scope.`
      : "Something removed nodes of this scope during the load.";
  return new Neo4jError(
    "foreign-data",
    `Of ${sent} rows of ${name} sent, the database took ${taken}; this batch was not written.`,
    `${cure} Then load again: it goes on where this load stopped.`,
  );
}

/**
 * Sends rows batch after batch. Where the server has too little memory for one, it is cut in
 * halves, down to single rows, and later batches stay at the size that passed.
 */
async function inBatches<Row extends RowKey>(
  writing: Writing,
  rows: readonly Row[],
  send: (batch: readonly Row[]) => Promise<void>,
): Promise<void> {
  let largest = writing.limit.rows;
  const sendOrHalve = async (batch: readonly Row[]): Promise<void> => {
    if (batch.length > largest) {
      for (const half of halves(batch)) await sendOrHalve(half);
      return;
    }
    try {
      await send(batch);
    } catch (error) {
      if (!isMemoryFault(error) || batch.length === 1) throw error;
      largest = Math.ceil(batch.length / 2);
      await sendOrHalve(batch);
      return;
    }
    writing.onRows(batch.length);
  };
  for (const batch of batches(rows, writing.limit, charactersOf)) await sendOrHalve(batch);
}
