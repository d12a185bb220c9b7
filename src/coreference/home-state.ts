import type { Doc, Mention, Mentioned, Parsed } from "../doc/index.ts";

/**
 * Key of the state in which the article's events take place: the one most often named after "in",
 * else the one most often named. Null where no state is named.
 */
export function homeState(doc: Doc & Parsed & Mentioned): string | null {
  const states = doc.mentions.filter(
    (mention) => mention.type === "State" && mention.rule !== "back-reference",
  );
  const located = states.filter((mention) => isLocation(doc, mention));
  return (
    mostFrequent(located) ??
    mostFrequent(states.filter((state) => !state.nested)) ??
    mostFrequent(states)
  );
}

function isLocation(doc: Parsed, mention: Mention): boolean {
  const token = doc.tokens[mention.head]!;
  return (
    token.dependency === "pobj" && /^(?:in|across|inside)$/.test(doc.tokens[token.head]!.lemma)
  );
}

function mostFrequent(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > counts.get(best)!) best = key;
  return best;
}
