import { toKnownName } from "./known-name.ts";
import type { KnownForm, KnownName } from "./known-name.ts";
import { NAME_FILES } from "./name-rows.ts";
import type { KnownType } from "./name-rows.ts";
import { ARABIC_ARTICLE, lettersMatch, lookupWord, toPieces } from "./name-shape.ts";
import type { Letters } from "./name-shape.ts";

/** A node of the trie over the lookup words of names. */
export interface Branch {
  readonly next: Map<string, Branch>;
  /** The forms that end here, likeliest reading first. */
  readonly ends: FormEnd[];
}

interface FormEnd {
  readonly letters: readonly Letters[];
  readonly known: KnownName;
}

/** The forms under one first word, last added first. */
interface Seed {
  readonly form: KnownForm;
  readonly before: Seed | undefined;
}

interface FormPiece {
  readonly word: string;
  readonly letters: Letters;
}

const TYPE_ORDER: readonly KnownType[] = Object.values(NAME_FILES);
const LETTERS_ONLY = /^[A-Za-z]+$/;

/** Names by their lookup words. A branch grows when a text first asks for its first word. */
export class NameTrie {
  readonly #seeds = new Map<string, Seed>();
  readonly #branches = new Map<string, Branch>();

  add(form: KnownForm): void {
    const word = firstWordOf(form.form);
    this.#seeds.set(word, { form, before: this.#seeds.get(word) });
  }

  /** The branch of all names whose first lookup word this is. */
  branchAt(word: string): Branch | undefined {
    const grown = this.#branches.get(word);
    if (grown) return grown;
    const lastSeed = this.#seeds.get(word);
    if (!lastSeed) return undefined;
    const forms: KnownForm[] = [];
    for (let seed: Seed | undefined = lastSeed; seed; seed = seed.before) forms.push(seed.form);
    const branch: Branch = { next: new Map(), ends: [] };
    for (const form of forms.reverse()) addForm(branch, form);
    sortEnds(branch);
    this.#branches.set(word, branch);
    return branch;
  }
}

/**
 * The readings that end at a branch and whose capitals the text meets, one a row; "SANA" is first
 * what is written "SANA", then what is written "Sana".
 */
export function readingsAt(branch: Branch, found: readonly Letters[]): KnownName[] {
  const exact: KnownName[] = [];
  const others: KnownName[] = [];
  for (const { letters, known } of branch.ends) {
    if (!letters.every((form, index) => lettersMatch(form, found[index]!))) continue;
    (letters.every((form, index) => form === found[index]) ? exact : others).push(known);
  }
  const readings = [...exact, ...others];
  return readings.filter(({ key }, index) => {
    return readings.findIndex((known) => known.key === key) === index;
  });
}

/**
 * The pieces of a form as they are looked up: "the" counts only where the form begins with "The"
 * ("The Hague"). It and the Arabic article may always be in small letters.
 */
export function toFormPieces(form: string): FormPiece[] {
  const pieces = toPieces(form);
  const lookups: FormPiece[] = [];
  for (const [index, { word, letters, beforeHyphen }] of pieces.entries()) {
    if (word === "the" && index > 0) continue;
    const lookup = lookupWord(word, beforeHyphen, pieces[index + 1]?.word);
    const isArticle = lookup === "the" || lookup === ARABIC_ARTICLE;
    lookups.push({ word: lookup, letters: isArticle ? "lower" : letters });
  }
  return lookups;
}

/** `toFormPieces(form)[0].word`, without taking the whole form apart. */
function firstWordOf(form: string): string {
  const space = form.indexOf(" ");
  const start = space < 0 ? form : form.slice(0, space);
  if (LETTERS_ONLY.test(start)) return lookupWord(start.toLowerCase(), false, undefined);
  return toFormPieces(start)[0]?.word ?? "";
}

function addForm(root: Branch, form: KnownForm): void {
  const pieces = toFormPieces(form.form);
  let branch = root;
  for (const { word } of pieces.slice(1)) {
    let next = branch.next.get(word);
    if (!next) branch.next.set(word, (next = { next: new Map(), ends: [] }));
    branch = next;
  }
  branch.ends.push({ letters: pieces.map(({ letters }) => letters), known: toKnownName(form) });
}

/** A form that is sure for one row comes first; a leader's name stands for the state last of all. */
function sortEnds(branch: Branch): void {
  branch.ends.sort(
    ({ known: a }, { known: b }) =>
      Number(a.kind === "leader") - Number(b.kind === "leader") ||
      Number(a.ambiguous) - Number(b.ambiguous) ||
      TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type),
  );
  branch.next.forEach(sortEnds);
}
