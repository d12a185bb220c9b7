import type { Status } from "../../doc/index.ts";
import {
  type Frame,
  type Participant,
  type Phrase,
  uniqueParticipants,
} from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import { actorsAmong, type RuleContext } from "../context.ts";

const MOST_PARTIES = 4;
const UNREAL = /^(?:would|may|might|could|should|must|can)$/;

/** "X met Y", "X and Y agreed", "X hosted Y". */
export function talkVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { attitude } = frame;
  if (
    attitude.negated ||
    attitude.conditional ||
    attitude.governors.some((g) => context.lexicon.sets.has("talkRefusals", g))
  )
    return;
  if (UNREAL.test(attitude.modal ?? "")) return;
  if (
    row.needs === "talks" &&
    !frame.words.some((word) => context.lexicon.words.dealings.has(word))
  )
    return;
  if (row.needs === "person" && (frame.complement || frame.has("for") || frame.has("on"))) return;
  const status = plannedIf(attitude.infinitive || /^(?:will|shall)$/.test(attitude.modal ?? ""));
  const agents = select(context, frame.agents, row.sources);
  const phrases = [
    ...(row.patient.includes("object") ? frame.patients : []),
    ...frame.afterAll(row.patient.filter((place) => place !== "object")),
  ];
  const others = select(
    context,
    (row.needs === "person" ? phrases.filter((phrase) => phrase.entity) : phrases).flatMap((p) =>
      partiesOf(p, row, context),
    ),
    row.targets,
  );
  if (row.patient.includes("between")) {
    // A mediator is news only where mediating is what the sentence tells.
    const news = !/^(?:relcl|acl|advcl)$/.test(frame.predicate.dependency);
    return meet(frame, news ? [...agents, ...others] : others, row.id, context, status);
  }
  if (others.length) {
    if (
      row.needs === "person" &&
      ![...agents, ...others].some(({ entity }) => entity.type === "Official")
    )
      return;
    for (const agent of agents.slice(0, 3))
      for (const other of others) meet(frame, [agent, other], row.id, context, status);
  } else if (row.together && agents.length > 1 && !frame.passive)
    meet(frame, agents, row.id, context, status);
}

/** "talks between X and Y", "X's meeting with Y", "held a dialogue with Y". */
export function talkNoun(frame: Frame, row: PredicateRow, context: RuleContext): void {
  if (frame.attitude.negated) return;
  const { phrase, light, verbAbove, clauses } = frame;
  const carrier = light ?? verbAbove;
  const between = [
    ...phrase.after(["between", "among"], true),
    ...(carrier?.after(["between", "among"]) ?? []),
    ...clauses.flatMap((clause) => clause.after(["between", "among"])),
  ];
  const withPhrases = [
    ...phrase.near(row.capitals ? ["to", "in"] : ["with"]),
    ...(carrier?.after(["with"]) ?? []),
    ...clauses.flatMap((clause) => clause.after(["with"])),
  ];
  if (row.needs === "parties" && !between.length && !withPhrases.length && !light) return;
  if (carrier) {
    if (carrier.attitude.negated || UNREAL.test(carrier.attitude.modal ?? "")) return;
    if (light && context.lexicon.sets.has("neverHeld", light.lemma) && !between.length) return;
  }
  const status = plannedIf(
    carrier !== null &&
      (carrier.attitude.infinitive ||
        /^(?:will|shall)$/.test(carrier.attitude.modal ?? "") ||
        context.lexicon.sets.has("scheduling", carrier.lemma)),
  );
  const own = uniqueParticipants([
    ...frame.owners,
    ...phrase.after(["by"]).flatMap((p) => [...p.participants]),
    ...(light?.agents ?? []),
  ]).filter(({ entity }) => entity.type !== "Place");
  const withParties = select(
    context,
    withPhrases.flatMap((p) => partiesOf(p, row, context)),
    row.targets,
  );
  const betweenParties = select(
    context,
    between.flatMap((p) => [...p.participants]),
    null,
  );
  const agents = select(
    context,
    own.length ? own : implied(frame, withParties, betweenParties),
    row.sources,
  );
  if (withParties.length) {
    for (const agent of agents.slice(0, 3))
      for (const other of withParties) meet(frame, [agent, other], row.id, context, status);
    if (betweenParties.length > 1) meet(frame, betweenParties, row.id, context, status);
  } else if (!row.capitals)
    meet(frame, uniqueParticipants([...betweenParties, ...agents]), row.id, context, status);
}

/** "said in talks with Y", "during a meeting with Y, X agreed": the subject of the clause. */
function implied(
  frame: Frame,
  withParties: readonly Participant[],
  betweenParties: readonly Participant[],
): Participant[] {
  if (!withParties.length || betweenParties.length) return [];
  const preposition = frame.governor?.preposition;
  const verb = frame.clauseVerb;
  if (preposition && /^(?:in|during|at|after|following|before)$/.test(preposition) && verb)
    return verb.agents.slice(0, 2);
  return [];
}

/** The actors named; a capital visited is its state. */
function partiesOf(phrase: Phrase, row: PredicateRow, context: RuleContext): Participant[] {
  return phrase.participants.flatMap((participant): Participant[] => {
    if (row.capitals && participant.via !== "name") return [];
    if (!row.capitals || participant.entity.type !== "Place") return [participant];
    const state = context.lexicon.names
      .get(participant.entity.name)
      .find((n) => n.kind === "capital");
    const entity = state && context.doc.reading.entities.get(state.key);
    return entity ? [{ ...participant, entity }] : [];
  });
}

function select(
  context: RuleContext,
  participants: readonly Participant[],
  types: PredicateRow["sources"],
): Participant[] {
  return actorsAmong(context, uniqueParticipants(participants)).filter(
    ({ entity }) => types?.has(entity.type) ?? true,
  );
}

/** An edge for each pair of those who meet. */
function meet(
  frame: Frame,
  parties: readonly Participant[],
  rule: string,
  context: RuleContext,
  status: Status | undefined,
): void {
  const met = uniqueParticipants(parties).slice(0, MOST_PARTIES);
  for (const [place, first] of met.entries())
    for (const second of met.slice(place + 1))
      context.drawing.draw(first, "NEGOTIATES", second, frame, rule, { status });
}

function plannedIf(planned: boolean): Status | undefined {
  return planned ? "planned" : undefined;
}
