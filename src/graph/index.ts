export { buildGraph } from "./build-graph.ts";
export type { BareGraph, GraphAccount } from "./build-graph.ts";
export { serialize } from "./serialize.ts";
export type * from "./types.ts";
