import type { Entity, Token } from "../doc/index.ts";
import { agentsOfNoun, ownersOf } from "./noun-agents.ts";
import { participantsOf, type Participant, uniqueParticipants } from "./participants.ts";
import type { Reading } from "./reading.ts";
import { isNominal, isRelative, isVerb } from "./tree.ts";

/** An argument of a frame: a noun phrase, seen through the questions that rules ask of it. */
export class Phrase {
  readonly head: Token;
  readonly #reading: Reading;

  constructor(reading: Reading, head: Token) {
    this.#reading = reading;
    this.head = head;
  }

  get lemma(): string {
    return this.head.lemma;
  }

  /** The thing that the head itself names, if any. */
  get entity(): Entity | null {
    return this.#reading.entityAt(this.head);
  }

  /** Whom this phrase stands for; without what is coordinated with it. */
  get participants(): readonly Participant[] {
    return participantsOf(this.#reading, this.head, 0, true);
  }

  /** "X's", "the X", "X" before the noun. */
  get owners(): readonly Participant[] {
    return ownersOf(this.#reading, this.head);
  }

  /** This phrase and those coordinated with it: "A, B and C". */
  get coordinated(): readonly Phrase[] {
    return [
      this,
      ...this.#reading.tree
        .conjuncts(this.head)
        .filter(isNominal)
        .map((head) => new Phrase(this.#reading, head)),
    ];
  }

  /** "the", "any", "no", "a" ...; empty without one. */
  get determiner(): string {
    return this.#reading.tree.child(this.head, "det")?.lemma ?? "";
  }

  /** Lemmas of the adjectives and nouns before the head. */
  get modifiers(): readonly string[] {
    return this.#reading.tree
      .children(this.head, "amod", "compound", "nmod")
      .map((child) => child.lemma);
  }

  /** Phrases after these prepositions: "of X", "between A and B". */
  after(prepositions: readonly string[], nested = false): Phrase[] {
    return this.#reading.tree
      .objects(this.head, prepositions, nested)
      .map((head) => new Phrase(this.#reading, head));
  }

  /**
   * By position rather than attachment: the parser hangs the second phrase of "accusations by X
   * against Y" on X. Looks under the noun as far as the next verb where its own place is empty.
   */
  near(prepositions: readonly string[]): Phrase[] {
    const own = this.after(prepositions, true);
    if (own.length) return own;
    const { tree } = this.#reading;
    const walk = (token: Token): Token[] =>
      tree
        .children(token)
        .filter((child) => !isVerb(child))
        .flatMap((child) => [
          ...(child.dependency === "prep" && prepositions.includes(child.lemma)
            ? tree.prepositionObjects(child)
            : []),
          ...walk(child),
        ]);
    return walk(this.head).map((head) => new Phrase(this.#reading, head));
  }

  /** Has it a preposition of these at all? */
  hasAfter(prepositions: readonly string[]): boolean {
    return this.#reading.tree
      .children(this.head, "prep", "agent")
      .some((child) => prepositions.includes(child.lemma));
  }

  /** The doers of a noun of action, also from "carried out by X". */
  doers(prepositions: readonly string[]): readonly Participant[] {
    return agentsOfNoun(this.#reading, this.head, prepositions);
  }

  /** "steps taken by X", "the news that X left": whoever does what the noun is about. */
  get clauseDoers(): readonly Participant[] {
    const { tree } = this.#reading;
    const verbs = tree.children(this.head, "acl", "relcl", "ccomp");
    const by = verbs.flatMap((verb) => tree.objects(verb, ["by"], false));
    const subjects = verbs
      .flatMap((verb) => tree.children(verb, "nsubj"))
      .filter((subject) => !isRelative(subject));
    return uniqueParticipants(
      (by.length ? by : subjects).flatMap((token) => participantsOf(this.#reading, token)),
    );
  }

  /** Places and bases that "in", "at", "near" under this phrase name, through unnamed nouns. */
  get places(): readonly Participant[] {
    return placesUnder(this.#reading, this.head);
  }

  /** The same, also in its clauses: "the blast, which killed many in X". */
  get clausePlaces(): readonly Participant[] {
    const { tree } = this.#reading;
    const clauses = tree.children(this.head, "acl", "relcl");
    const inside = clauses.flatMap((verb) => [verb, ...tree.children(verb, "dobj")]);
    return uniqueParticipants([
      ...this.places,
      ...inside.flatMap((token) => placesUnder(this.#reading, token)),
    ]);
  }

  /** Lemmas of all its words. */
  get words(): readonly string[] {
    return this.#reading.tree.subtree(this.head).map((token) => token.lemma);
  }
}

const AT = ["in", "at", "near", "outside", "on"];
/** Inside an unnamed noun the place may follow "of": "in a village of X". */
const AT_OR_OF = [...AT, "of"];

/** Places and bases in which something under this word happens. */
export function placesUnder(reading: Reading, token: Token, depth = 0): Participant[] {
  if (depth > 2) return [];
  return uniqueParticipants(
    reading.tree.objects(token, depth === 0 ? AT : AT_OR_OF, false).flatMap((object) => {
      const named = participantsOf(reading, object, 1);
      return named.length ? named : placesUnder(reading, object, depth + 1);
    }),
  ).filter(({ entity }) => entity.type === "Place" || entity.type === "Base");
}

/** Is it a verb form that may carry a frame? */
export function isVerbal(token: Token): boolean {
  return isVerb(token) || (token.pos === "ADJ" && /^VB[NG]$/.test(token.tag));
}
