import type { Token } from "../doc/index.ts";
import type { HeadNoun, Heads } from "../lexicon/heads.ts";

/**
 * The row of the head noun at a token, with the word before it ("air force"). A plural may have
 * a row of its own ("authorities"); the model lemmatises some to another word ("bases" to "basis"),
 * so the plural's own stem is tried, too.
 */
export function nounAt(
  heads: Heads,
  tokens: readonly Token[],
  index: number,
  before: string | undefined = tokens[index - 1]?.lemma,
): HeadNoun | null {
  const { lemma, tag, text } = tokens[index]!;
  const asPlural = tag === "NNS" ? heads.classOf(text.toLowerCase()) : null;
  const noun = asPlural ?? heads.classOf(lemma, before);
  if (noun || tag !== "NNS") return noun;
  return heads.classOf(text.toLowerCase().replace(/s$/, ""), before);
}
