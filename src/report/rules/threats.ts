import { type Frame, type Participant, uniqueParticipants } from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import type { RuleContext } from "../context.ts";
import { targetsOf } from "../targets.ts";

/** "X threatened Y", "X warned Y that it would strike". */
export function threatVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { attitude } = frame;
  if (attitude.negated || (frame.passive && !frame.agents.length)) return;
  if (row.onlyAnnounced) return announcedHostility(frame, row, context);
  if (attitude.modal === "would") return;
  const objects = row.patient.includes("object") ? frame.patients : [];
  const others = frame.after(
    row.patient.filter((place) => place !== "object"),
    false,
  );
  let targets = [...objects, ...others].flatMap((phrase) =>
    targetsOf(phrase, frame, context, { through: true }),
  );
  if (row.needs === "harm" && !speaksOfHarm(frame, context) && !frame.warnsAgainst) return;
  if (!targets.length && frame.complement) targets = threatened(frame, frame.complement, context);
  draw(frame, frame.agents, targets, row.id, context);
}

/** "X vowed to punish Y": told as done it is something else, announced it is a threat. */
function announcedHostility(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { governors, modal } = frame.attitude;
  const { declared } = context.lexicon.words.attitude;
  const speech = frame.speechVerb;
  const announced =
    governors.some((word) => declared.has(word)) ||
    (/^(?:will|shall)$/.test(modal ?? "") && frame.speaker !== null) ||
    (speech !== null &&
      context.lexicon.sets.has("warnings", speech) &&
      /^(?:will|would)$/.test(modal ?? ""));
  if (!announced) return;
  const phrases = row.patient.includes("object") ? frame.patients : frame.after(row.patient);
  let targets = phrases.flatMap((phrase) => {
    const named = phrase.participants;
    return named.length ? [...named] : [...phrase.doers(["by"])];
  });
  if (!targets.length)
    targets = frame.conditions
      .flatMap((condition) => [...condition.subjectParticipants])
      .slice(0, 1);
  draw(frame, frame.agents, targets, row.id, context);
}

/** "X's threat against Y", "issued an ultimatum to Y". */
export function threatNoun(frame: Frame, row: PredicateRow, context: RuleContext): void {
  if (frame.attitude.negated) return;
  if (row.needs === "harm" && !speaksOfHarm(frame, context)) return;
  const { light } = frame;
  const agents = frame.doers(row.agent);
  const phrases = [
    ...frame.phrase.after(row.patient),
    ...(light?.after(row.patient, false) ?? []),
    ...(light?.recipients ?? []),
  ];
  const targets = phrases.flatMap((phrase) => targetsOf(phrase, frame, context));
  draw(frame, agents.length ? agents : (light?.agents ?? []), targets, row.id, context);
}

/** "X will not rest as long as Y attacks": the condition names whom it is aimed at. */
export function relentless(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || !context.lexicon.predicates.relentless.has(frame.lemma)) return;
  const { negated, modal } = frame.attitude;
  if (!negated || !/^(?:will|shall|would)$/.test(modal ?? "")) return;
  const targets = frame.conditions.flatMap((condition) => [...condition.agents]).slice(0, 1);
  draw(frame, frame.agents, targets, "relentless", context);
}

/** "gave the rebels 72 hours to surrender": an ultimatum threatens and demands. */
export function ultimatum(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || !context.lexicon.sets.has("giving", frame.lemma)) return;
  if (frame.attitude.negated || frame.attitude.conditional) return;
  const deadline = frame.patients.some(({ lemma }) => context.lexicon.sets.has("deadlines", lemma));
  if (!deadline) return;
  const targets = uniqueParticipants([
    ...frame.recipients.flatMap((phrase) => [...phrase.participants]),
    ...frame.afterAll(["to", "for"]).flatMap((phrase) => [...phrase.participants]),
  ]);
  draw(frame, frame.agents, targets, "ultimatum", context);
  for (const agent of frame.agents)
    for (const target of targets)
      context.drawing.draw(agent, "DEMANDS", target, frame, "ultimatum");
}

/** "any base there will be a legitimate target", said by somebody. */
export function declaredTarget(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "noun" || frame.lemma !== "target" || frame.predicate.dependency !== "attr")
    return;
  if (!frame.phrase.modifiers.some((word) => context.lexicon.sets.has("targetKinds", word))) return;
  const clause = frame.governor?.frame;
  const body = frame.speaker?.body;
  if (!clause || !body || clause.attitude.negated) return;
  const speaker: Participant = { entity: body, token: null, via: "speaker" };
  const subject = clause.subjectPhrase;
  const named = [...clause.subjectParticipants, ...(subject?.owners ?? [])];
  draw(frame, [speaker], named, "declared-target", context);
}

/** "they will pay a heavy price", "X will regret it", said by somebody: he threatens them. */
export function harmToCome(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || frame.attitude.negated) return;
  if (!/^(?:will|would|shall)$/.test(frame.attitude.modal ?? "")) return;
  const things = context.lexicon.predicates.harmToCome.get(frame.lemma);
  const harm = things?.size === 0 || frame.patients.some((phrase) => things?.has(phrase.lemma));
  const body = frame.speaker?.body;
  if (!harm || !body) return;
  const speaker: Participant = { entity: body, token: null, via: "speaker" };
  draw(frame, [speaker], frame.agents, "harm-to-come", context);
}

function speaksOfHarm(frame: Frame, context: RuleContext): boolean {
  const { harmWords } = context.lexicon.words;
  const { words } = frame;
  return !words.includes("danger") && words.some((word) => harmWords.has(word));
}

/** "threatened to strike Y if ...": object of the complement, then its prepositions, then the condition. */
function threatened(frame: Frame, complement: Frame, context: RuleContext): Participant[] {
  const own = new Set(frame.agents.map(({ entity }) => entity.key));
  const fit = (found: readonly Participant[]) =>
    uniqueParticipants(found).filter(
      ({ entity }) => entity.type !== "Place" && entity.type !== "Decision" && !own.has(entity.key),
    );
  const byOther = complement.subjects.some(({ token }) => token?.dependency === "nsubj");
  if (byOther && !complement.subjectParticipants.some(({ entity }) => own.has(entity.key)))
    return [];
  const violent = context.lexicon.predicates.verbs
    .get(complement.lemma)
    ?.some((r) => r.type === "ATTACKED");
  if (violent && complement.patients.some((phrase) => phrase.participants.length)) return [];
  const objects = context.lexicon.sets.has("movesWithoutTarget", complement.lemma)
    ? []
    : fit(
        complement.patients.flatMap((phrase) =>
          targetsOf(phrase, complement, context, { through: true }),
        ),
      );
  if (objects.length) return objects.slice(0, 2);
  const against = fit(
    complement
      .after(["against", "on", "to", "from", "with", "over", "into", "at"])
      .flatMap((phrase) => [...phrase.participants]),
  );
  if (against.length) return against.slice(0, 2);
  return fit(
    complement.conditions.flatMap((condition) => [...condition.subjectParticipants]),
  ).slice(0, 1);
}

function draw(
  frame: Frame,
  agents: readonly Participant[],
  targets: readonly Participant[],
  rule: string,
  context: RuleContext,
): void {
  for (const agent of agents)
    for (const target of targets)
      if (target.entity.type !== "Place")
        context.drawing.draw(agent, "THREATENS", target, frame, rule);
}
