import { parse } from "yaml";
import type { PartKind, Span } from "../doc/index.ts";

/** A row of `lexicon/boilerplate.yaml`: words that stand around the news. */
export interface BoilerplateRow {
  readonly id: string;
  readonly kind: PartKind;
  /** "paragraph": all of it is of this kind; "ending": only the words matched, at its end. */
  readonly marks: "paragraph" | "ending";
  readonly pattern: RegExp;
  /** Do the short lines that follow belong to it? */
  readonly list: boolean;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** Names of publishers, and words that tell one. */
export interface Outlets {
  /** From a form in lower case ("rhc") to the name to show ("Radio Havana Cuba"). */
  readonly names: ReadonlyMap<string, string>;
  /** Words in lower case ("news", "agency"). */
  readonly words: ReadonlySet<string>;
}

/** Words that tell a title from the sentence behind it. */
export interface HeadlineWords {
  readonly small: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

export interface ArticlePatterns {
  readonly boilerplate: readonly BoilerplateRow[];
  readonly outlets: Outlets;
  readonly headline: HeadlineWords;
}

/** The tables as YAML text. */
export interface PatternSources {
  readonly boilerplate: string;
  readonly outlets: string;
  readonly headlineWords: string;
}

const KINDS: readonly string[] = ["byline", "caption", "boilerplate"];
const FIELDS: readonly string[] = [
  "id",
  "kind",
  "marks",
  "pattern",
  "exact_case",
  "list",
  "examples",
  "not",
];

/**
 * Read the tables from YAML text.
 * @throws Error that names the file, the row, what was found and what was expected.
 */
export function readPatterns(sources: PatternSources): ArticlePatterns {
  return {
    boilerplate: readBoilerplate(sources.boilerplate),
    outlets: readOutlets(sources.outlets),
    headline: readHeadlineWords(sources.headlineWords),
  };
}

/** A longer paragraph is news; so no pattern, however written, can cost more than this window. */
const PARAGRAPH_WINDOW = 1200;
const ENDING_WINDOW = 300;

/** The first row that makes a whole paragraph something else than news. */
export function paragraphRow(text: string, patterns: ArticlePatterns): BoilerplateRow | null {
  if (text.length > PARAGRAPH_WINDOW) return null;
  const words = text.replace(/\s+/gu, " ");
  const found = patterns.boilerplate.find(
    (row) => row.marks === "paragraph" && row.pattern.test(words),
  );
  return found ?? null;
}

/** The words at a paragraph's end that are not its news; offsets into `text`. */
export function findEnding(
  text: string,
  patterns: ArticlePatterns,
): (Span & { kind: PartKind }) | null {
  const from = Math.max(0, text.length - ENDING_WINDOW);
  const tail = text.slice(from);
  for (const row of patterns.boilerplate) {
    if (row.marks !== "ending") continue;
    const match = row.pattern.exec(tail);
    if (match !== null) return { start: from + match.index, end: text.length, kind: row.kind };
  }
  return null;
}

function readBoilerplate(yaml: string): BoilerplateRow[] {
  const file = "lexicon/boilerplate.yaml";
  const rows = list(record(parse(yaml), file)["rows"], `${file}: rows`);
  const seen = new Set<string>();
  return rows.map((value, index) => {
    const row = record(value, `${file}: row ${index + 1}`);
    const id = text(row["id"], `${file}: id of row ${index + 1}`);
    const place = `${file}: ${id}`;
    if (seen.has(id)) throw new Error(`${place}: the id is used twice; give one row another id.`);
    seen.add(id);
    for (const field of Object.keys(row)) {
      if (!FIELDS.includes(field)) {
        throw new Error(`${place}: unknown field "${field}"; expected ${FIELDS.join(", ")}.`);
      }
    }
    const kind = text(row["kind"], `${place}: kind`);
    const marks = text(row["marks"], `${place}: marks`);
    if (!KINDS.includes(kind)) {
      throw new Error(`${place}: kind is "${kind}"; expected one of ${KINDS.join(", ")}.`);
    }
    if (marks !== "paragraph" && marks !== "ending") {
      throw new Error(`${place}: marks is "${marks}"; expected "paragraph" or "ending".`);
    }
    return {
      id,
      kind: kind as PartKind,
      marks,
      pattern: regularExpression(
        text(row["pattern"], `${place}: pattern`),
        row["exact_case"] === true ? "u" : "iu",
        place,
      ),
      list: row["list"] === true,
      examples: list(row["examples"], `${place}: examples`).map((one) => text(one, place)),
      not: list(row["not"], `${place}: not`).map((one) => text(one, place)),
    };
  });
}

function readOutlets(yaml: string): Outlets {
  const file = "lexicon/outlets.yaml";
  const table = record(parse(yaml), file);
  const names = new Map<string, string>();
  for (const value of list(table["outlets"], `${file}: outlets`)) {
    const forms = list(value, `${file}: a row of outlets`).map((one) => text(one, file));
    const name = forms[0];
    if (name === undefined) throw new Error(`${file}: an empty row; write at least the name.`);
    for (const form of new Set(forms.map((one) => one.toLowerCase()))) {
      const other = names.get(form);
      if (other !== undefined) {
        throw new Error(`${file}: "${form}" stands for both ${other} and ${name}; keep one.`);
      }
      names.set(form, name);
    }
  }
  const words = list(table["words"], `${file}: words`).map((one) => text(one, file).toLowerCase());
  return { names, words: new Set(words) };
}

function readHeadlineWords(yaml: string): HeadlineWords {
  const file = "lexicon/headline-words.yaml";
  const table = record(parse(yaml), file);
  const words = (field: string): ReadonlySet<string> =>
    new Set(text(table[field], `${file}: ${field}`).split(/\s+/u));
  return { small: words("small"), openers: words("openers") };
}

function regularExpression(source: string, flags: string, place: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new Error(`${place}: the pattern is no regular expression; mend it.`, { cause: error });
  }
}

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${place}: found ${JSON.stringify(value)}, expected fields.`);
  }
  return value as Record<string, unknown>;
}

function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new Error(`${place}: found ${JSON.stringify(value)}, expected a list.`);
  }
  return value;
}

function text(value: unknown, place: string): string {
  if (typeof value !== "string" || value === "") {
    throw new Error(`${place}: found ${JSON.stringify(value)}, expected text.`);
  }
  return value;
}
