import type { Parsed } from "../../doc/index.ts";
import { contradict, isKnown, type Sieve } from "../context.ts";

const ALSO_KNOWN =
  /^,?\s*\(?,?\s*(?:also|better|formerly|commonly|previously|otherwise|locally|widely)?\s*(?:known|called|referred to)\s*(?:as|by)?\s*(?:the\s*)?["“'‘]?\s*$/i;

/** "the Popular Mobilization Units, better known as Hashd al-Shaabi": two names of one thing. */
export const alias: Sieve = {
  id: "alias",
  link(context) {
    const { doc, clusters } = context;
    for (const mention of doc.mentions) {
      const next = doc.mentions.find(
        (other) => other.start >= mention.end && other.named && other.first >= mention.last,
      );
      if (!mention.named || !next || next.type !== mention.type) continue;
      const between = doc.article.text.slice(mention.end, next.start).replace(/\([^)]*\)/, "");
      if (!ALSO_KNOWN.test(between) || !sameSentence(doc, mention.head, next.head)) continue;
      const a = clusters.of(mention)!;
      const b = clusters.of(next)!;
      if (a === b || contradict(context, a, b)) continue;
      if (isKnown(context, b)) clusters.join(b, a, this.id);
      else clusters.join(a, b, this.id);
    }
  },
};

function sameSentence(doc: Parsed, a: number, b: number): boolean {
  return doc.tokens[a]!.sentence === doc.tokens[b]!.sentence;
}
