import type { Doc, Mention, Mentioned, Parsed } from "../doc/index.ts";

/** What a mention says about where the events of an article take place. */
const LOCATED = 3;
const STANDING = 2;
const NESTED = 1;

/**
 * Name of the state in which the article's events take place: the one that most of what it names is
 * in or belongs to, "in Iraq" counting most. Null where no state can be told.
 */
export function homeState(doc: Doc & Parsed & Mentioned): string | null {
  const weights = new Map<string, number>();
  for (const mention of doc.mentions) {
    const [state] = mention.states;
    if (state === undefined) continue;
    weights.set(state, (weights.get(state) ?? 0) + weightOf(doc, mention));
  }
  let home: string | null = null;
  for (const [state, weight] of weights)
    if (home === null || weight > weights.get(home)!) home = state;
  return home;
}

function weightOf(doc: Parsed, mention: Mention): number {
  if (mention.type !== "State" || mention.nested) return NESTED;
  const token = doc.tokens[mention.head]!;
  const governor = doc.tokens[token.head]!;
  const located = token.dependency === "pobj" && /^(?:in|across|inside)$/.test(governor.lemma);
  return located ? LOCATED : STANDING;
}
