import type { Column, ColumnType, Properties, PropertyValue } from "./neo4j-model.ts";
import { wellFormed } from "./well-formed.ts";

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
/** Controls, line separators, and marks that reorder the text around them. */
const ESCAPED = /[\\'\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text as a Cypher string in single quotes, on one line. "\u" never comes out of the text itself:
 * its backslash is doubled, so that no server takes it for an escape.
 */
export function cypherString(text: string): string {
  const escaped = wellFormed(text).replace(ESCAPED, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return SHORT_ESCAPES[character] ?? `\\u${code}`;
  });
  return `'${escaped}'`;
}

/** A value as Cypher writes it: integers without, floats with a point or an exponent. */
export function cypherLiteral(value: PropertyValue, type: ColumnType): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    return type === "float" && Number.isInteger(value) ? value.toFixed(1) : String(value);
  }
  if (typeof value !== "string") return `[${value.map(cypherString).join(", ")}]`;
  return type === "date" ? `date(${cypherString(value)})` : cypherString(value);
}

/** Properties as a map; nulls are written, so that `SET +=` removes what is no more. */
export function cypherMap(properties: Properties, columns: readonly Column[]): string {
  const entries = columns.map(
    ({ name, type }) => `${name}: ${cypherLiteral(properties[name] ?? null, type)}`,
  );
  return `{${entries.join(", ")}}`;
}
