import type { Frame } from "../../frame/index.ts";
import type { RuleContext } from "../context.ts";
import { targetsOf } from "../targets.ts";

const ABOUT = ["by", "at", "with", "to", "about", "over"];

/** "X was appalled by Y's raids" accuses, "X is encouraged by Y's steps" supports. */
export function emotion(frame: Frame, context: RuleContext): void {
  const { emotions } = context.lexicon.predicates;
  const participle = frame.predicate.tag === "VBN" || frame.kind === "adjective";
  if (!participle) return;
  const lemma = [frame.lemma, frame.lemma.replace(/ed$/, ""), frame.lemma.replace(/d$/, "")].find(
    (word) => emotions.has(word),
  );
  if (!lemma || frame.attitude.negated) return;
  const type = emotions.get(lemma)!;
  const feeler = frame.predicate.dependency === "acomp" ? frame.governor?.frame : frame;
  const [agent] = feeler?.subjectParticipants ?? [];
  if (!agent) return;
  for (const phrase of frame.after(ABOUT, false))
    for (const target of targetsOf(phrase, frame, context, {
      decisions: type === "SUPPORTS",
      through: true,
    }))
      context.drawing.draw(agent, type, target, frame, "emotion", { speechAct: true });
}

/** "X is grateful to Y". */
export function supportiveAdjective(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "adjective") return;
  for (const row of context.lexicon.predicates.adjectives.get(frame.lemma) ?? []) {
    const clause = frame.governor?.frame;
    if (!clause || clause.attitude.negated) continue;
    for (const phrase of frame.after(row.patient))
      for (const target of targetsOf(phrase, frame, context, { through: true }))
        for (const agent of clause.subjectParticipants)
          context.drawing.draw(agent, row.type, target, frame, row.id, { speechAct: true });
  }
}
