import type { Status } from "../../doc/index.ts";
import {
  type Frame,
  type Participant,
  type Phrase,
  uniqueParticipants,
} from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import { goesBackTo, type RuleContext, tellsEvent } from "../context.ts";
import { demandTargets, participantsIn, targetsOf } from "../targets.ts";

const UNREAL = /^(?:would|could|may|might|should|must|can)$/;

/** REJECTS, ACCUSES, SUPPORTS told by a verb: "X condemned Y's raid", "X backs Y". */
export function stanceVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { attitude } = frame;
  const { type } = row;
  if (attitude.negated !== row.onlyNegated || attitude.conditional) return;
  if (row.needs === "aid") return giveAid(frame, row, context);
  const continues = attitude.governors.some((word) => context.lexicon.sets.has("beginnings", word));
  const refused = row.onlyNegated && attitude.modal === "would";
  if (UNREAL.test(attitude.modal ?? "") && !refused) return;
  if (attitude.infinitive && !continues && (type !== "SUPPORTS" || unwilling(frame, context)))
    return;
  if (unreal(frame, context)) return;
  const status = supportStatus(frame, row, continues);
  const agents = frame.agents;
  const decisions = row.decisions;
  let phrases = row.patient.includes("object") ? [...frame.patients] : [];
  phrases.push(
    ...frame.after(
      row.patient.filter((place) => !/^(?:object|complement)$/.test(place)),
      false,
    ),
  );
  if (row.needs === "decision")
    phrases = phrases.filter(
      ({ lemma }) => context.decisions.isKind(lemma) || context.lexicon.predicates.nouns.has(lemma),
    );
  const ends = { decisions, through: true, agents };
  let targets = phrases.flatMap((phrase) =>
    type === "ACCUSES" && tellsEvent(context, phrase.lemma, "ATTACKED")
      ? blamed(phrase, context)
      : targetsOf(phrase, frame, context, ends),
  );
  if (!targets.length && row.patient.includes("complement") && frame.complement)
    targets = refusedInClause(frame.complement, context);
  if (!targets.length && frame.lemma === "deny" && frame.complement)
    return deniedClause(frame, frame.complement, context);
  if (
    !targets.length &&
    type === "SUPPORTS" &&
    frame.complement &&
    context.lexicon.sets.has("helping", frame.lemma)
  )
    targets = [...frame.complement.subjectParticipants];
  if (!targets.length && type === "REJECTS" && phrases.some((phrase) => isCharge(phrase, context)))
    targets = lastAccusers(agents, context);
  draw(frame, agents, targets, row, context, status);
}

/** "the accusation", "the claims": what somebody told before. */
const isCharge = (phrase: Phrase, context: RuleContext): boolean =>
  context.lexicon.sets.has("charges", phrase.lemma);

/** Whoever last accused one of these: "X denied the allegations" answers him. */
function lastAccusers(accused: readonly Participant[], context: RuleContext): Participant[] {
  const keys = new Set(accused.map(({ entity }) => entity.key));
  const accusation = context.drawing.reports.findLast(
    (report) => report.type === "ACCUSES" && keys.has(report.target),
  );
  const entity = accusation && context.doc.reading.entities.get(accusation.source);
  return entity ? [{ entity, token: null, via: "pronoun" }] : [];
}

