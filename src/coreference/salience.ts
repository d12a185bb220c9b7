import type { Coreferent, Doc, Entity, Mentioned, Parsed } from "../doc/index.ts";

const ARGUMENT: ReadonlySet<string> = new Set(["nsubj", "nsubjpass", "dobj", "agent", "poss"]);

/** Is a thing worth a node though no event joins it: is it named, and more than a modifier? */
export function isSalient(entity: Entity, doc: Doc & Parsed & Mentioned & Coreferent): boolean {
  const mentions = doc.mentions.filter((mention) => doc.entityOf[mention.index] === entity.key);
  const standing = mentions.filter((mention) => !mention.nested);
  if (standing.length === 0) return false;
  if (entity.named) {
    const guessed = mentions.every((mention) => mention.rule === "model-entity");
    return !(guessed && entity.type === "Institution");
  }
  return standing.some((mention) => {
    const { dependency, head } = doc.tokens[mention.head]!;
    return (
      ARGUMENT.has(dependency) ||
      (dependency === "pobj" && doc.tokens[head]!.dependency === "agent")
    );
  });
}
