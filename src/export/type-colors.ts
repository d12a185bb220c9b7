import type { NodeType } from "../doc/index.ts";

/** One color a node type, readable on white; related types have related ones. */
export const TYPE_COLORS: Readonly<Record<NodeType, string>> = {
  Group: "#c8641b",
  Official: "#b8325f",
  Base: "#6b5b4b",
  Decision: "#6b4fb3",
  State: "#1f6fb2",
  Institution: "#2a8c9a",
  Force: "#3f4f9e",
  Place: "#3a8a3f",
};
