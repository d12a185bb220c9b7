import type { NodeType } from "../../doc/types.ts";

/**
 * The form of a node says its family and the letter its type, so that nothing hangs on colour
 * alone: round for those who act on their own account, square for states and their organs and
 * forces, six-sided for places on the ground, a diamond for what was decided.
 */
export type Shape = "circle" | "square" | "hexagon" | "diamond";

/** In the order in which the fragment shader of the nodes numbers them. */
export const SHAPES: readonly Shape[] = ["circle", "square", "hexagon", "diamond"];

export const NODE_SHAPES: Readonly<Record<NodeType, Shape>> = {
  Group: "circle",
  Official: "circle",
  State: "square",
  Institution: "square",
  Force: "square",
  Base: "hexagon",
  Place: "hexagon",
  Decision: "diamond",
};

export const NODE_LETTERS: Readonly<Record<NodeType, string>> = {
  Group: "G",
  Official: "O",
  State: "S",
  Institution: "I",
  Force: "F",
  Base: "B",
  Place: "P",
  Decision: "D",
};

/** The order in which the page lists node types: who acts, then what is acted on. */
export const NODE_TYPE_ORDER: readonly NodeType[] = [
  "Group",
  "Official",
  "State",
  "Institution",
  "Force",
  "Base",
  "Place",
  "Decision",
];

export function nodeShape(type: NodeType): Shape {
  return Object.hasOwn(NODE_SHAPES, type) ? NODE_SHAPES[type] : "circle";
}

export function nodeLetter(type: NodeType): string {
  return Object.hasOwn(NODE_LETTERS, type) ? NODE_LETTERS[type] : type.slice(0, 1);
}