/** "X's condemnation of Y", "expressed support for Y". */
export function stanceNoun(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { light, phrase } = frame;
  const { type } = row;
  if (frame.attitude.negated) return;
  if (light && context.lexicon.words.stoppingVerbs.has(light.lemma)) return;
  const doerWords = row.agent.filter((word) => !(word === "of" && row.patient.includes("of")));
  let agents = [...frame.doers(doerWords)];
  if (!agents.length && light) agents = [...light.agents];
  const preposition = frame.governor?.preposition ?? "";
  const verb = frame.clauseVerb;
  if (
    type === "SUPPORTS" &&
    preposition === "with" &&
    verb &&
    !frame.phrase.hasAfter(["for", "to"])
  )
    return withSupport(frame, verb, row, context);
  if (!agents.length && type === "SUPPORTS" && /^(?:in|through|by)$/.test(preposition))
    agents = [...(verb?.agents ?? [])];
  if (!agents.length && row.agent.includes("of") && type !== "SUPPORTS")
    agents = participantsIn(phrase.after(["of"]));
  const attitude = light?.attitude ?? frame.attitude;
  if (
    type === "SUPPORTS" &&
    (UNREAL.test(attitude.modal ?? "") || (attitude.infinitive && sought(frame, context)))
  )
    return;
  const owned = frame.owners.length > 0 || light !== null || preposition === "in";
  const places = row.patient.filter((place) => place !== "of" || owned);
  const phrases = [
    ...phrase.near(places),
    ...(light && type !== "REJECTS"
      ? [
          ...light.after(
            places.filter((p) => !/^(?:of|for)$/.test(p)),
            false,
          ),
          ...light.recipients,
        ]
      : []),
  ];
  if (row.between) {
    const [first, second] = participantsIn(phrase.after(["between"]));
    if (first && second) return draw(frame, [first], [second], row, context, undefined);
  }
  if (type === "SUPPORTS" && !agents.length) return;
  const targets = phrases.flatMap((p) =>
    targetsOf(p, frame, context, { decisions: row.decisions, through: true }),
  );
  const planned = type === "SUPPORTS" && (attitude.infinitive || attitude.modal === "will");
  draw(frame, agents, targets, row, context, planned ? "planned" : undefined);
}

/** "with the support of X, Y advanced": X supports Y. */
function withSupport(frame: Frame, verb: Frame, row: PredicateRow, context: RuleContext): void {
  const supporters = [...frame.owners, ...participantsIn(frame.phrase.after(["of", "from", "by"]))];
  if (verb.attitude.negated || verb.passive) return;
  draw(frame, supporters, verb.agents, row, context, undefined);
}

/** DEMANDS: "X urged Y to ...", "X called for the withdrawal of Y", "X demanded that Y ...". */
export function demandVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { attitude, complement } = frame;
  if (attitude.negated || attitude.conditional) return;
  if (/^(?:would|could|might|may)$/.test(attitude.modal ?? "")) return;
  if (
    attitude.infinitive &&
    !attitude.governors.some((g) => context.lexicon.sets.has("insistence", g))
  )
    return;
  if (
    row.needs === "complement" &&
    !complement?.attitude.infinitive &&
    !frame.after(["for", "to"], false).length
  )
    return;
  const objects = row.patient.includes("object") ? frame.patients : [];
  const prepositions = row.patient.filter((place) => !/^(?:object|clause-subject)$/.test(place));
  if (prepositions.length && frame.lemma === "call" && frame.patients.length) return;
  const phrases = [...objects, ...frame.afterAll(prepositions)];
  let targets = phrases.flatMap((phrase) => {
    const named = phrase.participants;
    return named.length ? [...named] : demandTargets(phrase, context);
  });
  if (
    !targets.length &&
    complement &&
    (row.patient.includes("clause-subject") || !row.patient.includes("object"))
  )
    targets = clauseSubject(complement, context);
  draw(
    frame,
    frame.agents,
    targets.filter(({ entity }) => entity.type !== "Place"),
    row,
    context,
    undefined,
  );
}

/** "X's demand for Y to leave", "a request to Y". */
export function demandNoun(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { light, phrase } = frame;
  if (frame.attitude.negated) return;
  const named = frame.doers(row.agent);
  const agents = named.length ? named : (light?.agents ?? []);
  const phrases = [
    ...phrase.near(row.patient),
    ...(light?.after(["on", "to", "upon"], false) ?? []),
  ];
  let targets = phrases.flatMap((p) =>
    p.participants.length ? [...p.participants] : demandTargets(p, context),
  );
  if (!targets.length) targets = granter(frame, context);
  draw(frame, agents, targets, row, context, undefined);
}

/** "Y's approval of X's request": who grants it was asked. */
function granter(frame: Frame, context: RuleContext): Participant[] {
  const above = frame.governor;
  return above?.preposition && context.lexicon.sets.has("answers", above.frame.lemma)
    ? [...above.frame.owners]
    : [];
}

function clauseSubject(complement: Frame, context: RuleContext): Participant[] {
  const subject = complement.subjectPhrase;
  if (!subject) return [];
  if (complement.passive) return demandTargets(subject, context);
  return subject.participants.length ? [...complement.subjectParticipants] : [...subject.owners];
}

