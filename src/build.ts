import type { Annotation } from "./doc/index.ts";
import { buildGraph, serialize } from "./graph/index.ts";
import type { GraphAccount, SerializedGraph } from "./graph/index.ts";
import { loadNames } from "./lexicon/names.ts";
import { loadTitles } from "./lexicon/titles.ts";
import { loadResolutionWords, resolve } from "./resolution/index.ts";
import type { Resolution, ResolutionWords } from "./resolution/index.ts";

export interface BuildOptions {
  /** Version of wiregraph, for the graph's attributes. */
  readonly version?: string;
  /** What comparing names knows; the lexicon's if left out. */
  readonly words?: ResolutionWords;
}

/** What the graph does not hold, and why. */
export interface BuildAccount extends GraphAccount {
  /** Entities of single articles, before they were joined. */
  readonly entities: number;
  /** Keys under which so many different things met that they were not compared. */
  readonly crowdedKeys: Resolution["crowdedKeys"];
}

/**
 * Many annotations to one graph: resolution, nodes and edges, measures, layout. A pure function of
 * the set of annotations: neither their order nor the machine changes a byte of the result.
 *
 * @throws when an annotation contradicts itself or its text
 */
export function build(
  annotations: readonly Annotation[],
  options: BuildOptions = {},
): SerializedGraph {
  return buildWithAccount(annotations, options).graph;
}

/** `build`, with an account of what was left out. */
export function buildWithAccount(
  annotations: readonly Annotation[],
  { version = "unknown", words = lexiconWords() }: BuildOptions = {},
): { graph: SerializedGraph; account: BuildAccount } {
  const resolution = resolve(annotations, { words });
  const bare = buildGraph(annotations, resolution);
  return {
    graph: serialize(bare, version),
    account: {
      ...bare.account,
      entities: annotations.reduce((sum, { entities }) => sum + entities.length, 0),
      crowdedKeys: resolution.crowdedKeys,
    },
  };
}

let loadedWords: ResolutionWords | null = null;

function lexiconWords(): ResolutionWords {
  return (loadedWords ??= loadResolutionWords(loadNames(), loadTitles()));
}
