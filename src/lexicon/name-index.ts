import { slug } from "./fold-name.ts";
import { letterMatch, lookupWord, toPieces } from "./name-shape.ts";
import type { Letters, NamePiece, RawPiece } from "./name-shape.ts";
import { NAME_FILES, toNameRows, toStateRows } from "./name-rows.ts";
import type { KnownType, NameFile, NameRow, StateRow } from "./name-rows.ts";

/** How a form refers to its row. */
export type NameKind = "name" | "demonym" | "capital" | "leader";

/** One reading of a known form. */
export interface KnownName {
  /** Type and slug of the canonical name, e.g. "group:hamas"; stable. */
  readonly key: string;
  readonly type: KnownType;
  readonly kind: NameKind;
  /** Canonical name of the row. */
  readonly name: string;
  /** Canonical names of the states it belongs to; for a State, itself. */
  readonly states: readonly string[];
  /** The form also means other things, so that the text has to decide: "Congress", "the Base". */
  readonly ambiguous: boolean;
  /** "militia", "party", "strait" ... as the row has it. */
  readonly category?: string;
  /** Only officials. */
  readonly office?: string;
}

export interface NameMatch {
  /** Where the name begins: after a leading "the" that is not part of it. */
  readonly first: number;
  /** Last token of the name (inclusive). */
  readonly last: number;
  /** The likeliest reading. */
  readonly known: KnownName;
  /** Every other reading, likeliest first. */
  readonly alternatives: readonly KnownName[];
}

export interface NameIndex {
  /**
   * The longest known name that starts at token `first` of `words` (surface forms), null when none.
   * A form with a capital must be met by a capital, an acronym by capitals; apostrophes, hyphens,
   * dots, diacritics and a leading "the" do not matter, nor whether hyphens and "'s" are tokens of
   * their own. Takes time in the length of the name found, not in the number of names.
   */
  longestAt(words: readonly string[], first: number): NameMatch | null;
  /** Every reading of exactly this form, likeliest first. */
  get(form: string): readonly KnownName[];
  /** By canonical name. */
  readonly states: ReadonlyMap<string, StateRow>;
}

interface Form {
  readonly letters: readonly Letters[];
  readonly known: KnownName;
}

/** A node of the trie over folded words. */
interface Branch {
  next: Map<string, Branch> | null;
  forms: Form[] | null;
}

const TYPE_ORDER: readonly KnownType[] = Object.values(NAME_FILES);
/** Tokens that the name's own spelling may hold or lack: hyphens, apostrophes, "'s", "the". */
const GLUE = /^(?:[-‐‑–]|['’ʼ`´][sS]?|[tT][hH][eE])$/;
const HYPHEN = /^[-‐‑–]$/;
const THE = /^[tT][hH][eE]$/;
const REMEMBERED_TOKENS = 50_000;

/**
 * The index of the names in parsed YAML files, by file name without ".yaml".
 *
 * @throws LexiconError for a row that has not the form of its file
 */
export function buildNameIndex(files: Readonly<Record<string, unknown>>): NameIndex {
  const root: Branch = { next: null, forms: null };
  const states = new Map<string, StateRow>();
  const placeKeys = new Set<string>();
  const add = (form: string, known: KnownName) => addForm(root, form, known);

  for (const file of Object.keys(NAME_FILES) as NameFile[]) {
    if (file === "states" || files[file] === undefined) continue;
    for (const row of toNameRows(file, files[file])) {
      for (const { form, known } of formsOf(row, NAME_FILES[file])) {
        add(form, known);
        if (known.type === "Place") placeKeys.add(known.key);
      }
    }
  }
  for (const state of toStateRows(files["states"] ?? [])) {
    states.set(state.name, state);
    for (const { form, known } of stateFormsOf(state)) add(form, known);
    for (const { form, known } of capitalPlacesOf(state)) {
      if (known.name !== form || !placeKeys.has(known.key)) add(form, known);
    }
  }
  sortForms(root);
  return new TrieIndex(root, states);
}

/**
 * Every form of a row, with how it refers to the row. The brackets of "Islamic Front (Syria)" only
 * tell the row from others of that name, so its form is "Islamic Front", and ambiguous.
 */
export function formsOf(row: NameRow, type: KnownType): { form: string; known: KnownName }[] {
  const read = reader(row, type);
  const bare = row.name.replace(/ \([^)]*\)$/, "");
  const { form, known } = read(bare, "name");
  const named = { form, known: bare === row.name ? known : { ...known, ambiguous: true } };
  return [
    named,
    ...row.aliases.map((alias) => read(alias, "name")),
    ...row.demonyms.map((form) => read(form, "demonym")),
  ];
}

/** `formsOf` with the capital's and the leaders' names. */
export function stateFormsOf(state: StateRow): { form: string; known: KnownName }[] {
  const read = reader(state, "State");
  return [
    ...formsOf(state, "State"),
    ...[...state.capital, ...state.seats]
      .filter((form) => form !== state.name)
      .map((form) => read(form, "capital")),
    ...state.leaders.map((form) => read(form, "leader")),
  ];
}

/** The capital as a place, under its usual name. */
function capitalPlacesOf(state: StateRow): { form: string; known: KnownName }[] {
  const [name] = state.capital;
  if (name === undefined || state.former || name === state.name) return [];
  const place = { ...state, name, states: [state.name], category: "capital" };
  return state.capital.map((form) => reader(place, "Place")(form, "name"));
}

function reader(row: NameRow, type: KnownType) {
  const key = `${type.toLowerCase()}:${slug(row.name)}`;
  const { name, states, ambiguous, category, office } = row;
  return (form: string, kind: NameKind): { form: string; known: KnownName } => ({
    form,
    known: {
      key,
      type,
      kind,
      name,
      states,
      ambiguous: ambiguous === true || ambiguous.includes(form),
      ...(category === undefined ? {} : { category }),
      ...(office === undefined ? {} : { office }),
    },
  });
}

/**
 * A form as it is looked up: "the" counts only where the form begins with "The" ("The Hague"),
 * and there it may be in small letters.
 */
export function toFormPieces(form: string): NamePiece[] {
  const raw = toPieces(form);
  return raw.flatMap(({ word, letters, beforeHyphen }, index) => {
    if (word === "the") return index === 0 ? [{ word, letters: "lower" as const }] : [];
    return [{ word: lookupWord(word, beforeHyphen, raw[index + 1]?.word), letters }];
  });
}

function addForm(root: Branch, form: string, known: KnownName): void {
  const pieces = toFormPieces(form);
  let branch = root;
  for (const { word } of pieces) {
    branch.next ??= new Map();
    let next = branch.next.get(word);
    if (!next) branch.next.set(word, (next = { next: null, forms: null }));
    branch = next;
  }
  (branch.forms ??= []).push({ letters: pieces.map(({ letters }) => letters), known });
}

/** A form that is sure for one row comes first; a leader's name stands for the state last of all. */
function sortForms(branch: Branch): void {
  branch.forms?.sort(
    ({ known: a }, { known: b }) =>
      Number(a.kind === "leader") - Number(b.kind === "leader") ||
      Number(a.ambiguous) - Number(b.ambiguous) ||
      TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type),
  );
  branch.next?.forEach(sortForms);
}

