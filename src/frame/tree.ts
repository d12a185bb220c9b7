import type { Token } from "../doc/index.ts";

/**
 * The dependency tree of an article, with the walks that clauses and phrases are read by.
 * Labels are ClearNLP's: a preposition governs its object (`prep` > `pobj`).
 */
export class Tree {
  readonly tokens: readonly Token[];
  readonly #left: Int32Array;
  readonly #right: Int32Array;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.#left = Int32Array.from(tokens, (token) => token.index);
    this.#right = this.#left.slice();
    this.#spreadEdges();
  }

  /** The governor, null for the root of a sentence. */
  parent(token: Token): Token | null {
    return token.head === token.index ? null : this.tokens[token.head]!;
  }

  /** The first child with one of these labels. */
  child(token: Token, ...dependencies: string[]): Token | null {
    for (const index of token.children)
      if (dependencies.includes(this.tokens[index]!.dependency)) return this.tokens[index]!;
    return null;
  }

  /** All children with one of these labels; all children without a label. */
  children(token: Token, ...dependencies: string[]): Token[] {
    const all = token.children.map((index) => this.tokens[index]!);
    return dependencies.length
      ? all.filter((child) => dependencies.includes(child.dependency))
      : all;
  }

  /** The words that a phrase covers, in text order. */
  subtree(token: Token): readonly Token[] {
    return this.tokens.slice(this.#left[token.index], this.#right[token.index]! + 1);
  }

  leftEdge(token: Token): number {
    return this.#left[token.index]!;
  }

  rightEdge(token: Token): number {
    return this.#right[token.index]!;
  }

  /** Is `inner` the token itself or below it? */
  governs(outer: Token, inner: Token): boolean {
    let token: Token | null = inner;
    for (let steps = 0; token && steps < 60; steps++) {
      if (token === outer) return true;
      token = this.parent(token);
    }
    return false;
  }

  /** Words joined to this one by "and", "or", commas: those below it in the tree. */
  conjuncts(token: Token): Token[] {
    const found: Token[] = [];
    for (const child of this.children(token, "conj")) found.push(child, ...this.conjuncts(child));
    return found;
  }

  /**
   * Objects of the prepositions under a token, with what is coordinated to them.
   * `nested` also takes a preposition below the first ("in support of").
   */
  objects(token: Token, prepositions: readonly string[], nested = true): Token[] {
    const found: Token[] = [];
    for (const preposition of this.children(token, "prep", "agent", "dative")) {
      if (isPreposition(preposition) && prepositions.includes(preposition.lemma))
        found.push(...this.prepositionObjects(preposition));
      if (!nested) continue;
      for (const inner of this.children(preposition, "prep"))
        if (
          prepositions.includes(inner.lemma) ||
          prepositions.includes(`${preposition.lemma} ${inner.lemma}`)
        )
          found.push(...this.prepositionObjects(inner));
    }
    return found;
  }

  prepositionObjects(preposition: Token): Token[] {
    return this.children(preposition, "pobj").flatMap((object) => [
      object,
      ...this.conjuncts(object).filter((conjunct) => isNominal(conjunct)),
    ]);
  }

  /** Two sweeps a round, until nothing moves: trees are shallow, so rounds are few. */
  #spreadEdges(): void {
    for (let moved = true, rounds = 0; moved && rounds < 12; rounds++) {
      moved = false;
      for (let step = 0; step < 2; step++)
        for (let place = 0; place < this.tokens.length; place++) {
          const index = step === 0 ? place : this.tokens.length - 1 - place;
          const head = this.tokens[index]!.head;
          if (this.#left[index]! < this.#left[head]!) {
            this.#left[head] = this.#left[index]!;
            moved = true;
          }
          if (this.#right[index]! > this.#right[head]!) {
            this.#right[head] = this.#right[index]!;
            moved = true;
          }
        }
    }
  }
}

export const isVerb = (token: Token): boolean => token.pos === "VERB" || token.pos === "AUX";
export const isNoun = (token: Token): boolean => token.pos === "NOUN" || token.pos === "PROPN";
export const isNominal = (token: Token): boolean => isNoun(token) || token.pos === "PRON";
/** "that", "which", "who" at the head of a relative clause. */
export const isRelative = (token: Token): boolean =>
  /^(?:WDT|WP|WP\$)$/.test(token.tag) || (token.lemma === "that" && token.pos !== "DET");

function isPreposition(token: Token): boolean {
  return token.pos === "ADP" || token.pos === "SCONJ" || token.pos === "VERB";
}
