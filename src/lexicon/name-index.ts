import { capitalFormsOf, formsOf, stateFormsOf } from "./known-name.ts";
import type { KnownName } from "./known-name.ts";
import { NAME_FILES, toNameRows, toStateRows } from "./name-rows.ts";
import type { NameFile, StateRow } from "./name-rows.ts";
import { lookupWord, toPieces } from "./name-shape.ts";
import type { Letters, NamePiece } from "./name-shape.ts";
import { NameTrie, readingsAt } from "./name-trie.ts";
import type { Branch } from "./name-trie.ts";

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
   * dots, diacritics and "the" do not matter, nor whether hyphens and "'s" are tokens of their own.
   * Takes time in the length of the name found, not in the number of names.
   */
  longestAt(words: readonly string[], first: number): NameMatch | null;
  /** Every reading of exactly this form, likeliest first. */
  get(form: string): readonly KnownName[];
  /** By canonical name. */
  readonly states: ReadonlyMap<string, StateRow>;
}

/** Tokens that the name's own spelling may hold or lack: hyphens, apostrophes, "'s", "the". */
const GLUE = /^(?:[-‐‑–]|['’ʼ`´][sS]?|[tT][hH][eE])$/;
const HYPHEN = /^[-‐‑–]$/;
const THE = /^[tT][hH][eE]$/;
/** Bounds the memory for texts without end. */
const REMEMBERED_TOKENS = 50_000;

/**
 * The index of the names in parsed YAML files, by file name without ".yaml".
 *
 * @throws LexiconError for a row that has not the form of its file
 */
export function buildNameIndex(files: Readonly<Record<string, unknown>>): NameIndex {
  const trie = new NameTrie();
  const states = new Map<string, StateRow>();
  const places = new Set<string>();
  for (const file of Object.keys(NAME_FILES) as NameFile[]) {
    if (file === "states" || files[file] === undefined) continue;
    const type = NAME_FILES[file];
    for (const row of toNameRows(file, files[file])) {
      for (const form of formsOf(row, type)) trie.add(form);
      if (type === "Place") places.add(row.name);
    }
  }
  for (const state of toStateRows(files["states"] ?? [])) {
    states.set(state.name, state);
    for (const form of stateFormsOf(state)) trie.add(form);
    for (const form of capitalFormsOf(state)) {
      if (!places.has(form.row.name)) trie.add(form);
    }
  }
  return new TrieIndex(trie, states);
}

class TrieIndex implements NameIndex {
  readonly states: ReadonlyMap<string, StateRow>;
  readonly #trie: NameTrie;
  readonly #pieces = new Map<string, readonly NamePiece[]>();

  constructor(trie: NameTrie, states: ReadonlyMap<string, StateRow>) {
    this.#trie = trie;
    this.states = states;
  }

  longestAt(words: readonly string[], first: number): NameMatch | null {
    const start = words[first];
    if (start === undefined) return null;
    const whole = this.#walk(words, first);
    if (!THE.test(start)) return whole;
    const rest = this.#walk(words, first + 1);
    if (!whole || !rest || whole.last !== rest.last) {
      return whole && (!rest || whole.last > rest.last) ? whole : rest;
    }
    return bothOf(whole, rest);
  }

  get(form: string): readonly KnownName[] {
    const words = form.split(/\s+/).filter((word) => word !== "");
    const match = this.longestAt(words, 0);
    return match?.last === words.length - 1 ? [match.known, ...match.alternatives] : [];
  }

  #walk(words: readonly string[], first: number): NameMatch | null {
    let branch: Branch | null = null;
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
      branch = this.#follow(branch, pieces, words, at);
      if (!branch) break;
      for (const piece of pieces) letters.push(piece.letters);
      if (branch.ends.length === 0) continue;
      const matching = readingsAt(branch, letters);
      if (matching.length > 0) [last, readings] = [at, matching];
    }
    const [known, ...alternatives] = readings;
    return known ? { first, last, known, alternatives } : null;
  }

  /** The branch after the pieces of token `at`; null when no name goes on that way. */
  #follow(
    from: Branch | null,
    pieces: readonly NamePiece[],
    words: readonly string[],
    at: number,
  ): Branch | null {
    if (pieces.length === 0) return null;
    let branch: Branch | null = from;
    for (let index = 0; index < pieces.length; index += 1) {
      const { word, beforeHyphen } = pieces[index]!;
      const isLast = index === pieces.length - 1;
      const hyphenFollows = beforeHyphen || (isLast && HYPHEN.test(words[at + 1] ?? ""));
      const following = isLast ? this.#piecesOf(words[at + 2] ?? "")[0] : pieces[index + 1];
      const lookup = lookupWord(word, hyphenFollows, following?.word);
      branch = (branch ? branch.next.get(lookup) : this.#trie.branchAt(lookup)) ?? null;
      if (!branch) return null;
    }
    return branch;
  }

  #piecesOf(surface: string): readonly NamePiece[] {
    const remembered = this.#pieces.get(surface);
    if (remembered) return remembered;
    if (this.#pieces.size >= REMEMBERED_TOKENS) this.#pieces.clear();
    const pieces = toPieces(surface);
    this.#pieces.set(surface, pieces);
    return pieces;
  }
}

/** "the Atlantic": the sea, or the magazine called "The Atlantic". */
function bothOf(whole: NameMatch, rest: NameMatch): NameMatch {
  const sure = whole.known.ambiguous && !rest.known.ambiguous ? rest : whole;
  const other = sure === whole ? rest : whole;
  const alternatives = [...sure.alternatives];
  for (const known of [other.known, ...other.alternatives]) {
    if (![sure.known, ...alternatives].some(({ key }) => key === known.key)) {
      alternatives.push(known);
    }
  }
  return { ...sure, alternatives };
}
