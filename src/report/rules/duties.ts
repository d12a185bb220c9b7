import type { Frame, Participant } from "../../frame/index.ts";
import { actorsAmong, type RuleContext } from "../context.ts";

/** "X must withdraw", said by somebody: he demands it. */
export function duty(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || frame.passive) return;
  const { attitude } = frame;
  const must = /^(?:must|should)$/.test(attitude.modal ?? "");
  const need = attitude.infinitive && /^(?:have|need)$/.test(attitude.governors[0] ?? "");
  if ((!must && !need) || attitude.negated || attitude.conditional) return;
  const speaker =
    frame.speaker?.body ??
    (attitude.modal === "should" ? null : context.doc.reading.author?.entity);
  if (!speaker) return;
  if (frame.patients.some(({ lemma }) => lemma === "right")) return;
  const demander: Participant = { entity: speaker, token: null, via: "speaker" };
  for (const target of actorsAmong(context, frame.agents))
    context.drawing.draw(demander, "DEMANDS", target, frame, "duty");
}

/** "it is vital that X withdraws". */
export function vital(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "adjective" || !context.lexicon.sets.has("essential", frame.lemma)) return;
  const speaker = frame.speaker?.body ?? context.doc.reading.author?.entity;
  const clause = frame.complement ?? frame.governor?.frame.complement;
  if (!speaker || !clause) return;
  const demander: Participant = { entity: speaker, token: null, via: "speaker" };
  for (const target of actorsAmong(context, clause.subjectParticipants))
    context.drawing.draw(demander, "DEMANDS", target, frame, "vital");
}
