import { isRetryableError } from "neo4j-driver";
import type { ConnectionSettings } from "./connection-settings.ts";
import { Neo4jError } from "./neo4j-error.ts";
import type { Fault } from "./neo4j-error.ts";

/** What a driver's error says, as far as it matters here. */
interface DriverFault {
  readonly code: string;
  readonly message: string;
}

interface Explanation {
  readonly fault: Fault;
  readonly found: string;
  readonly cure: string;
}

/** A test on a driver's error, and what it means for a person. */
interface Row {
  readonly when: (fault: DriverFault) => boolean;
  readonly explain: (settings: ConnectionSettings, fault: DriverFault) => Explanation;
}

const code =
  (pattern: RegExp) =>
  (fault: DriverFault): boolean =>
    pattern.test(fault.code);
const says =
  (pattern: RegExp) =>
  (fault: DriverFault): boolean =>
    pattern.test(fault.message);

export const OLDEST_SERVER = "5.26";

/** The first row that fits explains the error. Codes are those of Neo4j's status code reference. */
const ROWS: readonly Row[] = [
  {
    when: code(/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit)$/),
    explain: (settings, fault) => ({
      fault: "wrong-password",
      found:
        settings.password() === null
          ? `${settings.address} asks for a password, and none was given.`
          : `${settings.address} refuses user "${settings.user}" with the password from ${settings.passwordSource}${
              fault.code.endsWith("RateLimit") ? " and, after several tries, waits" : ""
            }.`,
      cure: "Set WIREGRAPH_NEO4J_USER and WIREGRAPH_NEO4J_PASSWORD to what the database was set up with. A container keeps its first password with its data.",
    }),
  },
  {
    when: code(/^Neo\.ClientError\.Security\.CredentialsExpired$/),
    explain: (settings) => ({
      fault: "password-expired",
      found: `${settings.address} wants the password of "${settings.user}" changed before anything else.`,
      cure: "Open Neo4j Browser once, log in and set a new password; or run: cypher-shell -d system \"ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'\".",
    }),
  },
  {
    when: code(/^Neo\.ClientError\.Security\./),
    explain: (settings) => ({
      fault: "forbidden",
      found: `User "${settings.user}" may not do this in database "${settings.database}" at ${settings.address}.`,
      cure: "Give the user the right to write and to make constraints and indexes there, or use another user.",
    }),
  },
  {
    when: code(/DatabaseNotFound$|DatabaseNotFoundError$/),
    explain: (settings) => ({
      fault: "unknown-database",
      found: `${settings.address} has no database "${settings.database}".`,
      cure: 'Run "SHOW DATABASES" there and give one of them in WIREGRAPH_NEO4J_DATABASE; Community Edition has only "neo4j".',
    }),
  },
  {
    when: code(/DatabaseUnavailable$/),
    explain: (settings) => ({
      fault: "unknown-database",
      found: `Database "${settings.database}" at ${settings.address} is there but not running.`,
      cure: `Wait until it has started, or start it: START DATABASE ${settings.database}.`,
    }),
  },
  {
    when: code(/ReadOnly|NotALeader$|WriteOnRead/),
    explain: (settings) => ({
      fault: "read-only",
      found: `Database "${settings.database}" at ${settings.address} does not take writes.`,
      cure: "Make it writable (server.databases.read_only), or, in a cluster, use a neo4j:// address, which finds the writer.",
    }),
  },
  {
    when: code(/OutOfMemory/),
    explain: (settings) => ({
      fault: "memory",
      found: `${settings.address} has too little memory even for a batch of one row.`,
      cure: "Raise db.memory.transaction.max and server.memory.heap.max_size in the server's configuration.",
    }),
  },
  {
    when: code(/^Neo\.\w+\.Schema\.ConstraintCreationFailed$/),
    explain: (settings, fault) => ({
      fault: "constraint",
      found: `A uniqueness constraint cannot be made in "${settings.database}": ${fault.message}`,
      cure: "Two of your own nodes or relationships share an id. Give one of them another id, or load into another database (WIREGRAPH_NEO4J_DATABASE). Nothing was loaded.",
    }),
  },
  {
    when: code(/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/),
    explain: (settings, fault) => ({
      fault: "constraint",
      found: `A constraint in "${settings.database}" forbids what the graph holds: ${fault.message}`,
      cure: "Drop the constraint if it is your own, or load into another database. What was loaded so far is whole; loading again goes on from there.",
    }),
  },
  {
    when: code(/^Neo\.\w+\.Schema\./),
    explain: (settings, fault) => ({
      fault: "constraint",
      found: `An index or a constraint cannot be made in "${settings.database}": ${fault.message}`,
      cure: "Drop the index or the constraint of your own that it names, and load again; the loader makes the ones that it needs.",
    }),
  },
  {
    when: says(/certificate|self.signed|TLS|SSL/i),
    explain: (settings, fault) => ({
      fault: "certificate",
      found: `The encrypted connection to ${settings.address} failed: ${firstSentence(fault.message)}`,
      cure: "Use bolt:// or neo4j:// if the server does not encrypt; +ssc instead of +s if its certificate is its own.",
    }),
  },
  {
    when: says(/responded HTTP/),
    explain: (settings) => ({
      fault: "not-bolt",
      found: `${settings.address} answers in HTTP: that is the port of Neo4j Browser.`,
      cure: "Use the Bolt port, mostly 7687.",
    }),
  },
  {
    when: says(/protocol version|handshake|user notification|magic/i),
    explain: (settings, fault) => ({
      fault: "server-too-old",
      found: `${settings.address} speaks no Bolt of Neo4j ${OLDEST_SERVER} or newer: ${firstSentence(fault.message)}`,
      cure: `Neo4j ${OLDEST_SERVER} or newer is needed.`,
    }),
  },
  {
    when: says(/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/),
    explain: (settings, fault) => ({
      fault: "nothing-listens",
      found: `Nothing listens at ${settings.address} (${/E[A-Z]{4,}|EAI_AGAIN/.exec(fault.message)?.[0]}).`,
      cure: "Start Neo4j (npm run neo4j, or docker compose up -d --wait), or give the address of a running one in WIREGRAPH_NEO4J_URI.",
    }),
  },
  {
    when: says(/Failed to establish connection in|acquisition timed out|respond in/i),
    explain: noAnswer,
  },
  {
    when: (fault) =>
      /^(ServiceUnavailable|SessionExpired)$/.test(fault.code) ||
      /ECONNRESET|EPIPE/.test(fault.message),
    explain: (settings, fault) => ({
      fault: "connection-lost",
      found: `The connection to ${settings.address} was lost, and trying again did not help: ${firstSentence(fault.message)}`,
      cure: "See in the server's log why; then load again: it goes on where this load stopped, and ends in the same graph.",
    }),
  },
  {
    when: code(/^Neo\.TransientError\./),
    explain: (settings, fault) => ({
      fault: "busy",
      found: `${settings.address} kept putting the work off: ${fault.message}`,
      cure: "Wait until other work on the database is done, then load again: it goes on where this load stopped.",
    }),
  },
];

