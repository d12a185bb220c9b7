import { parseDocument } from "yaml";
import { LexiconError } from "./lexicon-message.ts";
import { parseTable } from "./parse-table.ts";

/**
 * The value of a YAML text. Plain tables, which most of the lexicon is, are read by `parseTable`,
 * some fifty times as fast as the general parser; everything else goes to the `yaml` library.
 *
 * @param file what to call the text in an error
 * @throws LexiconError with the line of the first mistake
 */
export function parseYaml(text: string, file: string): unknown {
  const table = parseTable(text);
  if (table) return table;
  const document = parseDocument(text, { prettyErrors: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const line = problem.linePos?.[0].line;
    throw new LexiconError({
      file,
      row: line ? `line ${line}` : "the whole file",
      found: problem.message.split("\n")[0]!.replace(/:$/, ""),
      expected: "valid YAML",
      cure: "Look at the indentation, and quote a value that holds a colon, a hash or a bracket.",
    });
  }
  return document.toJS();
}
