import { toNeo4jRows } from "../export/neo4j-rows.ts";
import type { SerializedGraph } from "../graph/types.ts";
import { checkRows } from "./check-rows.ts";
import { toCollections } from "./collections.ts";
import type { Collection } from "./collections.ts";
import { compare, namesInUse } from "./compare.ts";
import type { Difference } from "./compare.ts";
import { withDatabase } from "./connection.ts";
import type { ConnectionSettings } from "./connection-settings.ts";
import { withSession } from "./database-session.ts";
import type { Counters, DatabaseSession } from "./database-session.ts";
import { Neo4jError } from "./neo4j-error.ts";
import { AWAIT_INDEXES, SCHEMA } from "./schema.ts";
import { claimScope, countLoads } from "./scope-lease.ts";
import type { ScopeLease } from "./scope-lease.ts";
import { checkScope, DEFAULT_SCOPE } from "./scope.ts";
import { removeRows, writeRows } from "./write.ts";
import type { Writing } from "./write.ts";

export interface LoadOptions {
  /** Name of the pile of articles that the graph stands for; "default" where not given. */
  readonly scope?: string;
  /** Only say what would be written. */
  readonly dryRun?: boolean;
  /** Remove even where more than `removalShare` of the scope would go. */
  readonly allowRemovals?: boolean;
  /** Share of the scope's nodes and relationships, 0 to 1, above which a load stops; 0.2. */
  readonly removalShare?: number;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Most rows in one transaction; 2,000. */
  readonly batchRows?: number;
  /** Most characters of text in one transaction; two million. */
  readonly batchCharacters?: number;
  /** Seconds after which a load without a sign of life loses the scope; 30. */
  readonly leaseSeconds?: number;
}

/** What a load is doing; `done` of `total` are steps of the schema, labels and types, or rows. */
export interface LoadProgress {
  readonly step: "schema" | "compare" | "wait" | "write" | "remove";
  readonly done: number;
  readonly total: number;
}

/** What became of the rows of one kind. */
export interface LoadCounts {
  /** In the graph. */
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** No longer in the graph, but kept and marked because a user attached something; all so far. */
  readonly retired: number;
}

export interface LoadSummary {
  readonly scope: string;
  readonly address: string;
  readonly database: string;
  readonly serverVersion: string;
  readonly dryRun: boolean;
  readonly nodes: LoadCounts;
  readonly relationships: LoadCounts;
  /**
   * The server's own counters, summed over all that this load wrote, its `LoadRun` node included;
   * empty or all zero where the database already held the graph.
   */
  readonly counters: Counters;
}

/**
 * Makes one scope of a Neo4j database hold exactly this graph. Reads what is there, writes only
 * what differs, removes what the graph no longer has, and touches nothing that a user added. May
 * stop at any point: loading again ends in the same graph.
 *
 * Throws a Neo4jError, with what was found and what to do.
 */
export async function loadGraph(
  graph: SerializedGraph,
  settings: ConnectionSettings,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const scope = options.scope ?? DEFAULT_SCOPE;
  checkScope(scope);
  const collections = toCollections(checkedRows(graph), scope);
  const userAgent = `wiregraph/${graph.attributes.version}`;
  return withDatabase(settings, userAgent, (driver, { version }) =>
    withSession(driver, settings, async (database) => {
      const differences = await bringAbout(database, collections, scope, options);
      return {
        scope,
        address: settings.address,
        database: settings.database,
        serverVersion: version,
        dryRun: options.dryRun === true,
        nodes: countsOf(differences, "nodes"),
        relationships: countsOf(differences, "relationships"),
        counters: database.counters(),
      };
    }),
  );
}

function checkedRows(graph: SerializedGraph): ReturnType<typeof toNeo4jRows> {
  try {
    const rows = toNeo4jRows(graph);
    checkRows(rows);
    return rows;
  } catch (error) {
    if (error instanceof Neo4jError) throw error;
    throw new Neo4jError(
      "bad-graph",
      `The graph cannot be laid out as rows: ${error instanceof Error ? error.message : String(error)}`,
      "Build it anew from the articles (npm run graph); nothing was loaded.",
      { cause: error },
    );
  }
}

async function bringAbout(
  database: DatabaseSession,
  collections: readonly Collection[],
  scope: string,
  options: LoadOptions,
): Promise<Difference[]> {
  const dryRun = options.dryRun === true;
  if (!dryRun) await makeSchema(database, options);
  const loadsBefore = await countLoads(database, scope);
  const differences = await compareAll(database, collections, scope, options);
  if (dryRun || !differences.some(hasWork)) return differences;
  checkRemovals(differences, scope, options);

  const lease = await claimScope(database, scope, options.leaseSeconds ?? 30, (seconds) =>
    options.onProgress?.({ step: "wait", done: 0, total: seconds }),
  );
  return underLease(lease, async () => {
    if (lease.earlierLoads === loadsBefore) {
      await writeAll(database, differences, scope, lease, options);
      return differences;
    }
    const renewed = await compareAll(database, collections, scope, options, lease);
    checkRemovals(renewed, scope, options);
    await writeAll(database, renewed, scope, lease, options);
    return renewed;
  });
}

