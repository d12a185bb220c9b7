import { slug } from "./fold-name.ts";
import type { KnownType, NameRow, StateRow } from "./name-rows.ts";

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

/** One form of a row, from which its reading is made when a text holds it. */
export interface KnownForm {
  readonly form: string;
  readonly kind: NameKind;
  readonly type: KnownType;
  readonly row: NameRow;
}

const NO_ROW: NameRow = {
  name: "",
  aliases: [],
  ambiguous: [],
  states: [],
  category: null,
  office: null,
  body: null,
  demonyms: [],
};
const BRACKETS = / \([^)]*\)$/;

/**
 * Every form of a row. The brackets of "Islamic Front (Syria)" only tell the row from others of
 * that name: its form is "Islamic Front", and it is ambiguous.
 */
export function formsOf(row: NameRow, type: KnownType): KnownForm[] {
  const forms: KnownForm[] = [{ form: bareName(row), kind: "name", type, row }];
  for (const form of row.aliases) forms.push({ form, kind: "name", type, row });
  for (const form of row.demonyms) forms.push({ form, kind: "demonym", type, row });
  return forms;
}

/** `formsOf` with the names of the capital and other seats, and of the leaders. */
export function stateFormsOf(state: StateRow): KnownForm[] {
  const forms = formsOf(state, "State");
  const read = (form: string, kind: NameKind) =>
    forms.push({ form, kind, type: "State", row: state });
  for (const form of [...state.capital, ...state.seats]) {
    if (form !== state.name) read(form, "capital");
  }
  for (const form of state.leaders) read(form, "leader");
  return forms;
}

/** The forms of the capital as a place, under its usual name. */
export function capitalFormsOf(state: StateRow): KnownForm[] {
  const [name] = state.capital;
  if (name === undefined || state.former || name === state.name) return [];
  const { states, ambiguous } = state;
  const row: NameRow = { ...NO_ROW, name, states, ambiguous, category: "capital" };
  return state.capital.map((form) => ({ form, kind: "name", type: "Place", row }));
}

/** The reading of a form. */
export function toKnownName({ form, kind, type, row }: KnownForm): KnownName {
  const { name, states, category, office } = row;
  return {
    key: keyOf(row, type),
    type,
    kind,
    name,
    states,
    ambiguous: isAmbiguous(row, form),
    ...(category === null ? {} : { category }),
    ...(office === null ? {} : { office }),
  };
}

/** "group:islamic-front-syria". */
export function keyOf(row: NameRow, type: KnownType): string {
  return `${type.toLowerCase()}:${slug(row.name)}`;
}

/** Does the row say, or its brackets show, that the form means other things too? */
export function isAmbiguous(row: NameRow, form: string): boolean {
  if (row.ambiguous === true || row.ambiguous.includes(form)) return true;
  return form !== row.name && form === bareName(row);
}

function bareName(row: NameRow): string {
  return row.name.endsWith(")") ? row.name.replace(BRACKETS, "") : row.name;
}
