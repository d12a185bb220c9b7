import type { Doc, Entity, EntityMention, Parsed, Token } from "../doc/index.ts";
import {
  type Frame,
  type Framed,
  type Participant,
  participantsOf,
  uniqueParticipants,
} from "../frame/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Drawing } from "./drawing.ts";

interface OpenDecision {
  readonly key: string;
  readonly kind: string;
  /** "2254" of "Resolution 2254": decisions with other numbers are others. */
  readonly number: string | null;
  readonly token: Token;
  readonly deciders: Set<string>;
  readonly concerned: Set<string>;
  readonly mentions: EntityMention[];
  entity: Entity;
}

const LONGEST_NAME = 110;
/** Prepositions inside a decision's phrase that lead to whom it concerns. */
const INSIDE = /^(?:of|on|to|against|regarding|about|with|from|for|over|concerning|in|between)$/;

/**
 * The decisions of one article. A decision is a thing without a name: it is known by its kind
 * ("vote", "agreement") and by who took it, and all phrases that agree in both are one node.
 */
export class Decisions {
  readonly #doc: Doc & Parsed & Framed;
  readonly #lexicon: Lexicon;
  readonly #drawing: Drawing;
  readonly #open: OpenDecision[] = [];

  constructor(doc: Doc & Parsed & Framed, lexicon: Lexicon, drawing: Drawing) {
    this.#doc = doc;
    this.#lexicon = lexicon;
    this.#drawing = drawing;
  }

