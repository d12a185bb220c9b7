import type { Entity, Token } from "../../doc/index.ts";
import type { Frame, Participant, Phrase } from "../../frame/index.ts";
import type { DecisionVerb } from "../../lexicon/index.ts";
import type { RuleContext } from "../context.ts";
import { participantsIn } from "../targets.ts";

const UNREAL = /^(?:would|could|may|might|should|must|can)$/;

/** "X decided to ...", "X and Y agreed to set up ...", "X passed a law", "the vote of X". */
export function decisionVerb(frame: Frame, verb: DecisionVerb, context: RuleContext): void {
  const { attitude, agents } = frame;
  const { decisions } = context;
  const words = context.lexicon.predicates.decisions;
  if (attitude.negated || attitude.conditional) return;
  const object = frame.patients[0] ?? null;
  if (frame.passive && !agents.length) {
    if (object && decisions.isKind(object.lemma))
      decisions.decide(object.head, object.doers(["by", "between", "of"]), frame);
    return;
  }
  if (!agents.length || UNREAL.test(attitude.modal ?? "")) return;
  const underDecision = attitude.governors.some((word) =>
    context.lexicon.sets.has("decisionGovernors", word),
  );
  if (attitude.infinitive && !underDecision) return;
  if (underDecision && !verb.clause) return;
  const status = attitude.infinitive || attitude.modal === "will" ? "planned" : undefined;
  // "ordered the withdrawal of X" is read by the verbs that take a noun.
  if (verb.clause && object && words.acts.has(object.lemma)) return;
  if (verb.clause) {
    if (object && decisions.isKind(object.lemma)) {
      decisions.decide(object.head, agents, frame, { status });
      return;
    }
    const kind = verb.kind[frame.lemma];
    if (kind && takesClause(frame, context))
      decisions.decide(frame.predicate, agents, frame, { kind, status });
    return;
  }
  if (!object) return;
  if (verb.overDealings) {
    const kind = verb.kind[frame.lemma];
    if (kind && words.dealings.has(object.lemma))
      decisions.decide(frame.predicate, agents, frame, { kind, status });
    return;
  }
  const taken =
    decisions.isKind(object.lemma) ||
    (words.acts.has(object.lemma) && context.lexicon.sets.has("decidesActs", frame.lemma)) ||
    (words.bodies.has(object.lemma) &&
      context.lexicon.sets.has("decidesBodies", frame.lemma) &&
      !object.entity);
  if (taken && !object.entity)
    decisions.decide(object.head, withPartners(object, agents, context), frame, { status });
}

function takesClause(frame: Frame, context: RuleContext): boolean {
  const { decisions, nouns } = context.lexicon.predicates;
  const { complement } = frame;
  // "agreed that there is work to do" is an opinion, "agreed to work" a decision.
  if (complement && (frame.lemma !== "agree" || complement.attitude.infinitive)) return true;
  return frame.words.some(
    (word) => decisions.acts.has(word) || decisions.nouns.has(word) || nouns.has(word),
  );
}

/** "the parliament's vote", "a ceasefire between X and Y". */
export function decisionNoun(frame: Frame, context: RuleContext): void {
  const { decisions } = context;
  if (!decisions.isKind(frame.lemma) || frame.phrase.entity || frame.attitude.negated) return;
  const breached = context.lexicon.sets.has("breaches", frame.governor?.frame.lemma ?? "");
  const byOf = context.lexicon.sets.has("ofDecider", frame.lemma);
  const deciders = breached ? [] : [...frame.doers(["by", "between", ...(byOf ? ["of"] : [])])];
  const accord = context.lexicon.predicates.decisions.accords.has(frame.lemma);
  const parties = deciders.filter(
    ({ entity, token }) =>
      context.lexicon.ontology.actors.has(entity.type) && !(accord && isVenue(entity, token)),
  );
  if (parties.length || byOf || context.lexicon.predicates.decisions.accords.has(frame.lemma))
    decisions.decide(
      frame.predicate,
      withPartners(frame.phrase, parties, context).slice(0, 4),
      frame,
    );
}

/** "the Mexico accord", "the Geneva agreement": where it was made, not who made it. */
const isVenue = (entity: Entity, token: Token | null): boolean =>
  entity.type === "State" && token?.dependency === "compound" && token.pos === "PROPN";

/** "X's approval of Y's request for the formation of a committee": both decided it. */
export function requestedAct(frame: Frame, context: RuleContext): void {
  const words = context.lexicon.predicates.decisions;
  if (!words.acts.has(frame.lemma)) return;
  const request = frame.governor;
  if (!request || !context.lexicon.sets.has("requests", request.frame.lemma)) return;
  const grant = request.frame.governor;
  const granted = grant && context.lexicon.sets.has("consents", grant.frame.lemma);
  const askers = request.frame.owners;
  const granters = granted ? grant.frame.owners : [];
  if (askers.length && granters.length)
    context.decisions.decide(frame.predicate, [...askers, ...granters], frame, {
      kind: "agreement",
    });
}

/** An accord is decided by all its parties: "with X", "between X and Y". */
function withPartners(
  phrase: Phrase,
  deciders: readonly Participant[],
  context: RuleContext,
): Participant[] {
  if (!context.lexicon.predicates.decisions.accords.has(phrase.lemma)) return [...deciders];
  return [...deciders, ...participantsIn(phrase.after(["with", "between"]))];
}
