/** A value of a table: text, a switch, or a list of texts. */
export type Cell = string | boolean | string[];
export type Row = Record<string, Cell>;

/** A scalar that YAML reads as the very text that stands there. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`.+~=<][^:#,[\]{}"]*$/;
const QUOTED = /^"([^"\\]*)"$/;
/** Plain scalars that YAML 1.2 reads as numbers or as nothing. */
const NOT_TEXT = /^(?:null|Null|NULL|0[xo].*|\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?)$/;
const SWITCH = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FIELD_NAME = /^[a-z][A-Za-z]*$/;
const BLANK_OR_COMMENT = /^\s*(?:#.*)?$/;

/**
 * Reads the plain part of YAML that a table needs: a list of rows, each a map from a word to text,
 * a switch or a list of texts, without nesting, escapes or block scalars.
 *
 *     - name: Hamas
 *       aliases: [Islamic Resistance Movement, "HAMAS"]
 *       ambiguous: true
 *
 * Returns null for a text with anything else in it; what it does return is exactly what a YAML
 * parser gives.
 */
export function parseTable(text: string): Row[] | null {
  const rows: Row[] = [];
  const fieldNames = new Set<string>();
  let row: Row | null = null;
  let list: string[] | null = null;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, text.charAt(end - 1) === "\r" ? end - 1 : end);
    start = end + 1;
    if (line.startsWith("    - ")) {
      const item = scalarOf(line.slice(6).trimEnd());
      if (!list || typeof item !== "string") return null;
      list.push(item);
      continue;
    }
    const isRow = line.startsWith("- ");
    if (!isRow && (line === "" || BLANK_OR_COMMENT.test(line))) continue;
    if (!isRow && (!line.startsWith("  ") || line.charAt(2) === " ")) return null;
    if (list?.length === 0) return null;
    list = null;

    const colon = line.indexOf(":");
    const field = line.slice(2, colon);
    if (!fieldNames.has(field)) {
      if (colon < 0 || !FIELD_NAME.test(field)) return null;
      fieldNames.add(field);
    }
    if (isRow) rows.push((row = {}));
    if (!row || Object.hasOwn(row, field)) return null;
    const written = line.slice(colon + 1).trim();
    if (written === "") {
      row[field] = list = [];
      continue;
    }
    if (line.charAt(colon + 1) !== " ") return null;
    const value = written.startsWith("[") ? listOf(written) : scalarOf(written);
    if (value === null) return null;
    row[field] = value;
  }
  return list?.length === 0 || rows.length === 0 ? null : rows;
}

function listOf(written: string): string[] | null {
  if (!written.endsWith("]")) return null;
  const values = written.slice(1, -1).split(",");
  for (let index = 0; index < values.length; index += 1) {
    const value = scalarOf(values[index]!.trim());
    if (typeof value !== "string") return null;
    values[index] = value;
  }
  return values;
}

function scalarOf(written: string): string | boolean | null {
  if (!PLAIN.test(written)) return QUOTED.exec(written)?.[1] ?? null;
  const first = written.charCodeAt(0);
  if (first <= NINE && NOT_TEXT.test(written)) return null;
  if (written.length > LONGEST_WORD_OF_YAML) return written;
  if (NOT_TEXT.test(written)) return null;
  return SWITCH.test(written) ? written.toLowerCase() === "true" : written;
}

const NINE = 57;
/** "false" */
const LONGEST_WORD_OF_YAML = 5;
