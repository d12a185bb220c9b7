import { loadTools } from "../tools.ts";
import type { Tools } from "../tools.ts";

let tools: Tools | null = null;

/** The tools, loaded when a command first needs them; a process that runs several loads them once. */
export function sharedTools(): Tools {
  return (tools ??= loadTools());
}
