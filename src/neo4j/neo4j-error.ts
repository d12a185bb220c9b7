/** What can go wrong between the loader and a database; the stable part of an error's text. */
export type Fault =
  | "settings"
  | "nothing-listens"
  | "no-answer"
  | "not-bolt"
  | "certificate"
  | "wrong-password"
  | "password-expired"
  | "forbidden"
  | "server-too-old"
  | "unknown-database"
  | "read-only"
  | "connection-lost"
  | "busy"
  | "memory"
  | "constraint"
  | "foreign-data"
  | "bad-graph"
  | "scope-in-use"
  | "too-many-removals"
  | "no-server"
  | "server-failed"
  | "unexpected";

/**
 * Something about the database that a person has to mend: `message` says where and what was found,
 * `cure` what to do. Neither ever holds a password.
 */
export class Neo4jError extends Error {
  override readonly name = "Neo4jError";
  readonly fault: Fault;
  readonly cure: string;

  constructor(fault: Fault, message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
    this.cure = cure;
  }

  /** Message and cure, as a person should read them. */
  override toString(): string {
    return `${this.message}\n${this.cure}`;
  }
}
