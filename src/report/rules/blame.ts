import type { Frame, Participant } from "../../frame/index.ts";
import { actorsAmong, type RuleContext, tellsEvent } from "../context.ts";
import { targetsOf, violentTargets } from "../targets.ts";

/**
 * A speaker blames by his choice of words: "their barbaric aggression", "X is a criminal regime".
 * Without a speaker there is no accusation.
 */
export function blameWord(frame: Frame, context: RuleContext): void {
  const { blameWords } = context.lexicon.words;
  const word = frame.predicate;
  if (!blameWords.has(word.lemma) && !blameWords.has(word.text.toLowerCase())) return;
  const { speaker } = frame;
  if (!speaker?.body) return;
  const accuser: Participant = { entity: speaker.body, token: null, via: "speaker" };
  const targets: Participant[] = [];
  const governor = frame.governor;
  if (word.dependency === "amod" && governor?.preposition === null) {
    const { phrase } = governor.frame;
    if (phrase.participants.length) targets.push(...phrase.participants);
    else targets.push(...phrase.doers(["by", "from"]));
  } else if (frame.kind === "noun") targets.push(...frame.doers(["by", "from"]));
  const judged = judgedSubject(frame);
  if (judged && !judged.attitude.modal && !judged.attitude.negated) {
    const phrase = judged.subjectPhrase;
    if (phrase && phrase.head.pos !== "PRON") {
      const act =
        context.decisions.isKind(phrase.lemma) || context.lexicon.words.dealings.has(phrase.lemma);
      if (act) rejectAct(frame, phrase, accuser, context);
      else targets.push(...targetsOf(phrase, frame, context, { through: true }));
    }
  }
  for (const target of actorsAmong(context, targets))
    context.drawing.draw(accuser, "ACCUSES", target, frame, "blame-word", { self: true });
}

/** "the talks are unacceptable": what is judged so is rejected. */
function rejectAct(
  frame: Frame,
  phrase: NonNullable<Frame["subjectPhrase"]>,
  accuser: Participant,
  context: RuleContext,
): void {
  if (!context.lexicon.sets.has("rejecting", frame.lemma)) return;
  const parties = phrase
    .after(["of", "with", "between"], true)
    .flatMap((inner) => [inner, ...inner.after(["with", "between"])])
    .flatMap((inner) => [...inner.participants]);
  const decision = context.decisions.decide(phrase.head, parties, frame, { even: true });
  if (decision) context.drawing.draw(accuser, "REJECTS", decision, frame, "judged-unacceptable");
}

/** The clause in which the word is predicated of a subject: "X is criminal". */
function judgedSubject(frame: Frame): Frame | null {
  if (!/^(?:attr|acomp|conj)$/.test(frame.predicate.dependency)) return null;
  const governor = frame.governor?.frame ?? null;
  if (governor?.kind === "verb") return governor;
  return governor ? judgedSubject(governor) : null;
}

/** "X breached the truce", "X bears responsibility for ...", told by a speaker. */
export function breach(frame: Frame, context: RuleContext): void {
  const { negated, modal, conditional } = frame.attitude;
  if (frame.kind !== "verb" || negated || modal || conditional) return;
  const { obligations } = context.lexicon.words;
  const breaks = context.lexicon.sets.has("breaking", frame.lemma);
  const bears = context.lexicon.sets.has("bearing", frame.lemma);
  const fits = frame.patients.some(({ lemma }) =>
    breaks ? obligations.has(lemma) : bears && lemma === "responsibility",
  );
  const body = frame.speaker?.body;
  if (!fits || !body) return;
  const accuser: Participant = { entity: body, token: null, via: "speaker" };
  for (const agent of frame.agents)
    context.drawing.draw(
      accuser,
      "ACCUSES",
      agent,
      frame,
      breaks ? "breach" : "bears-responsibility",
    );
}

/** "the army said the village was shelled by X": who names the doer of a violent deed blames him. */
export function reportedCrime(frame: Frame, context: RuleContext): void {
  if (frame.kind === "noun") return crimeAgainstCivilians(frame, context);
  if (frame.kind !== "verb" || !frame.passive || frame.attitude.negated || frame.attitude.modal)
    return;
  if (/^(?:acl|relcl|amod)$/.test(frame.predicate.dependency)) return;
  const body = frame.speaker?.body;
  if (!body) return;
  const subject = frame.subjectPhrase;
  const violent =
    context.lexicon.predicates.verbs.get(frame.lemma)?.some((row) => row.type === "ATTACKED") ||
    (subject !== null && tellsEvent(context, subject.lemma, "ATTACKED"));
  if (!violent) return;
  const accuser: Participant = { entity: body, token: null, via: "speaker" };
  for (const culprit of actorsAmong(context, frame.agents))
    context.drawing.draw(accuser, "ACCUSES", culprit, frame, "reported-crime");
}

/** "civilians face shelling by X", said by somebody: the doer is named, and the harm is a wrong. */
function crimeAgainstCivilians(frame: Frame, context: RuleContext): void {
  const body = frame.speaker?.body;
  if (!body || !tellsEvent(context, frame.lemma, "ATTACKED") || frame.phrase.entity) return;
  if (!frame.phrase.hasAfter(["by"]) || frame.attitude.negated) return;
  const words = context.doc.reading.wordsOf(frame.sentence);
  if (!words.some(({ lemma }) => context.lexicon.words.private.has(lemma))) return;
  const accuser: Participant = { entity: body, token: null, via: "speaker" };
  const culprits = frame.phrase.after(["by"]).flatMap((phrase) => [...phrase.participants]);
  for (const culprit of actorsAmong(context, culprits))
    context.drawing.draw(accuser, "ACCUSES", culprit, frame, "reported-crime");
}

/** "X is behind the attack", "X was responsible for the bombing of Y". */
export function behindAttack(frame: Frame, context: RuleContext): void {
  const responsible = frame.kind === "adjective" && frame.lemma === "responsible";
  const behind = frame.kind === "verb" && frame.lemma === "be" && frame.has("behind");
  if (!responsible && !behind) return;
  const clause = responsible ? frame.governor?.frame : frame;
  const body = frame.speaker?.body;
  if (!clause || !body || clause.attitude.negated) return;
  const accuser: Participant = { entity: body, token: null, via: "speaker" };
  const deed = frame
    .after([responsible ? "for" : "behind"], false)
    .find(({ lemma }) => tellsEvent(context, lemma, "ATTACKED"));
  if (!deed) return;
  const targets = [
    ...deed.near(["on", "against", "of"]).flatMap((phrase) => violentTargets(phrase, context)),
    ...deed.places,
  ];
  for (const culprit of clause.subjectParticipants) {
    context.drawing.draw(accuser, "ACCUSES", culprit, frame, "held-responsible");
    for (const target of targets)
      context.drawing.draw(culprit, "ATTACKED", target, frame, "held-responsible");
  }
}
