import type { Token } from "../doc/index.ts";
import type { HeadNoun, Heads } from "../lexicon/heads.ts";

/**
 * The row of the head noun at a token, with the word before it ("air force"). The model lemmatises
 * some plurals to another word ("bases" to "basis"), so a plural's own stem is tried, too.
 */
export function nounAt(
  heads: Heads,
  tokens: readonly Token[],
  index: number,
  before: string | undefined = tokens[index - 1]?.lemma,
): HeadNoun | null {
  const { lemma, tag, text } = tokens[index]!;
  const noun = heads.classOf(lemma, before);
  if (noun || tag !== "NNS") return noun;
  return heads.classOf(text.toLowerCase().replace(/s$/, ""), before);
}
