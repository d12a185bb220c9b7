import type { Attitude, Frame, Participant } from "../frame/index.ts";
import { actorsAmong, type RuleContext } from "./context.ts";

/** What a violent predicate amounts to under the words that stand over it. */
export type Outcome = "deed" | "threat" | "denied" | "nothing";

const FUTURE = /^(?:will|shall)$/;

/**
 * Deed, threat or neither, from the whole chain above: vow > continue > operations is a threat,
 * "failed to attack" nothing, "denied attacking" a denial.
 */
export function outcomeOf(frame: Frame, context: RuleContext): Outcome {
  const attitude = presupposed(frame, context) ? NEUTRAL : frame.attitude;
  const { words } = context.lexicon;
  const { governors, modal } = attitude;
  if (governors.includes("deny") || frame.speechVerb === "deny") return "denied";
  if (attitude.negated || governors.some((word) => words.attitude.unreal.has(word)))
    return "nothing";
  const threat = governors.some(
    (word) =>
      words.attitude.threat.has(word) && !context.lexicon.sets.has("mereContinuation", word),
  );
  const wish = governors.some((word) => words.attitude.wish.has(word));
  const real = governors.length > 0 && governors.every((word) => isReal(word, context));
  const future =
    FUTURE.test(modal ?? "") || governors.includes("ready") || governors.includes("prepared");
  const stopped = governors.some((word) => words.stoppingVerbs.has(word));
  if (stopped && !/^(?:will|would)$/.test(modal ?? "")) {
    const endsPause =
      governors.some((word) => /^(?:end|pause)$/.test(word)) && governors.includes("pause");
    return endsPause && threat ? "threat" : "nothing";
  }
  const announced = attitude.infinitive || attitude.gerund || frame.kind === "noun";
  if ((threat && announced && !wish) || (future && !wish)) return "threat";
  if (modal || attitude.conditional) return "nothing";
  if (attitude.infinitive && !real) return "nothing";
  if (wish && !real && frame.kind === "verb") return "nothing";
  return "deed";
}

const NEUTRAL: Attitude = {
  negated: false,
  infinitive: false,
  gerund: false,
  modal: null,
  governors: [],
  conditional: false,
};

function isReal(word: string, { lexicon }: RuleContext): boolean {
  return lexicon.words.attitude.real.has(word);
}

/** "called for an end to X's raids": the raids took place, whatever is said about them. */
function presupposed(frame: Frame, context: RuleContext): boolean {
  if (frame.kind !== "noun" || /^(?:any|no|a)$/.test(frame.determiner)) return false;
  const { governors } = frame.attitude;
  const threatened = governors.some(
    (word) =>
      context.lexicon.words.attitude.threat.has(word) &&
      !context.lexicon.sets.has("unthreatening", word),
  );
  return (
    !threatened &&
    governors.some((word) => context.lexicon.sets.has("presupposing", word)) &&
    frame.doers(["by"]).length > 0
  );
}

/** Draws what the outcome allows between agents and targets. */
export function drawViolence(
  frame: Frame,
  agents: readonly Participant[],
  targets: readonly Participant[],
  rule: string,
  context: RuleContext,
): void {
  const { drawing } = context;
  const doers = actorsAmong(context, agents);
  const own = new Set(doers.map(({ entity }) => entity.key));
  const aimed = (targets.length ? targets : conditionSubjects(frame, context)).filter(
    ({ entity }) => !own.has(entity.key),
  );
  const outcome = outcomeOf(frame, context);
  if (!doers.length) {
    // "a bomber killed ten in X": somebody may claim it in the next sentence.
    if (outcome === "deed" && targets.length)
      context.lastAttack = { agents: [], targets, sentence: frame.sentence, lemma: frame.lemma };
    return;
  }
  if (!aimed.length) {
    if (outcome === "deed")
      context.lastAttack = {
        agents: doers,
        targets: [],
        sentence: frame.sentence,
        lemma: frame.lemma,
      };
    return;
  }
  if (outcome === "nothing") return;
  for (const doer of doers)
    for (const target of aimed)
      if (outcome === "threat") {
        if (target.entity.type !== "Place")
          drawing.draw(doer, "THREATENS", target, frame, `${rule}>threat`);
      } else
        drawing.draw(doer, "ATTACKED", target, frame, rule, {
          status: outcome === "denied" ? "denied" : undefined,
        });
  if (outcome === "deed")
    context.lastAttack = {
      agents: doers,
      targets: aimed,
      sentence: frame.sentence,
      lemma: frame.lemma,
    };
}

/** "if US forces stay, we will take up arms": the threat is aimed at the subject of the condition. */
function conditionSubjects(frame: Frame, context: RuleContext): Participant[] {
  const { governors, modal } = frame.attitude;
  const vowed = governors.some((word) => context.lexicon.sets.has("vows", word));
  if (!vowed && !FUTURE.test(modal ?? "")) return [];
  return frame.conditions.flatMap((condition) => [...condition.subjectParticipants]).slice(0, 1);
}
