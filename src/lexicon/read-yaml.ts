import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LexiconError } from "./lexicon-message.ts";
import { parseYaml } from "./parse-yaml.ts";

/**
 * Reads one YAML file of the lexicon.
 *
 * @param file path below `src/lexicon`, e.g. "names/groups.yaml"
 * @throws LexiconError when the file is missing or is no YAML
 */
export function readYaml(file: string): unknown {
  return parseYaml(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(join(import.meta.dirname, file), "utf8");
  } catch (error) {
    throw new LexiconError({
      file,
      row: "the whole file",
      found: error instanceof Error ? error.message : String(error),
      expected: "a readable file",
      cure: "Restore the file; it belongs to the lexicon that comes with wiregraph.",
    });
  }
}
