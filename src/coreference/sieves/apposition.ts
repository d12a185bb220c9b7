import type { Mention, NodeType } from "../../doc/index.ts";
import { type Context, contradict, refersBack, type Sieve } from "../context.ts";

const BODIES: ReadonlySet<NodeType> = new Set(["Group", "Institution", "Force"]);

/**
 * "the rebel group Ansar", "the Truce Council, an umbrella of militias, ..." and "Ansar, which is a coalition of factions":
 * the description says what the name is.
 */
export const apposition: Sieve = {
  id: "apposition",
  link(context) {
    const { doc, clusters } = context;
    const byHead = new Map(doc.mentions.map((mention) => [mention.head, mention]));
    const byFirst = new Map(doc.mentions.map((mention) => [mention.first, mention]));
    for (const description of doc.mentions) {
      if (description.named || refersBack(description)) continue;
      const at = describedBy(context, description);
      const name = byFirst.get(description.last) ?? (at === null ? undefined : byHead.get(at));
      if (!name || !mayBeOne(name, description)) continue;
      const a = clusters.of(name)!;
      const b = clusters.of(description)!;
      if (!contradict(context, a, b)) clusters.join(a, b, this.id);
    }
  },
};

function mayBeOne(name: Mention, description: Mention): boolean {
  const sameSort =
    name.type === description.type || (BODIES.has(name.type) && BODIES.has(description.type));
  return sameSort && name.named && (!description.plural || name.plural);
}

/** The token that the description is said of: what it stands beside, or the subject of its "is". */
function describedBy({ doc }: Context, { head }: Mention): number | null {
  const { tokens } = doc;
  const token = tokens[head]!;
  if (token.dependency === "appos") return token.head;
  const verb = tokens[token.head]!;
  if (token.dependency !== "attr" || verb.lemma !== "be") return null;
  if (verb.children.some((child) => tokens[child]!.dependency === "neg")) return null;
  if (verb.dependency === "relcl") return verb.head;
  return verb.children.find((child) => tokens[child]!.dependency === "nsubj") ?? null;
}
