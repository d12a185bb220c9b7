import neo4j from "neo4j-driver";
import type { Column, Properties, PropertyValue } from "../export/neo4j-model.ts";
import { contentHash } from "./collections.ts";
import type { RowKey, WriteRow } from "./collections.ts";

/** A row as the driver sends it: whole numbers as integers (else it sends floats), days as dates. */
export function toParameter(
  row: WriteRow,
  columns: readonly Column[],
  scope: string,
): Record<string, unknown> {
  const values = columns.map(({ name, type }): [string, unknown] => [
    name,
    toValue(row.properties[name] ?? null, type),
  ]);
  return {
    ...toKeyParameter(row),
    properties: {
      ...Object.fromEntries(values),
      scope,
      hash: contentHash(columns, row.properties),
      retired: null,
    },
  };
}

/** Only what finds the row again. */
export function toKeyParameter({ id, from, to }: RowKey): Record<string, unknown> {
  return from === null ? { id } : { id, from, to };
}

function toValue(value: PropertyValue, type: Column["type"]): unknown {
  if (value === null) return null;
  if (type === "integer") return neo4j.int(value as number);
  if (type === "date") return toDate(value as string);
  return value;
}

function toDate(day: string): unknown {
  const [year, month, date] = day.split("-").map(Number);
  return new neo4j.types.Date(year!, month!, date!);
}

/** About how many characters the row takes on the wire. */
export function charactersOf(row: RowKey & { readonly properties?: Properties }): number {
  let characters = (row.id?.length ?? 0) + (row.from?.length ?? 0) + (row.to?.length ?? 0);
  for (const value of Object.values(row.properties ?? {})) {
    if (typeof value === "string") characters += value.length;
    else if (typeof value === "object" && value !== null) {
      for (const item of value) characters += item.length;
    } else characters += 8;
  }
  return characters;
}
