import type { Doc, Entity, Mentioned, Parsed } from "../doc/index.ts";
import type { Frame, Framed, Participant } from "../frame/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Decisions } from "./decisions.ts";
import type { Drawing } from "./drawing.ts";

/** What every rule gets: the article's frames, the lexicon, the pen, and the decisions so far. */
export interface RuleContext {
  readonly doc: Doc & Parsed & Mentioned & Framed;
  readonly lexicon: Lexicon;
  readonly drawing: Drawing;
  readonly decisions: Decisions;
  /** The last attack that was told, for "the attack" and "this bombing" later on. */
  lastAttack: {
    readonly agents: readonly Participant[];
    readonly targets: readonly Participant[];
    readonly sentence: number;
    /** Lemma of its word: "the ambush" goes back to an ambush. */
    readonly lemma: string;
  } | null;
}

/** A rule looks at one frame and draws what it tells. */
export type Rule = (frame: Frame, context: RuleContext) => void;

export function isActor(context: RuleContext, { type }: Entity): boolean {
  return context.lexicon.ontology.actors.has(type);
}

export function actorsAmong(
  context: RuleContext,
  participants: readonly Participant[],
): Participant[] {
  return participants.filter(({ entity }) => isActor(context, entity));
}

/** Is a noun one of those that tell an event of this type ("attack" -> ATTACKED)? */
export function tellsEvent(context: RuleContext, lemma: string, type: string): boolean {
  return context.lexicon.predicates.nouns.get(lemma)?.some((row) => row.type === type) ?? false;
}

/** Can "the ambush" in this sentence mean the attack told last? Near, and of the same word or none. */
export function goesBackTo(
  context: RuleContext,
  attack: NonNullable<RuleContext["lastAttack"]>,
  lemma: string,
  sentence: number,
): boolean {
  const sameWord = attack.lemma === lemma || context.lexicon.sets.has("genericAttacks", lemma);
  return sameWord && sentence - attack.sentence <= 2;
}
