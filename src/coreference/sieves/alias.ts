import type { Mention } from "../../doc/index.ts";
import { type Context, contradict, isKnown, type Sieve } from "../context.ts";

const ALSO_KNOWN =
  /^,?\s*\(?,?\s*(?:which is\s*)?(?:also|better|formerly|commonly|previously|otherwise|locally|widely)?\s*(?:known|called|referred to|calling itself|calling themselves|that calls itself|dubbed|nicknamed)\s*(?:as|by)?\s*(?:the\s*)?["“'‘]?\s*$/i;

/** "the Popular Mobilization Units, better known as Hashd al-Shaabi": two names of one thing. */
export const alias: Sieve = {
  id: "alias",
  link(context) {
    const { doc, clusters } = context;
    for (const mention of doc.mentions) {
      const next = nameAfter(context, mention);
      if (!next) continue;
      const between = doc.article.text.slice(mention.end, next.start).replace(/\([^)]*\)/, "");
      if (!ALSO_KNOWN.test(between)) continue;
      const a = clusters.of(mention);
      const b = clusters.of(next);
      if (!a || !b || a === b || contradict(context, a, b)) continue;
      if (isKnown(context, b) || !mention.named) clusters.join(b, a, this.id);
      else clusters.join(a, b, this.id);
    }
  },
};

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
