import type { NodeType } from "../doc/index.ts";
import { LexiconError } from "./lexicon-message.ts";

/** What a known name can be a name of. Media are known so that they are never taken for actors. */
export type KnownType = Exclude<NodeType, "Decision"> | "Media";

/** The files under `names/`, each with the type of its rows, in the order in which readings rank. */
export const NAME_FILES = {
  states: "State",
  groups: "Group",
  institutions: "Institution",
  forces: "Force",
  officials: "Official",
  bases: "Base",
  places: "Place",
  media: "Media",
} as const satisfies Record<string, KnownType>;
export type NameFile = keyof typeof NAME_FILES;

/** One row of a file under `names/`. */
export interface NameRow {
  /** Canonical English name. */
  readonly name: string;
  /** Other names, spellings, acronyms. */
  readonly aliases: readonly string[];
  /** The forms that also mean something else, so that the text has to decide; true means all. */
  readonly ambiguous: true | readonly string[];
  /** Canonical names of the states it belongs to. */
  readonly states: readonly string[];
  /** What sort of group, force or place it is: "militia", "party", "strait". */
  readonly category?: string;
  /** Only officials: "president", "commander". */
  readonly office?: string;
  /** Only officials: the body of the office where it is not the state. */
  readonly body?: string;
  /** Adjectives and names of the people: "Gazan", "Chechens". */
  readonly demonyms: readonly string[];
}

export interface StateRow extends NameRow {
  /** ISO 3166-1 alpha-2; null for states that have none. */
  readonly code: string | null;
  /** A state that is no more. */
  readonly former: boolean;
  /** Spellings of the capital's name, the usual one first. */
  readonly capital: readonly string[];
  /** Other cities whose names stand for the government: "Tel Aviv", "Yangon". */
  readonly seats: readonly string[];
  /** Surnames under which the state's government is spoken of: "Assad" in "the Assad regime". */
  readonly leaders: readonly string[];
}

/** The fields of a row, each with the form of its value; a list may be written as one text. */
const FIELDS: Readonly<Record<string, { list: boolean; files: readonly NameFile[] | "all" }>> = {
  name: { list: false, files: "all" },
  aliases: { list: true, files: "all" },
  ambiguous: { list: true, files: "all" },
  state: {
    list: true,
    files: ["groups", "institutions", "forces", "bases", "places", "officials", "media"],
  },
  kind: { list: false, files: ["groups", "institutions", "forces", "places"] },
  office: { list: false, files: ["officials"] },
  body: { list: false, files: ["officials"] },
  demonyms: { list: true, files: ["states", "places"] },
  code: { list: false, files: ["states"] },
  former: { list: false, files: ["states"] },
  capital: { list: true, files: ["states"] },
  seats: { list: true, files: ["states"] },
  leaders: { list: true, files: ["states"] },
};

/**
 * The rows of one parsed file, with every field in its place.
 *
 * @throws LexiconError for a row that has not the form of its file
 */
export function toNameRows(file: NameFile, value: unknown): NameRow[] {
  return rowsOf(file, value).map((row, index) => toNameRow(file, row, index));
}

/** `toNameRows` for `states.yaml`. */
export function toStateRows(value: unknown): StateRow[] {
  return rowsOf("states", value).map((row, index) => ({
    ...toNameRow("states", row, index),
    states: [row["name"] as string],
    code: (row["code"] as string | undefined) ?? null,
    former: row["former"] === true,
    capital: listOf(row["capital"]),
    seats: listOf(row["seats"]),
    leaders: listOf(row["leaders"]),
  }));
}

/** The file as messages name it. */
export function nameFilePath(file: NameFile): string {
  return `names/${file}.yaml`;
}

function rowsOf(file: NameFile, value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value as Record<string, unknown>[];
  throw new LexiconError({
    file: nameFilePath(file),
    row: "the whole file",
    found: value === undefined ? "nothing" : typeof value,
    expected: "a list of rows",
    cure: 'Write each row as "- name: ..." with its fields below it.',
  });
}

function toNameRow(file: NameFile, row: unknown, index: number): NameRow {
  const fail = (found: string, expected: string, cure: string): never => {
    const named = typeof row === "object" && row !== null && "name" in row ? row.name : null;
    throw new LexiconError({
      file: nameFilePath(file),
      row: typeof named === "string" ? named : `row ${index + 1}`,
      found,
      expected,
      cure,
    });
  };
  if (typeof row !== "object" || row === null) {
    return fail(JSON.stringify(row), "a map", 'Write "- name: ..." with its fields below it.');
  }
  const fields = row as Record<string, unknown>;
  if (typeof fields["name"] !== "string") {
    return fail(
      `name ${JSON.stringify(fields["name"])}`,
      "a text",
      "Give the row a name; quote it when it is a number.",
    );
  }
  for (const [field, value] of Object.entries(fields)) {
    const shape = FIELDS[field];
    if (!shape || (shape.files !== "all" && !shape.files.includes(file))) {
      return fail(
        `field "${field}"`,
        `one of ${fieldsOf(file).join(", ")}`,
        "Correct the field's name, or take it out.",
      );
    }
    if (!hasForm(field, value, shape.list)) {
      return fail(
        `${field}: ${JSON.stringify(value)}`,
        shape.list ? "a text or a list of texts" : "a text",
        "Quote texts that look like numbers.",
      );
    }
  }
  const text = (field: string) => fields[field] as string | undefined;
  const [category, office, body] = [text("kind"), text("office"), text("body")];
  return {
    name: fields["name"],
    aliases: listOf(fields["aliases"]),
    ambiguous: fields["ambiguous"] === true ? true : listOf(fields["ambiguous"]),
    states: listOf(fields["state"]),
    demonyms: listOf(fields["demonyms"]),
    ...(category === undefined ? {} : { category }),
    ...(office === undefined ? {} : { office }),
    ...(body === undefined ? {} : { body }),
  };
}

function hasForm(field: string, value: unknown, list: boolean): boolean {
  if (typeof value === "string") return value !== "";
  if (typeof value === "boolean") return value && (field === "ambiguous" || field === "former");
  return list && Array.isArray(value) && value.every((item) => typeof item === "string");
}

function fieldsOf(file: NameFile): string[] {
  return Object.entries(FIELDS)
    .filter(([, { files }]) => files === "all" || files.includes(file))
    .map(([field]) => field);
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value as string[];
  return typeof value === "string" ? [value] : [];
}
