/** A value of a table: text, a switch, or a list of texts. */
export type Cell = string | boolean | string[];
export type Row = Record<string, Cell>;

/** A scalar that YAML reads as the very text that stands there. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`.+~=<][^:#,[\]{}"]*$/;
const QUOTED = /^"([^"\\]*)"$/;
/** Plain scalars that YAML 1.2 reads as numbers or as nothing. */
const NOT_TEXT = /^(?:null|Null|NULL|0[xo].*|\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?)$/;
const SWITCH = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FIELD = /^(- | {2})([a-z][A-Za-z]*):(?: (.*))?$/;
const ITEM = /^ {4}- (.*)$/;

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
  let row: Row | null = null;
  let list: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const content = line.trimEnd();
    if (content === "" || content.trimStart().startsWith("#")) continue;
    const item = ITEM.exec(content);
    if (item) {
      const value = scalarOf(item[1]!);
      if (!list || typeof value !== "string") return null;
      list.push(value);
      continue;
    }
    if (list?.length === 0) return null;
    list = null;
    const field = FIELD.exec(content);
    if (!field) return null;
    if (field[1] === "- ") rows.push((row = {}));
    const name = field[2]!;
    if (!row || Object.hasOwn(row, name)) return null;
    const written = field[3]?.trim();
    if (written === undefined || written === "") {
      row[name] = list = [];
      continue;
    }
    const value = written.startsWith("[") ? listOf(written) : scalarOf(written);
    if (value === null) return null;
    row[name] = value;
  }
  return list?.length === 0 || rows.length === 0 ? null : rows;
}

function listOf(written: string): string[] | null {
  if (!written.endsWith("]")) return null;
  const values: string[] = [];
  for (const part of written.slice(1, -1).split(",")) {
    const value = scalarOf(part.trim());
    if (typeof value !== "string") return null;
    values.push(value);
  }
  return values;
}

function scalarOf(written: string): string | boolean | null {
  const quoted = QUOTED.exec(written);
  if (quoted) return quoted[1]!;
  if (!PLAIN.test(written) || NOT_TEXT.test(written)) return null;
  if (SWITCH.test(written)) return written.toLowerCase() === "true";
  return written;
}
