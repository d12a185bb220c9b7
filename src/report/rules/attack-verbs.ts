import { type Frame, type Participant, uniqueParticipants } from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import { type RuleContext, tellsEvent } from "../context.ts";
import { violentTargets } from "../targets.ts";
import { drawViolence } from "../violence.ts";

/** "X shelled Y", "Y was attacked by X", "X fired rockets at Y". */
export function attackVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  if (row.needs === "direction" && !frame.hasDirection) return;
  const agents = attackers(frame, context);
  let targets = uniqueParticipants([
    ...(row.patient.includes("object") ? frame.patients : []).flatMap((phrase) =>
      violentTargets(phrase, context),
    ),
    ...frame
      .after(row.patient.filter((place) => place !== "object"))
      .flatMap((phrase) => violentTargets(phrase, context)),
  ]);
  if (row.together && !targets.length && !frame.passive)
    return eachOther(frame, agents, row.id, context);
  if (row.fromHolder) targets = holderOrPlace(frame, targets);
  if (row.needs === "direction" && context.lexicon.sets.has("clearing", frame.lemma))
    targets = [
      ...frame.after(["of", "from"]),
      ...frame.patients.flatMap((p) => p.after(["of", "from"])),
    ].flatMap((phrase) => [...phrase.participants]);
  if (row.targets) targets = targets.filter(({ entity }) => row.targets!.has(entity.type));
  if (!targets.length && !row.needs && row.patient.includes("object") && frame.patients.length)
    targets = scene(frame, context);
  drawViolence(frame, agents, targets, row.id, context);
}

/** "X and Y clashed", "exchanged fire": both attack each other. */
export function eachOther(
  frame: Frame,
  parties: readonly Participant[],
  rule: string,
  context: RuleContext,
): void {
  const [first, second] = parties;
  if (!first || !second) return;
  drawViolence(frame, [first], [second], rule, context);
  drawViolence(frame, [second], [first], rule, context);
}

/** The doer, also behind an instrument: "an air strike by X killed Y", "killed in a raid by X". */
function attackers(frame: Frame, context: RuleContext): Participant[] {
  if (frame.agents.length) return [...frame.agents];
  const subject = frame.subjectPhrase;
  if (!frame.passive && subject && tellsEvent(context, subject.lemma, "ATTACKED"))
    return [...subject.doers(["by"])];
  if (!frame.passive) return [];
  const event = frame
    .after(["by", "in"], false)
    .find((phrase) => tellsEvent(context, phrase.lemma, "ATTACKED"));
  return event ? [...event.doers(["by"])] : [];
}

/** "captured the town from X" is an attack on X; a state is only where it happened. */
function holderOrPlace(frame: Frame, targets: readonly Participant[]): Participant[] {
  const holders = frame
    .after(["from"])
    .flatMap((phrase) => [...phrase.participants])
    .filter(({ entity }) => /^(?:Group|Force|State)$/.test(entity.type));
  if (holders.length && targets.every(({ entity }) => entity.type === "Place")) return holders;
  return targets.filter(({ entity }) => entity.type !== "State");
}

/** Nobody of the graph was hit: the place where it happened is the target. */
export function scene(frame: Frame, context: RuleContext): Participant[] {
  const { predicates, words } = context.lexicon;
  const told = frame.patients.some(
    ({ lemma }) => predicates.nouns.has(lemma) || words.merchantShips.has(lemma),
  );
  if (told) return [];
  const places = [...frame.places, ...frame.patients.flatMap((phrase) => [...phrase.places])];
  return uniqueParticipants(places).slice(0, 1);
}