/** "condemned the bombing by X", "condemned the attack" that X claimed. */
function blamed(phrase: Phrase, context: RuleContext): Participant[] {
  const doers = phrase.doers(["by", "from"]);
  if (doers.length) return [...doers];
  const back = /^(?:the|this|these|those)$/.test(phrase.determiner) && !phrase.modifiers.length;
  const { lastAttack } = context;
  return back && lastAttack && goesBackTo(context, lastAttack, phrase.lemma, phrase.head.sentence)
    ? [...lastAttack.agents]
    : [];
}

/** "refused to recognise Y", "declined to meet with Y". */
function refusedInClause(clause: Frame, context: RuleContext): Participant[] {
  const objects = clause.patients.flatMap((phrase) =>
    targetsOf(phrase, clause, context, { decisions: true }),
  );
  const others = clause
    .after(["with", "to"])
    .flatMap((phrase) => targetsOf(phrase, clause, context, { decisions: true }));
  return [...objects, ...others].slice(0, 2);
}

/** "denied that the talks of A and B concern ...": the decision or talks are what is disputed. */
function deniedClause(frame: Frame, clause: Frame, context: RuleContext): void {
  const subject = clause.subjectPhrase;
  if (!subject) return;
  const disputable =
    context.decisions.isKind(subject.lemma) || context.lexicon.words.dealings.has(subject.lemma);
  if (!disputable) return;
  const decision = context.decisions.decide(
    subject.head,
    subject.doers(["between", "of", "by"]),
    frame,
    { even: true },
  );
  if (decision)
    for (const agent of frame.agents)
      context.drawing.draw(agent, "REJECTS", decision, frame, "deny-clause");
}

/** "gave X weapons", "sent aid to X": only things that help. */
function giveAid(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { notAid, aidThings } = context.lexicon.words;
  const { attitude, lemma } = frame;
  const thing = (frame.passive ? frame.subjectPhrase : frame.patients[0])?.lemma ?? "";
  if (notAid.has(thing)) return;
  const event = context.lexicon.predicates.nouns.get(thing);
  if (event?.some(({ type }) => type !== "SUPPORTS")) return;
  const moved = context.lexicon.sets.has("handsOver", lemma);
  if (moved && !aidThings.has(thing)) return;
  if (UNREAL.test(attitude.modal ?? "") || unwilling(frame, context) || unreal(frame, context))
    return;
  const status = attitude.infinitive || attitude.modal ? "planned" : undefined;
  const phrases = [...frame.recipients, ...frame.afterAll(["to", "for"])];
  if (lemma === "provide" || lemma === "supply") {
    const withThing = frame.after(["with"], false).length > 0;
    if (withThing) phrases.push(...frame.patients);
  }
  draw(
    frame,
    frame.agents,
    participantsIn(phrases).filter(({ entity }) => entity.type !== "Place"),
    row,
    context,
    status,
  );
}

function supportStatus(frame: Frame, row: PredicateRow, continues: boolean): Status | undefined {
  if (row.type !== "SUPPORTS") return undefined;
  const { infinitive, modal, governors } = frame.attitude;
  if (governors.includes("deny")) return "denied";
  return (infinitive && !continues) || modal === "will" ? "planned" : undefined;
}

const unwilling = (frame: Frame, context: RuleContext): boolean =>
  frame.attitude.governors.some((word) => context.lexicon.sets.has("unwilling", word));

/** "the danger of supporting X": nobody does. */
const unreal = (frame: Frame, context: RuleContext): boolean =>
  frame.attitude.governors.some((word) => context.lexicon.words.attitude.unreal.has(word));

const sought = (frame: Frame, context: RuleContext): boolean =>
  (frame.light ?? frame).attitude.governors.some((word) =>
    context.lexicon.sets.has("sought", word),
  );

function draw(
  frame: Frame,
  agents: readonly Participant[],
  targets: readonly Participant[],
  row: PredicateRow,
  context: RuleContext,
  status: Status | undefined,
): void {
  for (const agent of agents)
    for (const target of uniqueParticipants(targets))
      context.drawing.draw(agent, row.type, target, frame, row.id, {
        status,
        speechAct: row.speechAct,
        sources: row.sources,
        targets: row.targets,
      });
}
