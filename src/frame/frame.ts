import type { Token } from "../doc/index.ts";
import { attitudeOf, type Attitude } from "./attitude.ts";
import { lightVerbOf, verbOfSubject, withParticle } from "./light-verbs.ts";
import { agentsOfNoun, ownersOf } from "./noun-agents.ts";
import { participantsOf, type Participant, uniqueParticipants } from "./participants.ts";
import { Phrase, placesUnder } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { speakerAt, speechVerbAbove, type Speaker } from "./speakers.ts";
import { subjectsOf, type Subject } from "./subjects.ts";
import { isNoun, isVerb } from "./tree.ts";

export type FrameKind = "verb" | "noun" | "adjective";

/**
 * Who does what to whom, read off the tree: what the rules see. Everything is read when it is
 * first asked for, so a frame that no rule looks into costs nothing.
 */
export class Frame {
  readonly predicate: Token;
  readonly kind: FrameKind;
  /** Lemma with its particle: "attack", "wipe out". */
  readonly lemma: string;
  readonly #reading: Reading;
  #subjects: Subject[] | undefined;
  #attitude: Attitude | undefined;
  #speaker: Speaker | null | undefined;

  constructor(reading: Reading, predicate: Token, kind: FrameKind) {
    this.#reading = reading;
    this.predicate = predicate;
    this.kind = kind;
    this.lemma = kind === "verb" ? withParticle(reading, predicate) : predicate.lemma;
  }

  get sentence(): number {
    return this.predicate.sentence;
  }

