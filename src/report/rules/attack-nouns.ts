import {
  type Frame,
  type Participant,
  type Phrase,
  uniqueParticipants,
} from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import { goesBackTo, type RuleContext } from "../context.ts";
import { violentTargets } from "../targets.ts";
import { drawViolence } from "../violence.ts";

/** "X's attack on Y", "clashes between X and Y", "launched a strike on Y". */
export function attackNoun(frame: Frame, row: PredicateRow, context: RuleContext): void {
  // Whose word it is, "claimed responsibility for the attack" tells by itself.
  if (context.lexicon.sets.has("responsibility", frame.governor?.frame.lemma ?? "")) return;
  if (row.between && betweenParties(frame, context)) return;
  const { light, gerundObject } = frame;
  if (gerundObject) return deniedGerund(frame, gerundObject, row, context);
  const aimed = aimedAt(frame, row, context);
  let agents = [...frame.doers(row.agent)];
  if (light && (!agents.length || !frame.hasPossessor)) {
    const carriers = light.agents.filter(({ entity }) =>
      context.lexicon.ontology.actors.has(entity.type),
    );
    if (carriers.length && !frame.phrase.hasAfter(["by"])) agents = [...carriers];
  }
  if (!agents.length) agents = behindTheNoun(frame, row, context);
  let targets = aimed.length ? aimed : possessedTarget(frame, row);
  if (!targets.length && agents.length) targets = sceneOfNoun(frame, row, context);
  if (!targets.length) targets = toldBefore(frame, context);
  drawViolence(frame, agents, targets, row.id, context);
}

/** "denied bombing villages", "accused X of shelling towns". */
function deniedGerund(frame: Frame, object: Phrase, row: PredicateRow, context: RuleContext): void {
  const verb = frame.clauseVerb;
  if (!verb || !context.lexicon.sets.has("gerundGovernors", verb.lemma)) return;
  const blamed = context.lexicon.words.blameVerbs.has(verb.lemma);
  const agents = blamed ? verb.patients.flatMap((phrase) => [...phrase.participants]) : verb.agents;
  drawViolence(frame, agents, violentTargets(object, context), row.id, context);
}

/** "X said it had laid the ambush": whom the ambush hit was told shortly before. */
function toldBefore(frame: Frame, context: RuleContext): Participant[] {
  const { lastAttack } = context;
  const back = /^(?:the|this|that|these|those)$/.test(frame.determiner);
  if (!back || !lastAttack || !context.lexicon.sets.has("singleAttacks", frame.lemma)) return [];
  return goesBackTo(context, lastAttack, frame.lemma, frame.sentence)
    ? [...lastAttack.targets]
    : [];
}

/** By position rather than attachment: under the noun, under its light verb, under "launched". */
function aimedAt(frame: Frame, row: PredicateRow, context: RuleContext): Participant[] {
  const prepositions = row.patient;
  const carriers = [frame.light, ...frame.clauses, frame.verbAbove].filter((f) => f !== null);
  const outside = prepositions.filter((preposition) => preposition !== "of");
  const phrases: Phrase[] = [
    ...frame.phrase.near(prepositions),
    ...carriers.flatMap((carrier) => carrier.after(outside, false)),
  ];
  const governor = frame.governor;
  if (!phrases.length && governor?.preposition === null && governor.frame.kind === "verb")
    phrases.push(
      ...governor.frame.after(outside, false).filter((p) => p.head.index > frame.predicate.index),
    );
  return uniqueParticipants(
    phrases
      .filter((phrase) => phrase.head.index > frame.predicate.index || carriers.length > 0)
      .flatMap((phrase) => violentTargets(phrase, context)),
  );
}

/** Both attack each other; true when two parties were found. */
function betweenParties(frame: Frame, context: RuleContext): boolean {
  const phrases = [
    ...frame.phrase.after(["between"]),
    ...(frame.verbAbove?.after(["between"]) ?? []),
    ...(frame.light?.after(["between"]) ?? []),
  ];
  const parties = uniqueParticipants(phrases.flatMap((phrase) => [...phrase.participants]));
  const [first, second] = parties.filter(({ entity }) =>
    context.lexicon.ontology.actors.has(entity.type),
  );
  if (!first || !second) return false;
  drawViolence(frame, [first], [second], "clash-between", context);
  drawViolence(frame, [second], [first], "clash-between", context);
  return true;
}

/** "the town's capture by X": beside a by-phrase the possessor is the one acted on. */
function possessedTarget(frame: Frame, row: PredicateRow): Participant[] {
  if (!row.patient.includes("of") || !frame.phrase.hasAfter(["by"])) return [];
  const { possessor } = frame;
  // "Y was freed after its occupation by X": the pronoun goes back to the subject, a place too.
  if (possessor?.head.tag === "PRP$") return [...(frame.clauseVerb?.subjectParticipants ?? [])];
  return [...(possessor?.participants ?? [])];
}

/** "pressed ahead with operations against Y", "vowed more attacks": the subject of the verb. */
function behindTheNoun(frame: Frame, row: PredicateRow, context: RuleContext): Participant[] {
  const { threat } = context.lexicon.words.attitude;
  const { governors } = frame.attitude;
  const verb = frame.clauseVerb;
  if (verb && governors.includes(verb.predicate.lemma)) {
    const chain = governors.some((word) => threat.has(word));
    const carries =
      /^(?:affirm|vow|threaten|promise|claim|plan|announce|press|proceed|continue|retaliate|respond|carry|resume|intensify)$/;
    if (chain || carries.test(verb.predicate.lemma)) return [...verb.agents];
  }
  const blame = frame.governor;
  if (
    blame?.frame.kind === "verb" &&
    /^(?:for|of)$/.test(blame.preposition ?? "") &&
    context.lexicon.words.blameVerbs.has(blame.frame.lemma)
  )
    return blame.frame.patients.flatMap((phrase) => [...phrase.participants]);
  const speaker = frame.speaker?.body;
  if (speaker?.type === "Force" && context.lexicon.sets.has("ownOperations", frame.lemma))
    return [{ entity: speaker, token: null, via: "speaker" }];
  if (context.lexicon.sets.has("doerAfterOf", frame.lemma) && !row.patient.includes("of"))
    return frame.phrase.after(["of"]).flatMap((phrase) => [...phrase.participants]);
  return [];
}

/** "the bombing by X in Y" hits Y, where nothing else is named. */
function sceneOfNoun(frame: Frame, row: PredicateRow, context: RuleContext): Participant[] {
  const standing = context.lexicon.sets.has("standingViolence", frame.lemma);
  if (standing && frame.light?.lemma !== "launch") return [];
  if (!row.patient.includes("on")) return [];
  const places = [
    ...frame.places,
    ...(frame.light?.places ?? []),
    ...frame.clauses.flatMap((clause) => [...clause.places]),
    ...governorPlaces(frame),
    ...(frame.whereabouts?.participants.filter(({ entity }) =>
      /^(?:Place|Base)$/.test(entity.type),
    ) ?? []),
  ];
  return uniqueParticipants(places).slice(0, 2);
}

/** "condemned the attacks today in Y": the phrase hangs on the verb, after its object. */
function governorPlaces(frame: Frame): Participant[] {
  const governor = frame.governor;
  if (governor?.preposition !== null || governor.frame.kind !== "verb") return [];
  return governor.frame.places.filter(
    ({ token }) => token !== null && token.index > frame.predicate.index,
  );
}
