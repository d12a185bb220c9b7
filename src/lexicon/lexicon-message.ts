/** What is wrong with one row of the lexicon, and how to put it right. */
export interface LexiconMessage {
  /** File name inside `src/lexicon`, e.g. "names/groups.yaml". */
  readonly file: string;
  /** The row's name, or "line 12" or "row 3" where it has none. */
  readonly row: string;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** One line for a terminal: `names/groups.yaml, Hamas: found ...; expected ... . Cure.` */
export function lexiconLine(message: LexiconMessage): string {
  const { file, row, found, expected, cure } = message;
  return `${file}, ${row}: found ${found}; expected ${expected}. ${cure}`;
}

/** A lexicon that cannot be used: it stops the run. */
export class LexiconError extends Error {
  readonly problem: LexiconMessage;

  constructor(problem: LexiconMessage) {
    super(lexiconLine(problem));
    this.name = "LexiconError";
    this.problem = problem;
  }
}
