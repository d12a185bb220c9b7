import type { NodeType } from "../doc/index.ts";
import { LexiconError } from "./lexicon-message.ts";
import type { LexiconMessage } from "./lexicon-message.ts";

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
  readonly category: string | null;
  /** Only officials: "president", "commander". */
  readonly office: string | null;
  /** Only officials: the body of the office where it is not the state. */
  readonly body: string | null;
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

/** A row as it stands in the file, its form checked. */
interface WrittenRow {
  readonly name: string;
  readonly aliases?: string | string[];
  readonly ambiguous?: true | string | string[];
  readonly state?: string | string[];
  readonly kind?: string;
  readonly office?: string;
  readonly body?: string;
  readonly demonyms?: string | string[];
  readonly code?: string;
  readonly former?: true;
  readonly capital?: string | string[];
  readonly seats?: string | string[];
  readonly leaders?: string | string[];
}

type FieldForm = "text" | "list" | "switch" | "list or switch";

/** The fields of a row, each with the form of its value; a list of one may be written as text. */
const COMMON_FIELDS = { name: "text", aliases: "list", ambiguous: "list or switch" } as const;
const FIELDS: Readonly<Record<NameFile, Readonly<Record<string, FieldForm>>>> = {
  states: {
    ...COMMON_FIELDS,
    code: "text",
    former: "switch",
    demonyms: "list",
    capital: "list",
    seats: "list",
    leaders: "list",
  },
  groups: { ...COMMON_FIELDS, state: "list", kind: "text" },
  institutions: { ...COMMON_FIELDS, state: "list", kind: "text" },
  forces: { ...COMMON_FIELDS, state: "list", kind: "text" },
  officials: { ...COMMON_FIELDS, state: "list", office: "text", body: "text" },
  bases: { ...COMMON_FIELDS, state: "list" },
  places: { ...COMMON_FIELDS, state: "list", kind: "text", demonyms: "list" },
  media: { ...COMMON_FIELDS, state: "list" },
};
const NO_TEXTS: readonly string[] = [];

/**
 * The rows of one parsed file, with every field in its place.
 *
 * @throws LexiconError for a row that has not the form of its file
 */
export function toNameRows(file: NameFile, value: unknown): NameRow[] {
  return rowsOf(file, value).map(toNameRow);
}

/** `toNameRows` for `states.yaml`. */
export function toStateRows(value: unknown): StateRow[] {
  return rowsOf("states", value).map((row) => ({
    ...toNameRow(row),
    states: [row.name],
    code: row.code ?? null,
    former: row.former ?? false,
    capital: listOf(row.capital),
    seats: listOf(row.seats),
    leaders: listOf(row.leaders),
  }));
}

/** The file as messages name it. */
export function nameFilePath(file: NameFile): string {
  return `names/${file}.yaml`;
}

function rowsOf(file: NameFile, value: unknown): readonly WrittenRow[] {
  if (!Array.isArray(value)) {
    throw new LexiconError({
      file: nameFilePath(file),
      row: "the whole file",
      found: value === undefined || value === null ? "nothing" : typeof value,
      expected: "a list of rows",
      cure: 'Write each row as "- name: ..." with its fields below it.',
    });
  }
  for (const [index, row] of value.entries()) checkForm(file, row, index);
  return value as readonly WrittenRow[];
}

function checkForm(file: NameFile, row: unknown, index: number): void {
  if (typeof row !== "object" || row === null || !("name" in row)) {
    throw misfit(file, row, index, {
      found: JSON.stringify(row),
      expected: "a row with a name",
      cure: 'Write "- name: ..." with its fields below it.',
    });
  }
  const forms = FIELDS[file];
  for (const field in row) {
    const form = forms[field];
    const value = (row as Record<string, unknown>)[field];
    if (form === undefined) {
      throw misfit(file, row, index, {
        found: `field "${field}"`,
        expected: `one of ${Object.keys(forms).join(", ")}`,
        cure: "Correct the field's name, or take it out.",
      });
    }
    if (!hasForm(form, value)) {
      throw misfit(file, row, index, {
        found: `${field}: ${JSON.stringify(value)}`,
        expected: form === "switch" ? "true" : `a ${form}`,
        cure: "Quote texts that look like numbers; leave out what is false or empty.",
      });
    }
  }
}

function hasForm(form: FieldForm, value: unknown): boolean {
  if (typeof value === "string") return value !== "" && form !== "switch";
  if (value === true) return form === "switch" || form === "list or switch";
  if (form !== "list" && form !== "list or switch") return false;
  return Array.isArray(value) && value.every((item) => typeof item === "string" && item !== "");
}

function misfit(
  file: NameFile,
  row: unknown,
  index: number,
  problem: Pick<LexiconMessage, "found" | "expected" | "cure">,
): LexiconError {
  const name = (row as { name?: unknown } | null)?.name;
  const named = typeof name === "string" ? name : `row ${index + 1}`;
  return new LexiconError({ file: nameFilePath(file), row: named, ...problem });
}

function toNameRow(row: WrittenRow): NameRow {
  return {
    name: row.name,
    aliases: listOf(row.aliases),
    ambiguous: row.ambiguous === true ? true : listOf(row.ambiguous),
    states: listOf(row.state),
    category: row.kind ?? null,
    office: row.office ?? null,
    body: row.body ?? null,
    demonyms: listOf(row.demonyms),
  };
}

function listOf(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return NO_TEXTS;
  return typeof value === "string" ? [value] : value;
}
