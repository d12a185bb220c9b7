import { problemOfForm } from "./check-name-form.ts";
import type { FormProblem } from "./check-name-form.ts";
import { formsOf, isAmbiguous, keyOf, stateFormsOf } from "./known-name.ts";
import type { KnownForm } from "./known-name.ts";
import { LexiconError } from "./lexicon-message.ts";
import type { LexiconMessage } from "./lexicon-message.ts";
import { NAME_FILES, nameFilePath, toNameRows, toStateRows } from "./name-rows.ts";
import type { NameFile } from "./name-rows.ts";
import { toFormPieces } from "./name-trie.ts";
import { readNameFiles } from "./names.ts";

/** A row with the file it stands in and every form it has. */
interface CheckedRow {
  readonly file: NameFile;
  readonly key: string;
  readonly row: KnownForm["row"];
  readonly forms: readonly KnownForm[];
}

/**
 * Every duplicate, clash and misfit of the files under `names/`, in the order of files and rows.
 * The rows of a file that has not the form of its kind are not looked into further.
 */
export function checkNames(
  files: Readonly<Partial<Record<NameFile, unknown>>> = readNameFiles(),
): LexiconMessage[] {
  const messages: LexiconMessage[] = [];
  const rows: CheckedRow[] = [];
  for (const file of Object.keys(NAME_FILES) as NameFile[]) {
    if (files[file] === undefined) continue;
    try {
      rows.push(...rowsOf(file, files[file]));
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      messages.push(error.problem);
    }
  }
  messages.push(...misfits(rows), ...twiceNamed(rows), ...clashes(rows));
  const order = Object.keys(NAME_FILES).map((file) => nameFilePath(file as NameFile));
  return messages.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file));
}

function rowsOf(file: NameFile, value: unknown): CheckedRow[] {
  const type = NAME_FILES[file];
  if (file === "states") {
    return toStateRows(value).map((row) => {
      return { file, row, key: keyOf(row, type), forms: stateFormsOf(row) };
    });
  }
  return toNameRows(file, value).map((row) => {
    return { file, row, key: keyOf(row, type), forms: formsOf(row, type) };
  });
}

function messageOf({ file, row }: CheckedRow, problem: FormProblem): LexiconMessage {
  return { file: nameFilePath(file), row: row.name, ...problem };
}

/** What is wrong with one row by itself, or with what it points to. */
function misfits(rows: readonly CheckedRow[]): LexiconMessage[] {
  const states = new Set(rows.filter(({ file }) => file === "states").map(({ row }) => row.name));
  const bodies = new Set(rows.map(({ row }) => row.name));
  return rows.flatMap((checked) => {
    const { row, forms } = checked;
    const problems: FormProblem[] = [];
    const seen = new Map<string, string>();
    for (const { form, kind } of forms) {
      const problem = problemOfForm(form);
      if (problem) problems.push(problem);
      const spelling = `${kind} ${spellingOf(form)}`;
      const same = seen.get(spelling);
      if (same !== undefined) {
        problems.push({
          found: `"${form}" beside "${same}"`,
          expected: "spellings that a text can tell apart",
          cure: `Take out "${form}".`,
        });
      }
      seen.set(spelling, form);
    }
    for (const form of row.ambiguous === true ? [] : row.ambiguous) {
      if (forms.some((known) => known.form === form)) continue;
      problems.push({
        found: `ambiguous: "${form}"`,
        expected: "a form of the row",
        cure: "Write it as the form is written, or take it out.",
      });
    }
    for (const state of row.states) {
      if (states.has(state)) continue;
      problems.push({
        found: `state "${state}"`,
        expected: "a name in states.yaml",
        cure: "Write the state's canonical name.",
      });
    }
    if (row.body !== null && !bodies.has(row.body)) {
      problems.push({
        found: `body "${row.body}"`,
        expected: "the name of another row",
        cure: "Write the body's canonical name, or add a row for it.",
      });
    }
    return problems.map((problem) => messageOf(checked, problem));
  });
}

/** Rows of one type whose names make the same key. */
function twiceNamed(rows: readonly CheckedRow[]): LexiconMessage[] {
  const first = new Map<string, CheckedRow>();
  return rows.flatMap((checked) => {
    const same = first.get(checked.key);
    if (!same) {
      first.set(checked.key, checked);
      return [];
    }
    const problem = {
      found: `the key ${checked.key} a second time`,
      expected: "one row a thing",
      cure: 'Join the rows, or tell the names apart with brackets: "Name (State)".',
    };
    return [messageOf(checked, problem)];
  });
}

/** Forms that two rows claim, neither of them as ambiguous. */
function clashes(rows: readonly CheckedRow[]): LexiconMessage[] {
  const owners = new Map<string, { checked: CheckedRow; known: KnownForm }>();
  const messages: LexiconMessage[] = [];
  for (const checked of rows) {
    for (const known of checked.forms) {
      if (known.kind === "leader" || isAmbiguous(checked.row, known.form)) continue;
      const spelling = spellingOf(known.form);
      const owner = owners.get(spelling);
      if (!owner) {
        owners.set(spelling, { checked, known });
        continue;
      }
      if (owner.checked === checked || isSeatOfState(owner.known, known)) continue;
      const { file, row } = owner.checked;
      const problem = {
        found: `"${known.form}", which is also a form of ${row.name} in ${file}.yaml`,
        expected: "a form that is sure for at most one row",
        cure: "Mark the form ambiguous in the row that is meant less often, or take it out.",
      };
      messages.push(messageOf(checked, problem));
    }
  }
  return messages;
}

/** "Baghdad" is a place, and stands for the government of Iraq. */
function isSeatOfState(state: KnownForm, place: KnownForm): boolean {
  return state.kind === "capital" && place.type === "Place";
}

/** Two forms with the same spelling are met by the same words of a text. */
function spellingOf(form: string): string {
  return toFormPieces(form)
    .map(({ word, letters }) => `${word}/${letters}`)
    .join(" ");
}
