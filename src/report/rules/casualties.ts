import {
  type Frame,
  type Participant,
  type Phrase,
  uniqueParticipants,
} from "../../frame/index.ts";
import { actorsAmong, type RuleContext, tellsEvent } from "../context.ts";
import { violentTargets } from "../targets.ts";
import { drawViolence } from "../violence.ts";

/**
 * Those who were killed tell of an attack without naming it as one: "three soldiers were killed in
 * clashes with X", "died when a mine planted by X exploded", "killed when X attacked a post".
 */
export function casualties(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || !context.lexicon.sets.has("harmed", frame.lemma)) return;
  const dies = context.lexicon.sets.has("dies", frame.lemma);
  if (!frame.passive && !dies) return;
  if (frame.passive && frame.agents.length) return;
  const subject = frame.subjectPhrase;
  if (!subject) return;
  const hit = subject.coordinated.flatMap((phrase) => violentTargets(phrase, context));
  const victims = hit.length ? hit : frame.places.slice(0, 1);
  const own = new Set(victims.map(({ entity }) => entity.key));
  const doers = actorsAmong(context, uniqueParticipants(culprits(frame, context))).filter(
    ({ entity }) => !own.has(entity.key),
  );
  drawViolence(frame, doers, victims, "casualties", context);
}

function culprits(frame: Frame, context: RuleContext): Participant[] {
  const events = frame
    .after(["in", "by", "during", "from"], false)
    .filter(({ lemma }) => tellsEvent(context, lemma, "ATTACKED"));
  const named = events.flatMap((event) => doersOf(event));
  if (named.length) return named;
  return frame.circumstances.flatMap((clause) => {
    const subject = clause.subjectPhrase;
    if (subject && context.lexicon.sets.has("goesOff", clause.lemma))
      return [...subject.clauseDoers, ...subject.owners];
    const violent = context.lexicon.predicates.verbs
      .get(clause.lemma)
      ?.some((row) => row.type === "ATTACKED");
    return violent ? [...clause.agents] : [];
  });
}

/** "clashes with X", "an ambush by X", "a blast blamed on X". */
function doersOf(event: Phrase): Participant[] {
  const doers = event.doers(["by", "from"]);
  if (doers.length) return [...doers];
  return event.near(["with", "against"]).flatMap((phrase) => [...phrase.participants]);
}