  get attitude(): Attitude {
    return (this.#attitude ??= attitudeOf(this.#reading, this.predicate));
  }

  /** Who says it; null where the article does. */
  get speaker(): Speaker | null {
    return this.#speaker === undefined
      ? (this.#speaker = speakerAt(this.#reading, this.predicate))
      : this.#speaker;
  }

  /** Lemma of the verb of speech that this frame stands under, null without one. */
  get speechVerb(): string | null {
    return speechVerbAbove(this.#reading, this.predicate)?.lemma ?? null;
  }

  get passive(): boolean {
    return (
      this.#reading.tree.child(this.predicate, "auxpass") !== null ||
      this.subjects.some((subject) => subject.passive)
    );
  }

  get subjects(): readonly Subject[] {
    return (this.#subjects ??= subjectsOf(this.#reading, this.predicate));
  }

  /** The grammatical subject as a phrase, where it is a word of the sentence. */
  get subjectPhrase(): Phrase | null {
    const token = this.subjects[0]?.token;
    return token ? new Phrase(this.#reading, token) : null;
  }

  /** Whoever does it: the subject, in the passive the one after "by". */
  get agents(): readonly Participant[] {
    if (this.passive) return this.#after(["by"]);
    return uniqueParticipants(
      this.subjects.filter((subject) => !subject.passive).flatMap((s) => this.#resolve(s)),
    );
  }

  /** Whom the grammatical subject stands for, in either voice. */
  get subjectParticipants(): readonly Participant[] {
    return uniqueParticipants(this.subjects.flatMap((subject) => this.#resolve(subject)));
  }

  /** What is acted on: the object, in the passive the subject. Coordinated ones apart. */
  get patients(): readonly Phrase[] {
    if (this.passive)
      return this.subjects.flatMap((subject) =>
        subject.token && subject.passive ? this.#phrases([subject.token]) : [],
      );
    const objects = this.#reading.tree.children(this.predicate, "dobj");
    return this.#phrases(objects.length ? objects : this.#sharedObject());
  }

  /** "gave X money", "gave money to X" where the tree says dative. */
  get recipients(): readonly Phrase[] {
    const { tree } = this.#reading;
    return tree
      .children(this.predicate, "dative")
      .flatMap((child) =>
        child.pos === "ADP" ? this.#phrases(tree.children(child, "pobj")) : this.#phrases([child]),
      );
  }

  /** Phrases after these prepositions of the predicate. */
  after(prepositions: readonly string[], nested = true): Phrase[] {
    return this.#reading.tree
      .objects(this.predicate, prepositions, nested)
      .map((token) => new Phrase(this.#reading, token));
  }

  /**
   * The same, also where the parser hangs the phrase on the object: "discussed the border with X".
   * Never "of", which belongs to the noun.
   */
  afterAll(prepositions: readonly string[]): Phrase[] {
    const own = this.after(prepositions, false);
    if (own.length || this.passive) return own;
    const outer = prepositions.filter((preposition) => preposition !== "of");
    return this.patients.filter((p) => !p.entity).flatMap((phrase) => phrase.after(outer));
  }

  has(preposition: string): boolean {
    return this.#reading.tree
      .children(this.predicate, "prep", "agent")
      .some((child) => child.lemma === preposition);
  }

  /** "out", "back", "from": the predicate goes in a direction. */
  get hasDirection(): boolean {
    const { tree } = this.#reading;
    return (
      tree.child(this.predicate, "prt", "advmod") !== null ||
      ["from", "out", "back", "of"].some((preposition) => this.has(preposition))
    );
  }

  /** "warned X against doing Y": the warning tells what will have consequences. */
  get warnsAgainst(): boolean {
    const { tree } = this.#reading;
    return tree
      .children(this.predicate, "prep")
      .some(
        (child) => /^(?:against|over)$/.test(child.lemma) && tree.child(child, "pcomp") !== null,
      );
  }

  /** The clause it takes: "vowed to attack", "said that ...". */
  get complement(): Frame | null {
    const clause = this.#reading.tree.child(this.predicate, "ccomp", "xcomp");
    return clause ? new Frame(this.#reading, clause, "verb") : null;
  }

  /** "if US forces stay, ...": frames of the conditions it stands under, near ones first. */
  get conditions(): readonly Frame[] {
    const { tree } = this.#reading;
    const found: Frame[] = [];
    let token: Token | null = this.predicate;
    for (let step = 0; token && step < 6; step++, token = tree.parent(token))
      for (const clause of tree.children(token, "advcl"))
        if (tree.children(clause, "mark").some((mark) => this.#isCondition(mark)))
          found.push(new Frame(this.#reading, clause, "verb"));
    return found;
  }

  /** "when X attacked", "after a bomb exploded": clauses of time and cause under the predicate. */
  get circumstances(): readonly Frame[] {
    const { tree } = this.#reading;
    return tree
      .children(this.predicate, "advcl")
      .filter((clause) => !tree.children(clause, "mark").some((mark) => this.#isCondition(mark)))
      .map((clause) => new Frame(this.#reading, clause, "verb"));
  }

  /** Nouns only: the verb that merely carries it ("launched a strike"). */
  get light(): Frame | null {
    const verb = this.kind === "noun" ? lightVerbOf(this.#reading, this.predicate) : null;
    return verb ? new Frame(this.#reading, verb, "verb") : null;
  }

  /** Nouns only: the verb whose subject it is ("talks were held", "talks resumed"). */
  get verbAbove(): Frame | null {
    const verb = verbOfSubject(this.#reading, this.predicate);
    return verb ? new Frame(this.#reading, verb, "verb") : null;
  }

  /** The verb or noun that governs this frame, over a preposition too. */
  get governor(): { readonly frame: Frame; readonly preposition: string | null } | null {
    const { tree } = this.#reading;
    const parent = tree.parent(this.predicate);
    if (!parent) return null;
    const above = this.predicate.dependency === "pobj" ? tree.parent(parent) : null;
    const token = above ?? parent;
    const preposition = above ? parent.lemma : null;
    const kind = isVerb(token) ? "verb" : isNoun(token) ? "noun" : "adjective";
    return { frame: new Frame(this.#reading, token, kind), preposition };
  }

  /** The nearest verb above. */
  get clauseVerb(): Frame | null {
    const { tree } = this.#reading;
    for (let token = tree.parent(this.predicate); token; token = tree.parent(token))
      if (isVerb(token)) return new Frame(this.#reading, token, "verb");
    return null;
  }

  /** Nouns only: "denied bombing villages" - the parser makes the gerund a modifier of its object. */
  get gerundObject(): Phrase | null {
    const { tree } = this.#reading;
    const parent = tree.parent(this.predicate);
    const gerund = this.predicate.dependency === "compound" && /ing$/i.test(this.predicate.text);
    return gerund && parent && /^(?:dobj|pobj)$/.test(parent.dependency)
      ? new Phrase(this.#reading, parent)
      : null;
  }

  /** Participle and relative clauses of a noun: "talks held in Cairo", "the war that ...". */
  get clauses(): readonly Frame[] {
    return this.#reading.tree
      .children(this.predicate, "acl", "relcl")
      .filter((verb) => verb.dependency === "relcl" || verb.tag !== "VB")
      .map((verb) => new Frame(this.#reading, verb, "verb"));
  }

  /** Nouns only: the doers beside it and in "carried out by X". */
  doers(prepositions: readonly string[]): readonly Participant[] {
    return agentsOfNoun(this.#reading, this.predicate, prepositions);
  }

  get owners(): readonly Participant[] {
    return ownersOf(this.#reading, this.predicate);
  }

  /** "X's": the possessor as a phrase. */
  get possessor(): Phrase | null {
    const token = this.#reading.tree.child(this.predicate, "poss");
    return token ? new Phrase(this.#reading, token) : null;
  }

  /** "the town where ...": the noun that a clause with "where" describes. */
  get whereabouts(): Phrase | null {
    const { tree } = this.#reading;
    for (let token: Token | null = this.predicate, step = 0; token && step < 6; step++) {
      const parent: Token | null = tree.parent(token);
      if (token.dependency === "relcl" && parent)
        return tree.children(token).some((child) => child.lemma === "where")
          ? new Phrase(this.#reading, wholePlace(this.#reading, parent))
          : null;
      token = parent;
    }
    return null;
  }

  /** The possessor alone ("X's"), which names a doer more surely than a modifier does. */
  get hasPossessor(): boolean {
    return this.#reading.tree.child(this.predicate, "poss") !== null;
  }

  get determiner(): string {
    return this.#reading.tree.child(this.predicate, "det")?.lemma ?? "";
  }

  get places(): readonly Participant[] {
    return placesUnder(this.#reading, this.predicate);
  }

  /** The predicate itself as a phrase (nouns). */
  get phrase(): Phrase {
    return new Phrase(this.#reading, this.predicate);
  }

  /** Lemmas of everything under the predicate. */
  get words(): readonly string[] {
    return this.#reading.tree.subtree(this.predicate).map((token) => token.lemma);
  }

  /** "if", "unless", "until", "as long as"; a plain "as" only tells when. */
  #isCondition(mark: Token): boolean {
    if (/^as$/i.test(mark.text)) return this.#reading.doc.tokens[mark.index - 1]?.lemma === "long";
    return /^(?:if|unless|until|should)$/i.test(mark.text);
  }

  #resolve(subject: Subject): readonly Participant[] {
    if (subject.participants) return subject.participants;
    return subject.token ? participantsOf(this.#reading, subject.token) : [];
  }

  #after(prepositions: readonly string[]): Participant[] {
    return uniqueParticipants(
      this.#reading.tree
        .objects(this.predicate, prepositions, false)
        .flatMap((token) => participantsOf(this.#reading, token)),
    );
  }

  /** "shelled and stormed the town": the object of the last verb is the object of both. */
  #sharedObject(): Token[] {
    const { tree } = this.#reading;
    if (tree.child(this.predicate, "prep", "ccomp", "xcomp")) return [];
    const last = tree
      .conjuncts(this.predicate)
      .filter(
        (verb) => isVerb(verb) && verb.tag === this.predicate.tag && !tree.child(verb, "nsubj"),
      )
      .at(-1);
    return last ? tree.children(last, "dobj") : [];
  }

  #phrases(tokens: readonly Token[]): Phrase[] {
    return tokens.flatMap((token) => [...new Phrase(this.#reading, token).coordinated]);
  }
}

/** "the Old City area of Aleppo, where ...": the place that the last name only locates. */
function wholePlace(reading: Reading, token: Token): Token {
  const preposition = reading.tree.parent(token);
  const holder = preposition && reading.tree.parent(preposition);
  const isPart = token.dependency === "pobj" && preposition?.lemma === "of";
  return isPart && holder && reading.entityAt(holder)?.type === "Place" ? holder : token;
}
