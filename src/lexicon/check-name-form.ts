import { toPieces } from "./name-shape.ts";

/** What is wrong with a form of a row, and how to put it right. */
export interface FormProblem {
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** Marks at which no name of a text can be read on; "(" only tells rows apart, in `name`. */
const BREAKING = /[(),;:"“”[\]]/;
const MOST_WORDS = 14;

/** The first reason why a form would never be met in a text, or be met where it is not meant. */
export function problemOfForm(form: string): FormProblem | null {
  const found = `"${form}"`;
  if (form !== form.trim() || /\s{2}/.test(form)) {
    return { found, expected: "single spaces between words", cure: "Take out the other spaces." };
  }
  const mark = BREAKING.exec(form)?.[0];
  if (mark !== undefined) {
    return {
      found: `${found} with ${mark}`,
      expected: "words that follow each other in a sentence",
      cure: "Write the part before the mark, or the form without it.",
    };
  }
  if (form.startsWith("the ")) {
    return { found, expected: "no leading article", cure: 'Take out "the"; a text may have it.' };
  }
  const pieces = toPieces(form);
  if (form === form.toLowerCase()) {
    return {
      found: `${found} without a capital`,
      expected: "a proper name",
      cure: "Write the capitals, or leave it to the head words.",
    };
  }
  if (pieces.length > MOST_WORDS) {
    return {
      found: `${found} of ${pieces.length} words`,
      expected: `at most ${MOST_WORDS}`,
      cure: "Write the short form that the news uses.",
    };
  }
  return null;
}
