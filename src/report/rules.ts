import type { EdgeType } from "../doc/index.ts";
import type { Frame } from "../frame/index.ts";
import type { PredicateRow } from "../lexicon/index.ts";
import type { Rule, RuleContext } from "./context.ts";
import { attackNoun } from "./rules/attack-nouns.ts";
import { attackPhrase, callForAttacks } from "./rules/attack-phrases.ts";
import { attackVerb } from "./rules/attack-verbs.ts";
import { behindAttack, blameWord, breach, reportedCrime } from "./rules/blame.ts";
import { casualties } from "./rules/casualties.ts";
import { claimedResponsibility, deniedInvolvement } from "./rules/claims.ts";
import { decisionNoun, decisionVerb, requestedAct } from "./rules/decisions.ts";
import { duty, vital } from "./rules/duties.ts";
import { emotion, supportiveAdjective } from "./rules/emotions.ts";
import { backedName, isPartOf, ownedGroup, standingVerb, umbrella } from "./rules/standing.ts";
import { talkNoun, talkVerb } from "./rules/talks.ts";
import {
  declaredTarget,
  harmToCome,
  relentless,
  threatNoun,
  threatVerb,
  ultimatum,
} from "./rules/threats.ts";
import { demandNoun, demandVerb, stanceNoun, stanceVerb } from "./rules/words-of-will.ts";

type RowRule = (frame: Frame, row: PredicateRow, context: RuleContext) => void;

/** How a row of the lexicon is read when its word is a verb ... */
const VERB_RULES: Partial<Record<EdgeType, RowRule>> = {
  ATTACKED: attackVerb,
  THREATENS: threatVerb,
  NEGOTIATES: talkVerb,
  REJECTS: stanceVerb,
  ACCUSES: stanceVerb,
  SUPPORTS: stanceVerb,
  DEMANDS: demandVerb,
  MEMBER_OF: standingVerb,
  LOCATED_IN: standingVerb,
  HOLDS_OFFICE: standingVerb,
};

/** ... and when it is a noun. */
const NOUN_RULES: Partial<Record<EdgeType, RowRule>> = {
  ATTACKED: attackNoun,
  THREATENS: threatNoun,
  NEGOTIATES: talkNoun,
  REJECTS: stanceNoun,
  ACCUSES: stanceNoun,
  SUPPORTS: stanceNoun,
  DEMANDS: demandNoun,
};

/** Rules that look at every frame by themselves. */
const FRAME_RULES: readonly Rule[] = [
  claimedResponsibility,
  callForAttacks,
  deniedInvolvement,
  attackPhrase,
  casualties,
  blameWord,
  breach,
  behindAttack,
  reportedCrime,
  relentless,
  ultimatum,
  declaredTarget,
  harmToCome,
  emotion,
  supportiveAdjective,
  duty,
  vital,
  decisionNoun,
  requestedAct,
  isPartOf,
  umbrella,
  ownedGroup,
  backedName,
];

/** Reads one frame with every rule that its word calls for. */
export function readFrame(frame: Frame, context: RuleContext): void {
  const { predicates } = context.lexicon;
  if (frame.kind === "verb" && frame.predicate.dependency !== "amod") {
    for (const row of verbRows(frame, context)) VERB_RULES[row.type]?.(frame, row, context);
    for (const verb of predicates.decisions.verbs)
      if (verb.words.includes(frame.lemma)) decisionVerb(frame, verb, context);
  }
  // A name may hold an event word ("Strike Force"): then it is no event.
  if (frame.kind === "noun" && !frame.phrase.entity)
    for (const row of predicates.nouns.get(nounKey(frame, context)) ?? [])
      NOUN_RULES[row.type]?.(frame, row, context);
  for (const rule of FRAME_RULES) rule(frame, context);
}

/** "shoot down" before "shoot"; "back up" is no "back". */
function verbRows(frame: Frame, context: RuleContext): readonly PredicateRow[] {
  const { verbs } = context.lexicon.predicates;
  const exact = verbs.get(frame.lemma);
  if (exact) return exact;
  const changesMeaning = / (?:up|out|down|off)$/.test(frame.lemma);
  return changesMeaning ? [] : (verbs.get(frame.predicate.lemma) ?? []);
}

/** "drone strike" before "strike". */
function nounKey(frame: Frame, context: RuleContext): string {
  const { nouns } = context.lexicon.predicates;
  const [modifier] = frame.phrase.modifiers.slice(-1);
  const pair = modifier ? `${modifier} ${frame.lemma}` : "";
  return nouns.has(pair) ? pair : frame.lemma;
}
