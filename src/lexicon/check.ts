import { EDGE_TYPES, NODE_TYPES } from "../doc/index.ts";
import { loadHeads } from "./heads.ts";
import type { LexiconMessage } from "./lexicon-message.ts";
import { loadOntology } from "./ontology.ts";
import { loadPredicates, type PredicateRow } from "./predicates.ts";
import { readYaml } from "./read-yaml.ts";
import { loadTitles } from "./titles.ts";
import { loadWordSets } from "./word-sets.ts";

/** Places where a patient can stand that are no preposition. */
const PLACES: ReadonlySet<string> = new Set([
  "object",
  "recipient",
  "complement",
  "clause-subject",
]);

/**
 * Holds what people edit, names apart, to its rules: types that exist, no word twice in one row or
 * list, an example with a line it must give. `examples.test.ts` runs the examples.
 *
 * @returns one message for each mistake
 * @throws LexiconError when a file cannot be read at all
 */
export function checkLexicon(): LexiconMessage[] {
  loadHeads();
  loadTitles();
  loadWordSets();
  return [
    ...checkOntology(),
    ...checkPredicates(loadPredicates().rows),
    ...checkLists("words.yaml"),
    ...checkLists("word-sets.yaml"),
  ];
}

function checkOntology(): LexiconMessage[] {
  const { nodes, edges } = loadOntology();
  const file = "ontology.yaml";
  const messages: LexiconMessage[] = [];
  for (const type of NODE_TYPES)
    if (!nodes.get(type))
      messages.push({
        file,
        row: type,
        found: "no description",
        expected: "a sentence that says what the type is",
        cure: "Add it under nodes.",
      });
  for (const type of EDGE_TYPES) {
    const row = edges.get(type);
    const ends = row ? [...row.from, ...row.to] : [];
    const unknown = ends.find((end) => !NODE_TYPES.includes(end));
    if (!row || unknown)
      messages.push({
        file,
        row: type,
        found: unknown ? `the end "${unknown}"` : "no row",
        expected: `ends out of ${NODE_TYPES.join(", ")}`,
        cure: "Correct the row under edges.",
      });
  }
  return messages;
}

/** Rows of predicates: ids once, words once, known places, an example and its line. */
export function checkPredicates(rows: readonly PredicateRow[]): LexiconMessage[] {
  const file = "predicates/";
  const ids = new Set<string>();
  return rows.flatMap((row): LexiconMessage[] => {
    const problems: [found: string, expected: string, cure: string][] = [];
    if (ids.has(row.id)) problems.push(["the id a second time", "each id once", "Rename one."]);
    ids.add(row.id);
    const twice = repeated(row.words);
    if (twice) problems.push([`"${twice}" twice`, "each word once", "Remove one."]);
    if (!row.patient.length)
      problems.push(["no patient", "where the acted-on stands", "Add patient."]);
    const place = row.patient.find((name) => !PLACES.has(name) && !/^[a-z ]+$/.test(name));
    if (place)
      problems.push([
        `the place "${place}"`,
        `a preposition or one of ${[...PLACES].join(", ")}`,
        "Correct patient.",
      ]);
    if (!row.example || !row.expect.startsWith(`${row.type}(`))
      problems.push([
        "no example with its line",
        `an example, and the line "${row.type}(...) status" that it gives`,
        "Add example and expect.",
      ]);
    return problems.map(([found, expected, cure]) => ({
      file,
      row: row.id,
      found,
      expected,
      cure,
    }));
  });
}

/** Flat lists of words: no word twice in one list. */
function checkLists(file: string): LexiconMessage[] {
  const walk = (value: unknown, row: string): LexiconMessage[] => {
    if (Array.isArray(value)) {
      const twice = repeated(value as string[]);
      if (!twice) return [];
      const found = `"${twice}" twice`;
      return [{ file, row, found, expected: "each word once", cure: "Remove one." }];
    }
    return value && typeof value === "object"
      ? Object.entries(value).flatMap(([name, inner]) => walk(inner, row ? `${row}.${name}` : name))
      : [];
  };
  return walk(readYaml(file), "");
}

function repeated(words: readonly string[]): string | undefined {
  return words.find((word, place) => words.indexOf(word) < place);
}
