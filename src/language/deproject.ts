import { treeEdges, type Edges, type Heads } from "./tree.ts";

/** Stands in a label between the relation and the relation of the real head. */
const DELIMITER = "||";

/**
 * Undoes pseudo-projective parsing (Nivre and Nilsson 2005) in place. Crossing arcs were lifted to a
 * higher head before training, and the label says where they came from: "relcl||dobj" is a relative
 * clause of the direct object below the head that it has now.
 */
export function deprojectivize(heads: Heads, labels: string[], isSpace: readonly boolean[]): void {
  let edges: Edges | undefined;
  for (let token = 0; token < heads.length; token++) {
    const label = labels[token]!;
    const place = label.indexOf(DELIMITER);
    if (place < 0) continue;
    edges ??= treeEdges(heads);
    const headLabel = label.slice(place + DELIMITER.length);
    heads[token] = findHead(token, headLabel, heads, labels, isSpace, edges);
    labels[token] = label.slice(0, place);
  }
}

/** Breadth first below the present head: the first token with the label; else the present head. */
function findHead(
  token: number,
  headLabel: string,
  heads: Heads,
  labels: readonly string[],
  isSpace: readonly boolean[],
  edges: Edges,
): number {
  const present = heads[token]!;
  let level = [present];
  while (level.length > 0) {
    const below: number[] = [];
    for (const parent of level) {
      for (let child = edges.left[parent]!; child <= edges.right[parent]!; child++) {
        if (heads[child] !== parent || child === parent) continue;
        if (child === token || isSpace[child]) continue;
        if (labels[child] === headLabel) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return present;
}
