import type { Mention } from "../../doc/index.ts";
import { type Context, contradict, isKnown, type Sieve } from "../context.ts";

const LINKING = /^(?:ADV|ADP|SCONJ|PRON|AUX|DET|PUNCT)$/;

/** "the Popular Mobilization Units, better known as Hashd al-Shaabi": two names of one thing. */
export const alias: Sieve = {
  id: "alias",
  link(context) {
    const { doc, clusters } = context;
    for (const mention of doc.mentions) {
      const next = nameAfter(context, mention);
      if (!next) continue;
      if (!isNamedAs(context, mention, next)) continue;
      const a = clusters.of(mention);
      const b = clusters.of(next);
      if (!a || !b || a === b || contradict(context, a, b)) continue;
      if (isKnown(context, b) || !mention.named) clusters.join(b, a, this.id);
      else clusters.join(a, b, this.id);
    }
  },
};

/**
 * Do only small words and a verb of naming stand between: ", better known as", "(formerly called",
 * "calling themselves the"? A name in brackets is another name, too, where both are groups.
 */
function isNamedAs({ doc, lexicon }: Context, mention: Mention, next: Mention): boolean {
  const between = doc.tokens.slice(mention.last, next.first);
  const brackets = between.length === 1 && between[0]!.text === "(";
  if (brackets) return mention.type === "Group" && next.type === "Group";
  const naming = between.filter(({ lemma }) => lexicon.heads.is("verb of naming", lemma));
  return (
    naming.length === 1 && between.every((token) => token === naming[0] || LINKING.test(token.pos))
  );
}

/** The next name of the same type in the same sentence. */
function nameAfter({ doc }: Context, mention: Mention): Mention | null {
  const sentence = doc.tokens[mention.head]!.sentence;
  for (let index = mention.index + 1; index < doc.mentions.length; index++) {
    const other = doc.mentions[index]!;
    if (doc.tokens[other.head]!.sentence !== sentence) return null;
    if (other.first < mention.last) continue;
    return other.type === mention.type || other.rule === "model-entity" ? other : null;
  }
  return null;
}
