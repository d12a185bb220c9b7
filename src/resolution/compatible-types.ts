import type { NodeType } from "../doc/index.ts";

/**
 * Types between which one article's words often cannot tell: a "Joint Operations Command" is a
 * force, an organ and a site; an armed movement is a Group to one writer and a Force to another.
 * A State is never a Place, and a person is nothing else.
 */
const COMPATIBLE: ReadonlySet<string> = new Set([
  "Force Group",
  "Force Institution",
  "Group Institution",
  "Base Place",
]);

/** May things of these types be one, if their names say so? */
export function typesAgree(a: NodeType, b: NodeType): boolean {
  return a === b || COMPATIBLE.has([a, b].sort().join(" "));
}
