import type { Doc, Mention, Mentioned, Parsed } from "../doc/index.ts";

/**
 * Name of the state in which the article's events take place: the one most often named after "in",
 * else the one most often named, or to which most of what is named belongs. Null where no state is named.
 */
export function homeState(doc: Doc & Parsed & Mentioned): string | null {
  const ofState = doc.mentions.filter((mention) => mention.states.length > 0);
  const states = ofState.filter((mention) => mention.type === "State");
  return (
    mostFrequent(states.filter((mention) => isLocation(doc, mention))) ??
    mostFrequent(states.filter((mention) => !mention.nested)) ??
    mostFrequent(states) ??
    mostFrequent(ofState)
  );
}

function isLocation(doc: Parsed, mention: Mention): boolean {
  const token = doc.tokens[mention.head]!;
  const governor = doc.tokens[token.head]!;
  return token.dependency === "pobj" && /^(?:in|across|inside)$/.test(governor.lemma);
}

function mostFrequent(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const { states } of mentions) counts.set(states[0]!, (counts.get(states[0]!) ?? 0) + 1);
  let best: string | null = null;
  for (const [state, count] of counts) if (best === null || count > counts.get(best)!) best = state;
  return best;
}