/** An error of the driver, or of anything else, as a Neo4jError without any password in it. */
export function explainFault(error: unknown, settings: ConnectionSettings): Neo4jError {
  if (error instanceof Neo4jError) return error;
  const raw = driverFault(error);
  const fault = { code: raw.code, message: redact(raw.message, settings) };
  const row = ROWS.find(({ when }) => when(fault));
  const {
    fault: name,
    found,
    cure,
  } = row
    ? row.explain(settings, fault)
    : {
        fault: "unexpected" as const,
        found: `${settings.address} answered with something unexpected: ${fault.code} ${fault.message}`,
        cure: "Loading again does no harm. If it happens again, please report it with this message.",
      };
  return new Neo4jError(name, found, cure, { cause: error });
}

/** What to say of an address that takes connections and then stays silent. */
export function noAnswer(settings: ConnectionSettings): Explanation {
  return {
    fault: "no-answer",
    found: `${settings.address} does not answer.`,
    cure: "Is it a Neo4j server, and not still starting or overloaded? Look at its log; a firewall in between can also swallow the packets.",
  };
}

/** Does the server lack the memory for a batch of this size? */
export function isMemoryFault(error: unknown): boolean {
  return /OutOfMemory/.test(driverFault(error).code);
}

/** Would the same work perhaps succeed a little later? */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && isRetryableError(error);
}

/** Code and message, with those of the causes, since the driver wraps what the socket said. */
function driverFault(error: unknown): DriverFault {
  const codes: string[] = [];
  const messages: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const found = (cause as Error & { code?: unknown }).code;
    if (typeof found === "string" && found !== "N/A") codes.push(found);
    if (!messages.includes(cause.message)) messages.push(cause.message);
  }
  if (messages.length === 0) messages.push(String(error));
  return { code: codes[0] ?? "", message: messages.join(" ") };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function redact(text: string, settings: ConnectionSettings): string {
  const password = settings.password();
  return password ? text.replaceAll(password, "***") : text;
}
