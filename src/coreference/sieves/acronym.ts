import type { Mention } from "../../doc/index.ts";
import { slug } from "../../lexicon/names.ts";
import type { Cluster } from "../clusters.ts";
import { type Context, isKnown, type Sieve, tellingWords } from "../context.ts";

const SMALL: ReadonlySet<string> = new Set(["of", "the", "and", "for", "in", "to", "on"]);
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}\d.-]{1,9}$/u;

/** "Iraqi Resistance Coordination Committee (IRCC)": the letters in brackets are its initials. */
export const acronym: Sieve = {
  id: "acronym",
  link(context) {
    const { doc, clusters } = context;
    for (const mention of doc.mentions) {
      const introduced = acronymAfter(context, mention);
      if (!introduced) continue;
      const long = clusters.of(mention)!;
      if (!long.acronyms.includes(introduced)) long.acronyms.push(introduced);
      for (const cluster of clusters.all()) {
        if (cluster === long || !goesBy(context, cluster, introduced)) continue;
        if (namesTheSame(context, cluster, long)) clusters.join(cluster, long, this.id);
        else clusters.join(long, cluster, this.id);
        break;
      }
    }
  },
};

/** Is the cluster named by the acronym alone: "NRC", or "NRC fighters"? */
function goesBy(context: Context, cluster: Cluster, short: string): boolean {
  if (cluster.mentions.every((mention) => mention.text === short)) return true;
  return tellingWords(context, cluster.key).join("") === slug(short);
}

/** Is the acronym of the lexicon this very body, under a spelling that the lexicon lacks? */
function namesTheSame(context: Context, known: Cluster, long: Cluster): boolean {
  if (!isKnown(context, known) || isKnown(context, long)) return false;
  const words = new Set(tellingWords(context, known.key));
  return tellingWords(context, long.key).some((word) => words.has(word));
}

/** The acronym in brackets directly after a mention, when its letters fit the mention's words. */
function acronymAfter({ doc }: Context, mention: Mention): string | null {
  const { tokens } = doc;
  const open = tokens[mention.last];
  const inside = tokens[mention.last + 1];
  if (open?.text !== "(" || !inside || !ACRONYM.test(inside.text)) return null;
  if (!/^(?:\)|,|;|or)$/.test(tokens[mention.last + 2]?.text ?? "")) return null;
  return fits(inside.text, mention.text) ? inside.text : null;
}

/** Do the capitals of the acronym stand, in order, at the beginnings of the words? */
export function fits(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  const initials = long
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !SMALL.has(word.toLowerCase()))
    .map((word) => word[0]!.toLowerCase())
    .join("");
  if (letters[0] !== initials[0] || initials.length < 2) return false;
  let at = 0;
  for (const letter of letters) if (letter === initials[at]) at++;
  return at >= Math.min(initials.length, letters.length) - 1 && at >= 2;
}
