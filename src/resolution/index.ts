export { resolve } from "./resolve.ts";
export type { ResolveOptions } from "./resolve.ts";
export type { Resolution, Thing } from "./resolution.ts";
export { loadResolutionWords } from "./words.ts";
export type { ResolutionWords } from "./words.ts";
