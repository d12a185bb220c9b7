import { readFileSync } from "node:fs";
import { readPatterns } from "./patterns.ts";
import type { ArticlePatterns } from "./patterns.ts";

let shipped: ArticlePatterns | null = null;

/** The patterns that come with wiregraph, read from its lexicon once. */
export function shippedPatterns(): ArticlePatterns {
  shipped ??= readPatterns({
    boilerplate: lexiconFile("boilerplate.yaml"),
    outlets: lexiconFile("outlets.yaml"),
    headlineWords: lexiconFile("headline-words.yaml"),
  });
  return shipped;
}

function lexiconFile(name: string): string {
  return readFileSync(new URL(`../lexicon/${name}`, import.meta.url), "utf8");
}