  /** As entities, in text order. */
  get entities(): readonly Entity[] {
    return this.#open.map(({ entity, mentions }) => ({
      ...entity,
      mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    }));
  }

  isKind(lemma: string): boolean {
    return this.#lexicon.predicates.decisions.nouns.has(lemma);
  }

  /**
   * The decision that a noun names or a verb takes, drawn with who decided and whom it concerns.
   *
   * @param token its noun ("vote") or, where there is none, the verb ("agreed to ...")
   * @param deciders who took it; with none, only a decision told before can be meant
   * @returns null where nobody is known to have taken it
   */
  decide(
    token: Token,
    deciders: readonly Participant[],
    frame: Frame,
    options: { kind?: string; status?: "planned" | undefined; even?: boolean } = {},
  ): Participant | null {
    const actors = uniqueParticipants(
      deciders.filter(({ entity }) => this.#lexicon.ontology.actors.has(entity.type)),
    );
    const kind = options.kind ?? token.lemma;
    const concerned = this.#concerned(token, actors);
    const number = this.#numberOf(token);
    let decision = this.#known(kind, number, actors, concerned);
    if (!decision && !actors.length && !options.even) return null;
    decision ??= this.#start(kind, number, token, actors, frame);
    this.#addForms(decision, token);
    const self: Participant = { entity: decision.entity, token, via: "name" };
    for (const actor of actors) {
      decision.deciders.add(actor.entity.key);
      this.#drawing.draw(actor, "DECIDED", self, frame, "decided", { status: options.status });
    }
    for (const party of concerned) {
      if (decision.deciders.has(party.entity.key)) continue;
      decision.concerned.add(party.entity.key);
      this.#drawing.draw(self, "CONCERNS", party, frame, "concerns");
    }
    return self;
  }

  #numberOf(token: Token): string | null {
    const { tokens } = this.#doc;
    return isNumberOf(tokens, token.index + 1) ? tokens[token.index + 1]!.text : null;
  }

  #known(
    kind: string,
    number: string | null,
    actors: readonly Participant[],
    concerned: readonly Participant[],
  ): OpenDecision | undefined {
    const shares = (decision: OpenDecision) =>
      actors.some(({ entity }) => decision.deciders.has(entity.key));
    const sameKind = this.#open.find(
      (decision) =>
        decision.kind === kind &&
        (number === null || decision.number === number) &&
        (!actors.length || !decision.deciders.size || shares(decision)),
    );
    return (
      sameKind ??
      this.#open.find(
        (decision) =>
          shares(decision) && concerned.some(({ entity }) => decision.concerned.has(entity.key)),
      )
    );
  }

  #start(
    kind: string,
    number: string | null,
    token: Token,
    actors: readonly Participant[],
    frame: Frame,
  ): OpenDecision {
    const bodies = actors.map(({ entity }) => entity.key.replace(/^[^:]*:/, "")).sort();
    const base = `decision:${[...bodies.slice(0, 3), kind.replace(/\s+/g, "-"), ...(number ? [number] : [])].join("-")}`;
    const taken = this.#open.filter((open) => open.key === base || open.key.startsWith(`${base}-`));
    const key = taken.length ? `${base}-${taken.length + 1}` : base;
    const name = this.#forms(token)
      .map(({ text }) => text)
      .filter((text) => text.length <= LONGEST_NAME)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
    const entity: Entity = {
      key,
      type: "Decision",
      name: (name ?? token.text).replace(/\s+/g, " "),
      named: false,
      mentions: [],
      states: [],
      known: null,
      acronyms: [],
      decision: { kind, date: this.#drawing.date(frame) },
    };
    const decision: OpenDecision = {
      key,
      kind,
      number,
      token,
      deciders: new Set(),
      concerned: new Set(),
      mentions: [],
      entity,
    };
    this.#open.push(decision);
    return decision;
  }

  #addForms(decision: OpenDecision, token: Token): void {
    for (const form of this.#forms(token))
      if (!decision.mentions.some(({ start, end }) => start === form.start && end === form.end))
        decision.mentions.push(form);
  }

  /**
   * The words that may name it, cut at every noun: "the vote", "the vote of the parliament",
   * "the vote of the parliament on the budget". The longest is the mention, the others its parts.
   */
  #forms(token: Token): EntityMention[] {
    const { tree } = this.#doc.reading;
    const { tokens, sentences, article } = this.#doc;
    const sentence = sentences[token.sentence]!;
    const isVerb = token.pos === "VERB";
    const last = Math.min(this.#phraseEnd(token), sentence.last - 1);
    const ends = isNumberOf(tokens, token.index + 1) ? [] : [token.index];
    for (let index = token.index + 1; index <= last; index++) {
      // "Resolution 2254": the number belongs to the name.
      const noun = /^(?:NOUN|PROPN)$/.test(tokens[index]!.pos) || isNumberOf(tokens, index);
      const next = tokens[index + 1];
      const goesOn =
        next &&
        index < last &&
        (/^(?:NOUN|PROPN|PART)$/.test(next.pos) || isNumberOf(tokens, index + 1));
      if (noun && !goesOn) ends.push(index);
    }
    let start = token.index;
    const edge = isVerb ? token.index : Math.max(tree.leftEdge(token), sentence.first);
    while (start > edge && !/^[,;:"“”(]$/.test(tokens[start - 1]!.text)) start--;
    let bare = token.index;
    while (bare > start && /^(?:amod|compound|nmod|punct)$/.test(tokens[bare - 1]!.dependency))
      bare--;
    const starts = [...new Set([start, bare])];
    return starts.flatMap((first) =>
      ends.map((end, place): EntityMention => {
        const span = { start: tokens[first]!.start, end: tokens[end]!.end };
        const whole = first === start && place === ends.length - 1;
        return {
          ...span,
          text: article.text.slice(span.start, span.end),
          rule: whole ? "decision" : "decision-part",
        };
      }),
    );
  }

  /** The last word of the phrase, without what only tells when, why or by whose word. */
  #phraseEnd(token: Token): number {
    const { tree } = this.#doc.reading;
    const outside = tree
      .children(token)
      .find(
        (child) =>
          child.index > token.index &&
          (/^(?:advcl|relcl|parataxis|ccomp|punct)$/.test(child.dependency) ||
            (child.dependency === "cc" && token.pos !== "VERB") ||
            (child.dependency === "prep" &&
              /^(?:after|before|since|until|despite|amid|during|as)$/.test(child.lemma))),
      );
    return outside ? tree.leftEdge(outside) - 1 : tree.rightEdge(token);
  }

  /** Forces, bases and groups inside the phrase; else other actors that are no mere modifiers. */
  #concerned(token: Token, actors: readonly Participant[]): Participant[] {
    const deciders = new Set(actors.map(({ entity }) => entity.key));
    const { tree } = this.#doc.reading;
    const found: Participant[] = [];
    const walk = (word: Token): void => {
      for (const child of tree.children(word)) {
        const inside =
          (child.dependency === "prep" && INSIDE.test(child.lemma)) ||
          /^(?:dobj|xcomp|ccomp|pobj|pcomp|conj|compound|amod|dative|appos)$/.test(
            child.dependency,
          ) ||
          (child.dependency === "acl" && child.tag !== "VBN");
        const ownClause = child.dependency === "conj" && tree.child(child, "nsubj") !== null;
        if (!inside || ownClause) continue;
        const mention = this.#doc.reading.mentionAt(child);
        if (mention) {
          const [first] = participantsOf(this.#doc.reading, child, 1, true);
          if (first && !deciders.has(first.entity.key)) found.push(first);
        }
        walk(child);
      }
    };
    walk(token);
    const targets = this.#lexicon.ontology.edges.get("CONCERNS")!.to;
    const fitting = uniqueParticipants(found.filter(({ entity }) => targets.has(entity.type)));
    const bodies = fitting.filter(({ entity }) => /^(?:Force|Base|Group)$/.test(entity.type));
    if (bodies.length) return bodies.slice(0, 2);
    return fitting
      .filter(({ token: word }) => {
        const preposition = word && tree.parent(word);
        const nested = word && this.#doc.reading.mentionAt(word)?.nested;
        return !nested && !(preposition && /^(?:in|at)$/.test(preposition.lemma));
      })
      .slice(0, 2);
  }
}

/** A number right after a name: "Resolution 2254", "Law 30". */
function isNumberOf(tokens: readonly Token[], index: number): boolean {
  return /^\d+$/.test(tokens[index]?.text ?? "") && tokens[index - 1]!.pos === "PROPN";
}