/** Runs `work` and gives the scope back, marked by how it ended. */
async function underLease<T>(lease: ScopeLease, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await lease.release("finished");
    return result;
  } catch (error) {
    // What ended the work counts; a scope that could not be given back frees itself in time.
    await lease.release("failed").catch(() => undefined);
    throw error;
  }
}

/** One transaction for all, which takes a third of the time of one each. */
async function makeSchema(database: DatabaseSession, options: LoadOptions): Promise<void> {
  options.onProgress?.({ step: "schema", done: 0, total: SCHEMA.length });
  await database.write(async (run) => {
    for (const [done, statement] of SCHEMA.entries()) {
      await run(statement);
      options.onProgress?.({ step: "schema", done: done + 1, total: SCHEMA.length });
    }
  });
  await database.write((run) => run(AWAIT_INDEXES));
}

async function compareAll(
  database: DatabaseSession,
  collections: readonly Collection[],
  scope: string,
  options: LoadOptions,
  lease?: ScopeLease,
): Promise<Difference[]> {
  const inUse = await namesInUse(database);
  const differences: Difference[] = [];
  for (const [done, collection] of collections.entries()) {
    options.onProgress?.({ step: "compare", done, total: collections.length });
    if (lease) await database.write((run) => lease.hold(run));
    differences.push(await compare(database, collection, inUse, scope));
  }
  return differences;
}

/** A graph that shrank by much is more often a mistake upstream than news. */
function checkRemovals(
  differences: readonly Difference[],
  scope: string,
  options: LoadOptions,
): void {
  const held = sum(differences, (difference) => difference.held);
  const gone = sum(differences, ({ remove, retire }) => remove.length + retire.length);
  const share = options.removalShare ?? 0.2;
  if (options.allowRemovals === true || gone <= share * held) return;
  throw new Neo4jError(
    "too-many-removals",
    `This load would take away ${gone} of the ${held} nodes and relationships in the scope "${scope}" ` +
      `(${Math.round((100 * gone) / held)} %, more than ${Math.round(100 * share)} %); nothing was changed.`,
    "Is it the right graph and scope (--scope NAME)? If so, allow it with --neo4j-remove (allowRemovals).",
  );
}

/** Nodes, then relationships, then what is gone, relationships first. */
async function writeAll(
  database: DatabaseSession,
  differences: readonly Difference[],
  scope: string,
  lease: ScopeLease,
  options: LoadOptions,
): Promise<void> {
  const limit = {
    rows: options.batchRows ?? 2_000,
    characters: options.batchCharacters ?? 2_000_000,
  };
  const counting = (step: "write" | "remove", total: number): Writing => {
    let done = 0;
    options.onProgress?.({ step, done, total });
    const onRows = (rows: number): void => {
      done += rows;
      options.onProgress?.({ step, done, total });
    };
    return { database, scope, lease, limit, onRows };
  };

  const writing = counting(
    "write",
    sum(differences, ({ created, changed }) => created + changed),
  );
  for (const { collection, write } of differences) {
    for (const { table, rows } of write) await writeRows(writing, collection, table, rows);
  }
  const removing = counting(
    "remove",
    sum(differences, ({ remove, retire }) => remove.length + retire.length),
  );
  for (const { collection, remove, retire } of differences.toReversed()) {
    await removeRows(removing, collection, [...remove, ...retire]);
  }
}

function hasWork({ write, remove, retire }: Difference): boolean {
  return write.length + remove.length + retire.length > 0;
}

function countsOf(differences: readonly Difference[], kind: Collection["kind"]): LoadCounts {
  const own = differences.filter(({ collection }) => collection.kind === kind);
  const created = sum(own, (difference) => difference.created);
  const changed = sum(own, (difference) => difference.changed);
  const unchanged = sum(own, (difference) => difference.unchanged);
  return {
    rows: created + changed + unchanged,
    created,
    changed,
    unchanged,
    removed: sum(own, ({ remove }) => remove.length),
    retired: sum(own, ({ retire, kept }) => retire.length + kept),
  };
}

function sum(differences: readonly Difference[], of: (difference: Difference) => number): number {
  return differences.reduce((total, difference) => total + of(difference), 0);
}
