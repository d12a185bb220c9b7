import type { AnnotatedNode, DrawnNode } from "./annotated-article.ts";
import { surfaceForm } from "./surface-form.ts";

/** Which drawn node stands for which annotated one: from the drawn node's id to the annotated id. */
export type NodeMatches = ReadonlyMap<string, string>;

/**
 * Two nodes match when their types are equal and they share a surface form. A drawn node stands for
 * one annotated node at most: for the one with the same name, else for the one it shares most of its
 * forms with. Several drawn nodes may stand for the same annotated one: they were not joined.
 */
export function matchNodes(
  annotated: readonly AnnotatedNode[],
  drawn: readonly DrawnNode[],
): NodeMatches {
  const drawnForms = drawn.map(formsOf);
  const pairs: { node: AnnotatedNode; other: DrawnNode; place: number; rank: number }[] = [];
  annotated.forEach((node, place) => {
    const wanted = formsOf(node);
    drawn.forEach((other, index) => {
      if (other.type !== node.type) return;
      const forms = drawnForms[index]!;
      const shared = [...forms].filter((form) => wanted.has(form)).length;
      if (shared === 0) return;
      const sameName = surfaceForm(node.name) === surfaceForm(other.name) ? 2 : 0;
      const overlap = shared / (forms.size + wanted.size - shared);
      pairs.push({ node, other, place, rank: sameName + overlap + (node.required ? 0.001 : 0) });
    });
  });
  pairs.sort((a, b) => b.rank - a.rank || a.place - b.place);
  const matches = new Map<string, string>();
  for (const { node, other } of pairs) {
    if (!matches.has(other.id)) matches.set(other.id, node.id);
  }
  return matches;
}

function formsOf({ name, mentions }: AnnotatedNode | DrawnNode): Set<string> {
  return new Set([name, ...mentions].map(surfaceForm).filter((form) => form !== ""));
}
