import { type Frame, uniqueParticipants } from "../../frame/index.ts";
import { type RuleContext, tellsEvent } from "../context.ts";
import { violentTargets } from "../targets.ts";

/** "X claimed responsibility for the attack on Y". */
export function claimedResponsibility(frame: Frame, context: RuleContext): void {
  const claim = frame.lemma === "claim" || frame.lemma === "take" || frame.lemma === "accept";
  if (!claim || frame.kind !== "verb") return;
  const responsibility = frame.patients.find((p) =>
    context.lexicon.sets.has("responsibility", p.lemma),
  );
  if (!responsibility || frame.attitude.negated) return;
  const deeds = [...responsibility.after(["for"]), ...frame.after(["for"], false)];
  if (!deeds.length)
    for (const agent of frame.agents)
      for (const target of context.lastAttack?.targets ?? [])
        context.drawing.draw(agent, "ATTACKED", target, frame, "claimed-responsibility", {
          status: "claimed",
          self: true,
        });
  for (const deed of deeds) {
    const named = uniqueParticipants(
      deed
        .after(["on", "against", "at", "of"], true)
        .flatMap((phrase) => violentTargets(phrase, context)),
    );
    const back =
      /^(?:the|this|these|that|both)$/.test(deed.determiner) || /^(?:it|which)$/.test(deed.lemma);
    const places = deed.clausePlaces;
    const remembered = back && !places.length ? (context.lastAttack?.targets ?? []) : [];
    const targets = named.length ? named : remembered.length ? remembered : places;
    for (const agent of frame.agents)
      for (const target of targets)
        context.drawing.draw(agent, "ATTACKED", target, frame, "claimed-responsibility", {
          status: "claimed",
          self: true,
        });
    if (context.lastAttack && !context.lastAttack.agents.length)
      context.lastAttack = { ...context.lastAttack, agents: frame.agents };
  }
}

/** "X denied involvement in the killing of Y": a denial of the deed, drawn as denied. */
export function deniedInvolvement(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || frame.lemma !== "deny" || frame.attitude.negated) return;
  const part = frame.patients.find((phrase) => context.lexicon.sets.has("parts", phrase.lemma));
  if (!part) return;
  const deed = part
    .after(["in", "for", "to", "with"])
    .find(({ lemma }) => tellsEvent(context, lemma, "ATTACKED"));
  if (!deed) return;
  const named = deed
    .near(["of", "on", "against"])
    .flatMap((phrase) => violentTargets(phrase, context));
  for (const agent of frame.agents)
    for (const target of uniqueParticipants(named.length ? named : deed.clausePlaces))
      context.drawing.draw(agent, "ATTACKED", target, frame, "denied-involvement", {
        status: "denied",
        self: true,
      });
}
