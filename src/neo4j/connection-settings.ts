import { readFileSync } from "node:fs";
import { Neo4jError } from "./neo4j-error.ts";

/** How to reach a database. Holds no printable password: it is behind a function. */
export interface ConnectionSettings {
  /** `scheme://host:port`, with the routing context of a `neo4j://` address, without credentials. */
  readonly uri: string;
  /** `scheme://host:port`, fit to be shown. */
  readonly address: string;
  readonly user: string;
  /** Null where nobody gave one, which only a server without authentication accepts. */
  readonly password: () => string | null;
  /** Where the password came from, in words for an error. */
  readonly passwordSource: string;
  readonly database: string;
  /** Milliseconds until an address that does not answer is given up. */
  readonly connectTimeout: number;
  /** Milliseconds for which the driver repeats a transaction that failed for a passing reason. */
  readonly retryTime: number;
  /** Milliseconds until one batch without an answer is given up. */
  readonly batchTimeout: number;
}

/** Each one goes before its environment variable. */
export interface ConnectionOptions {
  /** Else `WIREGRAPH_NEO4J_URI`, else `bolt://localhost:7687`. */
  readonly uri?: string | undefined;
  /** Else `WIREGRAPH_NEO4J_USER`, else `neo4j`. */
  readonly user?: string | undefined;
  /** Else `WIREGRAPH_NEO4J_PASSWORD`, else, for a server on this machine, the secret's file. */
  readonly password?: string | undefined;
  /** Else `WIREGRAPH_NEO4J_DATABASE`, else `neo4j`. */
  readonly database?: string | undefined;
  /** Send the password and the graph unencrypted to another machine; else refused. */
  readonly allowPlain?: boolean | undefined;
  /** File with `user/password`, the secret of `docker-compose.yml`. */
  readonly secretFile?: string | undefined;
  readonly connectTimeout?: number | undefined;
  readonly retryTime?: number | undefined;
  readonly batchTimeout?: number | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_URI = "bolt://localhost:7687";
export const SECRET_FILE = "secrets/neo4j_auth";

const SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];
const EXAMPLE = `For example ${DEFAULT_URI}, or neo4j+s://db.example.org for a server elsewhere.`;

/**
 * Settings from options and environment, checked; nothing is connected yet.
 * Throws a Neo4jError of fault "settings" that names the setting and the cure.
 */
export function connectionSettings(
  options: ConnectionOptions,
  environment: Environment,
): ConnectionSettings {
  const uri = options.uri ?? filled(environment["WIREGRAPH_NEO4J_URI"]) ?? DEFAULT_URI;
  const url = checkedUrl(uri);
  const address = `${url.protocol}//${url.host}`;
  const local = isLoopback(url.hostname);
  const plain = url.protocol === "bolt:" || url.protocol === "neo4j:";
  if (plain && !local && options.allowPlain !== true) {
    throw new Neo4jError(
      "settings",
      `${address} is another machine, and "${url.protocol}//" would send the password and the graph there unencrypted.`,
      `Use ${url.protocol.slice(0, -1)}+s://${url.host} if the server has a certificate, or allow it with --neo4j-plain (allowPlain).`,
    );
  }
  const secret = secretOf(options, environment, local);
  return {
    uri: `${address}${url.protocol.startsWith("neo4j") ? url.search : ""}`,
    address,
    user: options.user ?? filled(environment["WIREGRAPH_NEO4J_USER"]) ?? secret.user ?? "neo4j",
    password: () => secret.password,
    passwordSource: secret.source,
    database: options.database ?? filled(environment["WIREGRAPH_NEO4J_DATABASE"]) ?? "neo4j",
    connectTimeout: options.connectTimeout ?? 15_000,
    retryTime: options.retryTime ?? 30_000,
    batchTimeout: options.batchTimeout ?? 300_000,
  };
}

function checkedUrl(uri: string): URL {
  const url = parsed(uri);
  if (!url) {
    throw new Neo4jError("settings", "The Neo4j address is not a URI.", EXAMPLE);
  }
  const scheme = url.protocol.slice(0, -1);
  if (!SCHEMES.includes(scheme)) {
    const cure =
      scheme === "http" || scheme === "https"
        ? `That is the Browser's address; the loader speaks Bolt, mostly at port 7687. ${EXAMPLE}`
        : EXAMPLE;
    throw new Neo4jError(
      "settings",
      `The Neo4j address starts with "${scheme}:"; expected one of ${SCHEMES.join(", ")}.`,
      cure,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new Neo4jError(
      "settings",
      "The Neo4j address holds a user or a password, which the driver would ignore and a log would show.",
      "Take them out of the address; give WIREGRAPH_NEO4J_USER and WIREGRAPH_NEO4J_PASSWORD.",
    );
  }
  if (url.hostname === "" || (url.pathname !== "" && url.pathname !== "/")) {
    throw new Neo4jError(
      "settings",
      "The Neo4j address must be a scheme, a host and perhaps a port, without a path.",
      `${EXAMPLE} The database's name goes into WIREGRAPH_NEO4J_DATABASE.`,
    );
  }
  return url;
}

function parsed(uri: string): URL | null {
  return URL.canParse(uri) && uri.includes("://") ? new URL(uri) : null;
}

/** "localhost", 127.0.0.0/8 and ::1: the packets never leave this machine. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase();
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(name)
  );
}

interface Secret {
  readonly user: string | null;
  readonly password: string | null;
  readonly source: string;
}

function secretOf(options: ConnectionOptions, environment: Environment, local: boolean): Secret {
  if (options.password !== undefined) {
    return { user: null, password: options.password, source: "the password option" };
  }
  const variable = filled(environment["WIREGRAPH_NEO4J_PASSWORD"]);
  if (variable !== undefined) {
    return { user: null, password: variable, source: "WIREGRAPH_NEO4J_PASSWORD" };
  }
  const file = options.secretFile ?? (local ? SECRET_FILE : undefined);
  const text = file === undefined ? null : readIfThere(file);
  if (file === undefined || text === null) {
    return { user: null, password: null, source: "nowhere" };
  }
  const slash = text.indexOf("/");
  if (slash < 1) {
    throw new Neo4jError(
      "settings",
      `${file} does not hold "user/password" on one line.`,
      `Write it anew, as neo4j/<password>, or delete it and give WIREGRAPH_NEO4J_PASSWORD.`,
    );
  }
  return { user: text.slice(0, slash), password: text.slice(slash + 1), source: file };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Neo4jError(
      "settings",
      `${file}, which holds the database's password, cannot be read (${code}).`,
      `Make it readable for you, or give WIREGRAPH_NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
}

/** An empty variable counts as not set, as in most programs. */
function filled(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : value;
}
