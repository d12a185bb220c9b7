import type {
  Coreferent,
  Doc,
  Entity,
  Mention,
  Mentioned,
  NodeType,
  Parsed,
} from "../doc/index.ts";

const LOCATIVE = /^(?:in|at|near|outside|around|inside|into|from|to|of|across|toward|towards)$/;
const SITES: ReadonlySet<NodeType> = new Set(["Place", "Base"]);

/**
 * Is a thing worth a node though no event joins it? It must be named, more than a modifier, and used
 * as what it is: a place as where something is, a person by more than one name.
 */
export function isSalient(entity: Entity, doc: Doc & Parsed & Mentioned & Coreferent): boolean {
  const standing = doc.mentions.filter(
    (mention) => doc.entityOf[mention.index] === entity.key && !mention.nested,
  );
  if (!entity.named || standing.length === 0) return false;
  const guessed = standing.every((mention) => mention.rule === "model-entity");
  if (SITES.has(entity.type))
    return !guessed || standing.some((mention) => isLocation(doc, mention));
  if (!guessed) return true;
  return entity.type === "Official" && entity.name.includes(" ");
}

function isLocation(doc: Parsed, { head }: Mention): boolean {
  let token = doc.tokens[head]!;
  while (token.dependency === "conj" && token.head < token.index) token = doc.tokens[token.head]!;
  return token.dependency === "pobj" && LOCATIVE.test(doc.tokens[token.head]!.lemma);
}
