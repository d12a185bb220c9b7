import neo4j from "neo4j-driver";
import type { Driver } from "neo4j-driver";
import type { ConnectionSettings } from "./connection-settings.ts";
import { explainFault, noAnswer, OLDEST_SERVER } from "./explain-fault.ts";
import { Neo4jError } from "./neo4j-error.ts";

/** The server behind a connection, as it names itself. */
export interface ServerVersion {
  /** "5.26.29", "2026.08.1", "5.27-aura". */
  readonly version: string;
}

/**
 * Opens a driver, checks the server behind it, runs `work`, and always closes the driver.
 * Every error comes out as a Neo4jError.
 */
export async function withDatabase<Result>(
  settings: ConnectionSettings,
  userAgent: string,
  work: (driver: Driver, server: ServerVersion) => Promise<Result>,
): Promise<Result> {
  const driver = openDriver(settings, userAgent);
  try {
    return await work(driver, await verify(driver, settings));
  } catch (error) {
    throw explainFault(error, settings);
  } finally {
    await driver.close();
  }
}

/** One driver a process; the caller closes it. Numbers come back as numbers, not as objects. */
export function openDriver(settings: ConnectionSettings, userAgent: string): Driver {
  const password = settings.password();
  const token =
    password === null
      ? { scheme: "none", principal: "", credentials: "" }
      : neo4j.auth.basic(settings.user, password);
  return neo4j.driver(settings.uri, token, {
    userAgent,
    telemetryDisabled: true,
    disableLosslessIntegers: true,
    connectionTimeout: settings.connectTimeout,
    connectionAcquisitionTimeout: settings.connectTimeout,
    maxTransactionRetryTime: settings.retryTime,
    fetchSize: 5_000,
  });
}

/**
 * Asks the server once, without any repetition, who it is: so a wrong password is one attempt, not
 * a storm that locks the account. Throws where the server or the database cannot be used.
 */
export async function verify(driver: Driver, settings: ConnectionSettings): Promise<ServerVersion> {
  const { fault, found, cure } = noAnswer(settings);
  const server = await withDeadline(
    driver.getServerInfo({ database: settings.database }),
    settings.connectTimeout,
    () => new Neo4jError(fault, found, cure),
  ).catch((error: unknown) => {
    throw explainFault(error, settings);
  });
  const version = server.agent?.replace(/^Neo4j\//, "") ?? "unknown";
  if (!isNewEnough(version)) {
    throw new Neo4jError(
      "server-too-old",
      `${settings.address} is Neo4j ${version}; the loader needs ${OLDEST_SERVER} or newer.`,
      "Upgrade the server, or start one beside it: npm run neo4j.",
    );
  }
  return { version };
}

function isNewEnough(version: string): boolean {
  const found = /^(\d+)\.(\d+)/.exec(version);
  const [oldestMajor, oldestMinor] = OLDEST_SERVER.split(".").map(Number);
  if (!found) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > oldestMajor! || (major === oldestMajor && minor >= oldestMinor!);
}

/** The promise's own result, or `failure()` once the milliseconds are over. */
export async function withDeadline<Result>(
  promise: Promise<Result>,
  milliseconds: number,
  failure: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure()), milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
