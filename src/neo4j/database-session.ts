import type { Driver, ManagedTransaction, QueryResult, Result } from "neo4j-driver";
import { withDeadline } from "./connection.ts";
import type { ConnectionSettings } from "./connection-settings.ts";
import { isMemoryFault, noAnswer } from "./explain-fault.ts";
import { Neo4jError } from "./neo4j-error.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** What the server says that writing changed, by the names of its own counters. */
export type Counters = Readonly<Record<string, number>>;

/**
 * One session, so that every transaction sees what the ones before it wrote, in a cluster too.
 * Transactions that fail for a passing reason are run again by the driver, and one that was cut
 * while it committed may have been committed: every piece of work must bear to run twice.
 */
export interface DatabaseSession {
  /** A read; `work` may be called several times. */
  readonly read: <T>(
    work: (run: (statement: string, parameters?: Parameters) => Result) => Promise<T>,
  ) => Promise<T>;
  /** One transaction; nothing of it stays when `work` throws. */
  readonly write: <T>(
    work: (run: (statement: string, parameters?: Parameters) => Promise<QueryResult>) => Promise<T>,
  ) => Promise<T>;
  /** Sums over all committed writes. */
  readonly counters: () => Counters;
}

/** Opens the session, runs `work` with it, closes it. */
export async function withSession<T>(
  driver: Driver,
  settings: ConnectionSettings,
  work: (database: DatabaseSession) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database: settings.database });
  const totals = new Map<string, number>();
  const patience = settings.batchTimeout + settings.retryTime;

  const answered = <Answer>(promise: Promise<Answer>): Promise<Answer> =>
    withDeadline(promise, patience, () => {
      const { fault, found, cure } = noAnswer(settings);
      return new Neo4jError(fault, found, cure);
    });

  const database: DatabaseSession = {
    read: (readWork) =>
      answered(
        session.executeRead((transaction: ManagedTransaction) =>
          readWork((statement, parameters) => transaction.run(statement, parameters)),
        ),
      ),
    write: async (writeWork) => {
      let attempt: QueryResult[] = [];
      const result = await answered(
        session.executeWrite((transaction: ManagedTransaction) => {
          attempt = [];
          return writeWork(async (statement, parameters) => {
            const answer = await transaction.run(statement, parameters).catch(rethrow);
            attempt.push(answer);
            return answer;
          });
        }),
      );
      for (const { summary } of attempt) {
        for (const [name, count] of Object.entries(summary.counters.updates())) {
          totals.set(name, (totals.get(name) ?? 0) + count);
        }
        const system = summary.counters.systemUpdates();
        if (system > 0) totals.set("systemUpdates", (totals.get("systemUpdates") ?? 0) + system);
      }
      return result;
    },
    counters: () => Object.fromEntries([...totals].sort(([a], [b]) => (a < b ? -1 : 1))),
  };

  const result = await work(database);
  await session.close();
  return result;
}

/**
 * The driver takes a lack of memory for a passing fault and sends the same batch until its patience
 * ends. Wrapped, it goes straight to whoever can send less.
 */
function rethrow(error: unknown): never {
  if (!isMemoryFault(error)) throw error;
  throw new Error("The server has too little memory for this batch.", { cause: error });
}
