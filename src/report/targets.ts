import { type Frame, type Participant, type Phrase, uniqueParticipants } from "../frame/index.ts";
import { actorsAmong, type RuleContext, tellsEvent } from "./context.ts";

/**
 * Whom an object of violence stands for: the thing named, the side whose position or convoy it is,
 * the place of a house or market, in this order.
 */
export function violentTargets(phrase: Phrase, context: RuleContext): Participant[] {
  const { words, predicates } = context.lexicon;
  if (phrase.participants.length && !isStatesPeople(phrase, context))
    return [...phrase.participants];
  const inside = phrase
    .after(["of", "in", "at", "near"])
    .flatMap((inner) => inner.participants)
    .filter(({ entity }) => entity.type !== "State" || phrase.hasAfter(["of"]));
  const owners = phrase.owners.length ? [...phrase.owners] : groupBefore(phrase, context);
  if (words.merchantShips.has(phrase.lemma)) return [];
  if (words.possessions.has(phrase.lemma)) return owners.length ? owners : inside.slice(0, 2);
  if (predicates.nouns.has(phrase.lemma)) return [];
  const { places } = phrase;
  return places.length ? places.slice(0, 1) : inside.filter(isSite).slice(0, 1);
}

/** "rebel positions": the group last told of whose name holds the word. */
function groupBefore(phrase: Phrase, context: RuleContext): Participant[] {
  const word = phrase.modifiers.find(
    (modifier) => context.lexicon.heads.classOf(modifier)?.type === "Group",
  );
  if (!word) return [];
  const fits = context.doc.reading.doc.entities.filter(
    ({ type, name, mentions }) =>
      type === "Group" &&
      mentions.some(({ start }) => start < phrase.head.start) &&
      [name, ...mentions.map(({ text }) => text)].some((form) => form.toLowerCase().includes(word)),
  );
  return fits.length === 1 ? [{ entity: fits[0]!, token: phrase.head, via: "owner" }] : [];
}

const isSite = ({ entity }: Participant): boolean =>
  entity.type === "Place" || entity.type === "Base";

/** "the people of X", "Iraqis": a nation is no target of its own. */
function isStatesPeople(phrase: Phrase, context: RuleContext): boolean {
  return context.lexicon.sets.has("nations", phrase.lemma);
}

export interface TargetOptions {
  /** A Decision may stand as the target. */
  readonly decisions?: boolean;
  /** Look through an unnamed noun at whose or of whom it is. */
  readonly through?: boolean;
  /** Who acts: never his own target. */
  readonly agents?: readonly Participant[];
}

/**
 * Whom an act of words is aimed at: the one named, the decision, the doer of the event named
 * ("condemned X's raid"), the owner of what is named ("rejected X's plan").
 */
export function targetsOf(
  phrase: Phrase,
  frame: Frame,
  context: RuleContext,
  options: TargetOptions = {},
): Participant[] {
  const { words, predicates } = context.lexicon;
  if (options.decisions && words.dealings.has(phrase.lemma)) {
    const refused = refusedTalks(phrase, frame, context, options.agents ?? []);
    if (refused.length) return refused;
  }
  const { decisions } = context;
  const isDecision = decisions.isKind(phrase.lemma) || predicates.decisions.acts.has(phrase.lemma);
  const named = phrase.participants;
  if (named.length && !(decisions.isKind(phrase.lemma) && !phrase.entity)) return [...named];
  if (isDecision) {
    const accord = predicates.decisions.accords.has(phrase.lemma);
    const deciders = uniqueParticipants([
      ...phrase.doers(["by", "of", "between"]),
      ...(accord ? participantsIn(phrase.after(["with", "between"])) : []),
    ]);
    const decision = options.decisions ? decisions.decide(phrase.head, deciders, frame) : null;
    if (decision) return [decision];
    if (deciders.length) return [...deciders];
  }
  const [event] = predicates.nouns.get(phrase.lemma) ?? [];
  if (event) {
    const prepositions = event.between
      ? ["between", "with", "by"]
      : event.agent.filter((word) => word !== "of" || !event.patient.includes("of"));
    const doers = phrase.doers(prepositions);
    if (doers.length) return [...doers];
  }
  if (phrase.owners.length) return [...phrase.owners];
  if (phrase.clauseDoers.length) return [...phrase.clauseDoers];
  if (options.through && !words.private.has(phrase.lemma))
    return phrase
      .after(["of", "by", "from"])
      .flatMap((inner) => [...inner.participants])
      .filter(({ entity }) => entity.type !== "Place");
  return [];
}

/** Refused talks: the other party, or the talks of others as their decision. */
function refusedTalks(
  phrase: Phrase,
  frame: Frame,
  context: RuleContext,
  agents: readonly Participant[],
): Participant[] {
  const own = new Set(agents.map(({ entity }) => entity.key));
  const parties = phrase
    .after(["between", "with", "of"], true)
    .flatMap((inner) => [...inner.participants]);
  const others = actorsAmong(context, uniqueParticipants([...parties, ...phrase.owners])).filter(
    ({ entity }) => !own.has(entity.key),
  );
  if (others.length === 1) return others;
  if (others.length < 2) return [];
  const decision = context.decisions.decide(phrase.head, others, frame);
  return decision ? [decision] : [];
}

/** Whose conduct is demanded: "demanded the withdrawal of X", "called for an end to X's raids". */
export function demandTargets(phrase: Phrase, context: RuleContext, depth = 0): Participant[] {
  if (depth > 3) return [];
  const found = phrase.coordinated.flatMap((one): Participant[] => {
    const owners = tellsEvent(context, one.lemma, "ATTACKED") ? one.doers(["by"]) : one.owners;
    if (owners.length) return [...owners];
    if (context.lexicon.sets.has("conduct", one.lemma))
      return one.after(["of", "by", "to"]).flatMap((inner) => {
        const named = inner.participants;
        return named.length ? [...named] : demandTargets(inner, context, depth + 1);
      });
    if (context.lexicon.sets.has("accounts", one.lemma))
      return one
        .after(["of", "from", "about", "on", "for"])
        .flatMap((inner) =>
          inner.participants.length ? [...inner.participants] : [...inner.owners],
        );
    if (context.lexicon.words.dealings.has(one.lemma) || /^(?:truce|ceasefire)$/.test(one.lemma))
      return one.after(["with"]).flatMap((inner) => [...inner.participants]);
    return [];
  });
  return uniqueParticipants(found.filter(({ entity }) => entity.type !== "Place"));
}

/** Participants of several phrases, each once. */
export function participantsIn(phrases: readonly Phrase[]): Participant[] {
  return uniqueParticipants(phrases.flatMap((phrase) => [...phrase.participants]));
}
