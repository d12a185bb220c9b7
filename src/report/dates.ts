import type { Doc, Parsed, PartialDate, Token } from "../doc/index.ts";
import { type Frame, type Framed, isVerb } from "../frame/index.ts";
import { parseDate } from "./parse-date.ts";

/** Finds when an event took place, from the date expressions of its own clause. */
export class DateFinder {
  readonly #doc: Doc & Parsed & Framed;
  /** Date expressions by sentence. */
  readonly #bySentence = new Map<number, { first: Token; date: PartialDate }[]>();

  constructor(doc: Doc & Parsed & Framed) {
    this.#doc = doc;
    for (const { first, last, label } of doc.namedEntities) {
      if (label !== "DATE") continue;
      const token = doc.tokens[first]!;
      const words = doc.article.text.slice(token.start, doc.tokens[last - 1]!.end);
      const date = parseDate(words, doc.article.published);
      if (!date) continue;
      const found = this.#bySentence.get(token.sentence) ?? [];
      found.push({ first: token, date });
      this.#bySentence.set(token.sentence, found);
    }
  }

  /**
   * The nearest date under the predicate, else one that hangs on the verb which carries it.
   * Null where a date belongs to another clause: no guess.
   */
  dateOf(frame: Frame): PartialDate | null {
    const dates = this.#bySentence.get(frame.sentence);
    if (!dates) return null;
    const { tree } = this.#doc.reading;
    const near = (under: Token) =>
      dates
        .filter(({ first }) => tree.governs(under, first) && belongsTo(this.#doc, first, under))
        .sort((a, b) => distance(a.first, frame) - distance(b.first, frame))[0]?.date ?? null;
    const own = near(frame.predicate);
    if (own) return own;
    const carriers = [frame.light, frame.verbAbove, ...frame.clauses].filter((f) => f !== null);
    for (const carrier of carriers) {
      const date = near(carrier.predicate);
      if (date) return date;
    }
    return null;
  }
}

/** Nothing that happens by itself, neither a verb nor a noun of event, stands between them. */
function belongsTo(doc: Parsed & Framed, date: Token, under: Token): boolean {
  const { tree, lexicon } = doc.reading;
  for (let token = tree.parent(date); token && token !== under; token = tree.parent(token))
    if (isVerb(token) || lexicon.predicates.nouns.has(token.lemma)) return false;
  return true;
}

function distance(token: Token, frame: Frame): number {
  return Math.abs(token.index - frame.predicate.index);
}