class TrieIndex implements NameIndex {
  readonly states: ReadonlyMap<string, StateRow>;
  readonly #root: Branch;
  readonly #pieces = new Map<string, readonly RawPiece[]>();

  constructor(root: Branch, states: ReadonlyMap<string, StateRow>) {
    this.#root = root;
    this.states = states;
  }

  longestAt(words: readonly string[], first: number): NameMatch | null {
    const start = words[first];
    if (start === undefined) return null;
    const whole = this.#walk(words, first);
    if (!THE.test(start)) return whole;
    const rest = first + 1 < words.length ? this.#walk(words, first + 1) : null;
    return whole && (!rest || whole.last >= rest.last) ? whole : rest;
  }

  get(form: string): readonly KnownName[] {
    const words = form.split(/\s+/).filter((word) => word !== "");
    const match = this.longestAt(words, 0);
    return match?.last === words.length - 1 ? [match.known, ...match.alternatives] : [];
  }

  #walk(words: readonly string[], first: number): NameMatch | null {
    let branch = this.#root;
    let last = -1;
    let readings: KnownName[] = [];
    const letters: Letters[] = [];
    for (let at = first; at < words.length; at += 1) {
      const surface = words[at]!;
      if (at > first && GLUE.test(surface)) {
        if (at > first + 1 && GLUE.test(words[at - 1]!)) break;
        continue;
      }
      const pieces = this.#piecesOf(surface);
      if (pieces.length === 0) break;
      const reached = this.#follow(branch, pieces, words, at);
      if (!reached) break;
      branch = reached;
      for (const piece of pieces) letters.push(piece.letters);
      if (!branch.forms) continue;
      const matching = readingsOf(branch.forms, letters);
      if (matching.length > 0) [last, readings] = [at, matching];
    }
    const [known, ...alternatives] = readings;
    return known ? { first, last, known, alternatives } : null;
  }

  #follow(
    branch: Branch,
    pieces: readonly RawPiece[],
    words: readonly string[],
    at: number,
  ): Branch | null {
    let reached: Branch | undefined = branch;
    for (const [index, { word, beforeHyphen }] of pieces.entries()) {
      const isLast = index === pieces.length - 1;
      const hyphenFollows = beforeHyphen || (isLast && HYPHEN.test(words[at + 1] ?? ""));
      const following = isLast ? this.#piecesOf(words[at + 2] ?? "")[0] : pieces[index + 1];
      reached = reached.next?.get(lookupWord(word, hyphenFollows, following?.word));
      if (!reached) return null;
    }
    return reached;
  }

  #piecesOf(surface: string): readonly RawPiece[] {
    const remembered = this.#pieces.get(surface);
    if (remembered) return remembered;
    if (this.#pieces.size >= REMEMBERED_TOKENS) this.#pieces.clear();
    const pieces = toPieces(surface);
    this.#pieces.set(surface, pieces);
    return pieces;
  }
}

/** The readings whose capitals the text meets, one a row. */
function readingsOf(forms: readonly Form[], found: readonly Letters[]): KnownName[] {
  const readings: KnownName[] = [];
  for (const { letters, known } of forms) {
    if (!letters.every((form, index) => letterMatch(form, found[index]!))) continue;
    if (!readings.some(({ key }) => key === known.key)) readings.push(known);
  }
  return readings;
}
