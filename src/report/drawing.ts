import type {
  Doc,
  EdgeType,
  Entity,
  NodeType,
  Parsed,
  PartialDate,
  Report,
  Status,
  TextSpan,
  Token,
} from "../doc/index.ts";
import { UNDIRECTED } from "../doc/index.ts";
import type { Frame, Framed, Participant, Speaker } from "../frame/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { confidenceOf } from "./confidence.ts";
import { DateFinder } from "./dates.ts";

export interface DrawOptions {
  /** Overrides the status that type and speaker give. */
  readonly status?: Status | undefined;
  /** Overrides who is found to say it; null: the article's own voice. */
  readonly speaker?: Speaker | null;
  /** The source says it of himself: "claimed responsibility". */
  readonly self?: boolean;
  /** Saying it is doing it. */
  readonly speechAct?: boolean;
  readonly sources?: ReadonlySet<NodeType> | null;
  readonly targets?: ReadonlySet<NodeType> | null;
}

/** Deeds: told by a speaker, they are claimed until the article says so itself. */
const DEEDS: ReadonlySet<EdgeType> = new Set(["ATTACKED", "SUPPORTS"]);
/** Relations that last: nobody's word stands behind them, and the date of the article is not theirs. */
const STANDING: ReadonlySet<EdgeType> = new Set(["MEMBER_OF", "HOLDS_OFFICE", "LOCATED_IN"]);
/** What a state does not do to its own forces. */
const HOSTILE: ReadonlySet<EdgeType> = new Set(["THREATENS", "ATTACKED", "REJECTS", "ACCUSES"]);
/** Acts that are done by saying them: without another speaker, the source is the speaker. */
const SPEECH_ACTS: ReadonlySet<EdgeType> = new Set(["THREATENS", "ACCUSES", "DEMANDS", "REJECTS"]);

/**
 * Gathers the reports that rules draw, and holds each to the contract of the ontology: types of
 * both ends, no thing with itself, words that stand in the text.
 */
export class Drawing {
  readonly reports: Report[] = [];
  readonly #doc: Doc & Parsed & Framed;
  readonly #lexicon: Lexicon;
  readonly #dates: DateFinder;
  readonly #seen = new Set<string>();

  constructor(doc: Doc & Parsed & Framed, lexicon: Lexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
    this.#dates = new DateFinder(doc);
  }

  /** Draws a report, if the ontology allows it; `frame` holds the trigger. */
  draw(
    source: Participant,
    type: EdgeType,
    target: Participant,
    frame: Frame,
    rule: string,
    options: DrawOptions = {},
  ): void {
    const row = this.#lexicon.ontology.edges.get(type)!;
    const speaker = options.speaker === undefined ? frame.speaker : options.speaker;
    const voiced = STANDING.has(type) ? null : this.#spokenFor(source);
    const from = voiced?.body ?? source;
    const allowed =
      from.entity.key !== target.entity.key &&
      !(HOSTILE.has(type) && isOwnForce(from.entity, target.entity)) &&
      row.from.has(from.entity.type) &&
      row.to.has(target.entity.type) &&
      (options.sources?.has(from.entity.type) ?? true) &&
      (options.targets?.has(target.entity.type) ?? true);
    if (!allowed) return;
    const speechAct = SPEECH_ACTS.has(type) || options.speechAct === true;
    const saidBy =
      speaker?.person ??
      speaker?.body ??
      (speechAct || options.self || source.via === "speaker"
        ? (voiced?.person ?? from.entity)
        : null);
    this.#add(from, type, target, frame, rule, {
      status: options.status ?? statusOf(type, speaker, options),
      saidBy: STANDING.has(type) ? null : saidBy,
    });
  }

  date(frame: Frame): PartialDate | null {
    return this.#dates.dateOf(frame);
  }

  /**
   * A spokesman acts for his body: the edge starts there and he is the one who says it, whether the
   * text says "X's spokesman Y" or "the spokesman for X, Y".
   */
  #spokenFor(source: Participant): { body: Participant; person: Entity } | null {
    const { reading } = this.#doc;
    if (source.via === "body" && source.token) {
      const { token, entity } = source;
      const named = reading.offices.find(
        (fact) => fact.body?.entity.key === entity.key && reading.tree.governs(token, fact.token),
      );
      return named ? { body: source, person: named.person } : null;
    }
    if (source.entity.type !== "Official") return null;
    const office = reading.offices.find(
      (fact) =>
        fact.person.key === source.entity.key &&
        this.#lexicon.titles.isSpokesperson(fact.title) &&
        fact.body,
    );
    return office?.body
      ? { body: { ...office.body, token: source.token, via: "body" }, person: source.entity }
      : null;
  }

  /** The words that name an end: the whole mention, not only its head. */
  #words({ token }: Participant): TextSpan | null {
    if (!token) return null;
    const mention = this.#doc.reading.mentionAt(token);
    return mention ? { start: mention.start, end: mention.end, text: mention.text } : spanOf(token);
  }

  #add(
    source: Participant,
    type: EdgeType,
    target: Participant,
    frame: Frame,
    rule: string,
    { status, saidBy }: { status: Status; saidBy: Entity | null },
  ): void {
    const { article, sentences } = this.#doc;
    const swap = UNDIRECTED.has(type) && source.entity.key > target.entity.key;
    const [from, to] = swap ? [target, source] : [source, target];
    const sentence = sentences[frame.sentence]!;
    const trigger = spanOf(frame.predicate);
    const id = `${article.id}#${trigger.start}-${type}-${from.entity.key}-${to.entity.key}`;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const date = STANDING.has(type) ? null : this.#dates.dateOf(frame);
    this.reports.push({
      id,
      type,
      source: from.entity.key,
      target: to.entity.key,
      status,
      saidBy: saidBy?.key ?? null,
      date: date?.date ?? null,
      datePrecision: date?.precision ?? null,
      start: sentence.start,
      end: sentence.end,
      quote: article.text.slice(sentence.start, sentence.end),
      trigger,
      sourceSpan: this.#words(from),
      targetSpan: this.#words(to),
      rule,
      confidence: confidenceOf(type, [from.via, to.via]),
    });
  }
}

function statusOf(type: EdgeType, speaker: Speaker | null, options: DrawOptions): Status {
  if (type === "THREATENS") return "planned";
  if (DEEDS.has(type) && !options.speechAct && (speaker || options.self)) return "claimed";
  return "happened";
}

/** "the government" and the army of the same state. */
function isOwnForce(a: Entity, b: Entity): boolean {
  const [state, force] = a.type === "State" ? [a, b] : [b, a];
  return (
    state.type === "State" &&
    force.type === "Force" &&
    force.states.length === 1 &&
    force.states[0] === state.name
  );
}

function spanOf({ start, end, text }: Token): TextSpan {
  return { start, end, text };
}
