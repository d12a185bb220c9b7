import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { DatabaseSession, Parameters } from "./database-session.ts";
import { Neo4jError } from "./neo4j-error.ts";
import { CLAIM_SCOPE, COUNT_LOADS, HOLD_SCOPE, LOCK_SCOPE, RELEASE_SCOPE } from "./statements.ts";

/**
 * The right to write a scope, held by one load at a time. It runs out by itself when its holder
 * gives no sign of life, so a load that was killed blocks nobody for long. The clock is the
 * server's.
 */
export interface ScopeLease {
  /** How often anyone took the scope before this load did. */
  readonly earlierLoads: number;
  /** Runs in the transaction of every batch; throws where another load has the scope by now. */
  readonly hold: (
    run: (statement: string, parameters: Parameters) => Promise<Answer>,
  ) => Promise<void>;
  readonly release: (state: "finished" | "failed") => Promise<void>;
}

interface Answer {
  readonly records: readonly { readonly get: (key: string) => unknown }[];
}

/** How often the scope has been taken so far. */
export async function countLoads(database: DatabaseSession, scope: string): Promise<number> {
  return database.read(async (run) => {
    const { records } = await run(COUNT_LOADS, { scope });
    return Number(records[0]?.get("loads") ?? 0);
  });
}

/**
 * Takes the scope. Where another load has it, waits once until its lease is over, `onWait` being
 * told the seconds; a lease that was renewed in between means that the other load is alive.
 */
export async function claimScope(
  database: DatabaseSession,
  scope: string,
  leaseSeconds: number,
  onWait: (seconds: number) => void,
): Promise<ScopeLease> {
  const parameters = { scope, holder: randomUUID(), lease: leaseSeconds };
  const first = await tryClaim(database, parameters);
  const claim = first.taken ? first : await claimAfterWaiting(database, parameters, first, onWait);
  if (!claim.taken) {
    throw new Neo4jError(
      "scope-in-use",
      `Another load is writing the scope "${scope}" at this moment.`,
      "Wait until it is done, then load again; or load into another scope (--scope NAME).",
    );
  }
  return {
    earlierLoads: claim.loads,
    hold: async (run) => {
      const { records } = await run(HOLD_SCOPE, parameters);
      if (Number(records[0]?.get("held") ?? 0) > 0) return;
      throw new Neo4jError(
        "scope-in-use",
        `Another load took over the scope "${scope}", because this one gave no sign of life for ${leaseSeconds} s.`,
        "Let the other one finish, then load again.",
      );
    },
    release: async (state) => {
      await database.write((run) => run(RELEASE_SCOPE, { ...parameters, state }));
    },
  };
}

interface Claim {
  readonly taken: boolean;
  readonly loads: number;
  readonly secondsLeft: number;
}

async function claimAfterWaiting(
  database: DatabaseSession,
  parameters: Parameters & { readonly scope: string; readonly holder: string },
  { secondsLeft }: Claim,
  onWait: (seconds: number) => void,
): Promise<Claim> {
  const seconds = secondsLeft + 1;
  onWait(seconds);
  await wait(seconds * 1_000);
  return tryClaim(database, parameters);
}

async function tryClaim(
  database: DatabaseSession,
  parameters: Parameters & { readonly scope: string; readonly holder: string },
): Promise<Claim> {
  return database.write(async (run) => {
    const { records } = await run(LOCK_SCOPE, { scope: parameters.scope });
    const record = records[0]!;
    const loads = Number(record.get("loads"));
    const running = record.get("state") === "running" && record.get("alive") === true;
    if (running && record.get("holder") !== parameters.holder) {
      return { taken: false, loads, secondsLeft: Number(record.get("secondsLeft")) };
    }
    const claimedBefore = running && record.get("holder") === parameters.holder;
    if (!claimedBefore) await run(CLAIM_SCOPE, parameters);
    return { taken: true, loads: claimedBefore ? loads - 1 : loads, secondsLeft: 0 };
  });
}
