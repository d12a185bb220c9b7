import type { Frame, Phrase } from "../../frame/index.ts";
import { type Rule, type RuleContext, tellsEvent } from "../context.ts";
import { violentTargets } from "../targets.ts";
import { drawViolence } from "../violence.ts";
import { eachOther, scene } from "./attack-verbs.ts";

/** Set phrases of violence, whose verb alone says nothing: "came under attack", "took up arms". */
export function attackPhrase(frame: Frame, context: RuleContext): void {
  if (frame.kind === "verb") for (const phrase of PHRASES) phrase(frame, context);
}

/** "Y came under attack by X". */
function underAttack(frame: Frame, context: RuleContext): void {
  if (frame.lemma !== "come" && frame.lemma !== "be") return;
  const under = frame
    .after(["under"], false)
    .find((phrase) => context.lexicon.sets.has("underNouns", phrase.lemma));
  if (!under) return;
  const by = [...under.after(["by", "from"]), ...frame.after(["by", "from"], false)];
  const agents = [...by.flatMap((phrase) => [...phrase.participants]), ...under.owners];
  drawViolence(frame, agents, frame.subjectParticipants, "under-attack", context);
}

/** "X dealt a blow to Y". */
function dealBlow(frame: Frame, context: RuleContext): void {
  const { sets } = context.lexicon;
  if (!sets.has("dealVerbs", frame.lemma)) return;
  if (!frame.patients.some((phrase) => sets.has("blows", phrase.lemma))) return;
  const hit = [...frame.recipients, ...frame.after(["to", "on", "upon"], false)];
  hitting(frame, hit, "deal-blow", context);
}

/** "X took up arms against Y". */
function takeUpArms(frame: Frame, context: RuleContext): void {
  const { sets } = context.lexicon;
  if (!sets.has("takeUp", frame.lemma)) return;
  const arms = frame.patients.find((phrase) => sets.has("arms", phrase.lemma));
  const against = [...frame.after(["against"], false), ...(arms?.after(["against"]) ?? [])];
  if (arms) hitting(frame, against, "take-up-arms", context);
}

/** "X used force against Y". */
function useForce(frame: Frame, context: RuleContext): void {
  if (frame.lemma !== "use") return;
  const force = frame.patients.find((phrase) => context.lexicon.sets.has("means", phrase.lemma));
  if (force) hitting(frame, againstOf(frame, force), "use-force", context);
}

/** "lost the town to the rebels", "the town fell to the rebels". */
function lostTo(frame: Frame, context: RuleContext): void {
  if (!context.lexicon.sets.has("losing", frame.lemma)) return;
  const lost =
    frame.lemma === "lose" ? frame.patients : [frame.subjectPhrase].filter((p) => p !== null);
  const places = lost
    .flatMap((phrase) => [...phrase.participants])
    .filter(({ entity }) => entity.type === "Place" || entity.type === "Base");
  const takers = [...frame.after(["to"], false), ...lost.flatMap((phrase) => phrase.after(["to"]))]
    .flatMap((phrase) => [...phrase.participants])
    .filter(({ entity }) => entity.type === "Group" || entity.type === "Force");
  drawViolence(frame, takers, places, "lost-to", context);
}

/** "X and Y exchanged fire". */
function exchangeFire(frame: Frame, context: RuleContext): void {
  const { sets } = context.lexicon;
  if (!sets.has("exchanging", frame.lemma)) return;
  if (!frame.patients.some((phrase) => sets.has("fire", phrase.lemma))) return;
  const others = frame.after(["with"], false).flatMap((phrase) => [...phrase.participants]);
  eachOther(frame, [...frame.agents, ...others], "exchange-fire", context);
}

/** "X took hostages at Y". */
function takeHostages(frame: Frame, context: RuleContext): void {
  const captives = frame.patients.some((p) => context.lexicon.sets.has("captives", p.lemma));
  if (frame.lemma === "take" && captives)
    drawViolence(frame, frame.agents, scene(frame, context), "take-hostages", context);
}

/** "X will take military action against Y". */
function takeAction(frame: Frame, context: RuleContext): void {
  if (frame.lemma !== "take" || !/^(?:will|would|shall)$/.test(frame.attitude.modal ?? "")) return;
  const action = frame.patients.find((p) => context.lexicon.sets.has("reprisals", p.lemma));
  if (!action || (action.lemma === "action" && !action.modifiers.includes("military"))) return;
  const targets = againstOf(frame, action).flatMap((phrase) => [...phrase.participants]);
  for (const agent of frame.agents)
    for (const target of targets)
      context.drawing.draw(agent, "THREATENS", target, frame, "take-action");
}

const PHRASES: readonly Rule[] = [
  underAttack,
  dealBlow,
  takeUpArms,
  lostTo,
  exchangeFire,
  takeAction,
  takeHostages,
  useForce,
];

function againstOf(frame: Frame, phrase: Phrase): Phrase[] {
  return [...frame.after(["against", "on"], false), ...phrase.after(["against", "on"])];
}

function hitting(
  frame: Frame,
  phrases: readonly Phrase[],
  rule: string,
  context: RuleContext,
): void {
  const targets = phrases.flatMap((phrase) => violentTargets(phrase, context));
  drawViolence(frame, frame.agents, targets, rule, context);
}

/** "X called for attacks on Y": who calls for them threatens. */
export function callForAttacks(frame: Frame, context: RuleContext): void {
  const governor = frame.governor;
  if (frame.kind !== "noun" || governor?.preposition !== "for" || governor.frame.kind !== "verb")
    return;
  if (!/^(?:call|appeal)$/.test(governor.frame.lemma) || governor.frame.attitude.negated) return;
  if (!tellsEvent(context, frame.lemma, "ATTACKED") || frame.doers(["by"]).length) return;
  for (const phrase of frame.phrase.near(["on", "against"]))
    for (const target of violentTargets(phrase, context))
      for (const agent of governor.frame.agents)
        if (target.entity.type !== "Place")
          context.drawing.draw(agent, "THREATENS", target, frame, "call-for-attacks");
}
