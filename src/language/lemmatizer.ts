import type { LemmaTables } from "./tables.ts";

/** Combinations of word, part of speech and morphology whose lemma is remembered. */
const MOST_WORDS = 50_000;

const onlyLetters = /^\p{L}+$/u;

/**
 * spaCy's rule lemmatizer for English: endings are taken off by rules for the part of speech, the
 * result is looked up in WordNet's words, and exceptions go first.
 */
export class Lemmatizer {
  readonly #tables: LemmaTables;
  readonly #index: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #exceptions: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly #known = new Map<string, string>();

  constructor(tables: LemmaTables) {
    this.#tables = tables;
    this.#index = new Map(
      Object.entries(tables.index).map(([pos, words]) => [pos, new Set(words)]),
    );
    this.#exceptions = new Map(
      Object.entries(tables.exceptions).map(([pos, forms]) => [
        pos,
        new Map(Object.entries(forms)),
      ]),
    );
  }

  /** @param pos coarse part of speech. @param morph features, "Number=Sing|Person=3". */
  lemma(text: string, pos: string, morph: string): string {
    const key = `${text}\u0001${pos}\u0001${morph}`;
    let lemma = this.#known.get(key);
    if (lemma === undefined) {
      lemma = this.#compute(text, pos.toLowerCase(), morph);
      if (this.#known.size >= MOST_WORDS) this.#known.clear();
      this.#known.set(key, lemma);
    }
    return lemma;
  }

  #compute(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (pos === "" || pos === "eol" || pos === "space" || isBaseForm(pos, morph)) return lower;
    const index = this.#index.get(pos);
    const exceptions = this.#exceptions.get(pos);
    const rules = this.#tables.rules[pos];
    if (!index && !exceptions && !rules) return pos === "propn" ? text : lower;
    const forms: string[] = [];
    let unknownForm: string | undefined;
    for (const [ending, replacement] of rules ?? []) {
      if (!lower.endsWith(ending)) continue;
      const form = lower.slice(0, lower.length - ending.length) + replacement;
      if (form === "") continue;
      if (index?.has(form)) forms.unshift(form);
      else if (!onlyLetters.test(form)) forms.push(form);
      else unknownForm ??= form;
    }
    for (const form of exceptions?.get(lower) ?? []) {
      if (!forms.includes(form)) forms.unshift(form);
    }
    return forms[0] ?? unknownForm ?? text;
  }
}

/** Is the word a lemma already, by its morphology? */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Map(
    morph.split("|").map((feature) => feature.split("=") as [string, string]),
  );
  if (features.get("VerbForm") === "Inf" || features.get("Degree") === "Pos") return true;
  if (pos === "noun") return features.get("Number") === "Sing";
  return (
    pos === "verb" &&
    features.get("VerbForm") === "Fin" &&
    features.get("Tense") === "Pres" &&
    !features.has("Number")
  );
}
