import { EDGE_TYPES, NODE_TYPES } from "../doc/index.ts";
import type { EdgeType, NodeType } from "../doc/index.ts";
import { addCounts, NONE } from "./counts.ts";
import type { Counts } from "./counts.ts";
import type { ArticleScore } from "./score-article.ts";

/** How many of the edges found have the right value. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Scores of all articles together. */
export interface Score {
  /** Only types that were asked for or drawn, in the ontology's order. */
  readonly nodeTypes: ReadonlyMap<NodeType, Counts>;
  readonly edgeTypes: ReadonlyMap<EdgeType, Counts>;
  readonly nodes: Counts;
  /** Group, Official, Base and Decision. */
  readonly askedNodes: Counts;
  readonly edges: Counts;
  /** THREATENS, ATTACKED and NEGOTIATES. */
  readonly coreEdges: Counts;
  readonly status: Share;
  readonly speaker: Share;
  readonly articles: readonly ArticleScore[];
}

const ASKED_NODES: readonly NodeType[] = ["Group", "Official", "Base", "Decision"];
const CORE_EDGES: readonly EdgeType[] = ["THREATENS", "ATTACKED", "NEGOTIATES"];

/** Sums the verdicts on the articles. */
export function totalScore(articles: readonly ArticleScore[]): Score {
  const nodeTypes = countTypes(NODE_TYPES, {
    found: articles.flatMap(({ foundNodes }) => foundNodes.map(({ type }) => type)),
    wrong: articles.flatMap(({ wrongNodes }) => wrongNodes.map(({ node }) => node.type)),
    missed: articles.flatMap(({ missedNodes }) => missedNodes.map(({ type }) => type)),
  });
  const edgeTypes = countTypes(EDGE_TYPES, {
    found: articles.flatMap(({ foundEdges }) => foundEdges.map(({ type }) => type)),
    wrong: articles.flatMap(({ wrongEdges }) => wrongEdges.map(({ edge }) => edge.type)),
    missed: articles.flatMap(({ missedEdges }) => missedEdges.map(({ edge }) => edge.type)),
  });
  const found = articles.flatMap(({ foundEdges }) => foundEdges);
  return {
    nodeTypes,
    edgeTypes,
    nodes: sum(nodeTypes, NODE_TYPES),
    askedNodes: sum(nodeTypes, ASKED_NODES),
    edges: sum(edgeTypes, EDGE_TYPES),
    coreEdges: sum(edgeTypes, CORE_EDGES),
    status: { right: found.filter(({ statusRight }) => statusRight).length, of: found.length },
    speaker: { right: found.filter(({ speakerRight }) => speakerRight).length, of: found.length },
    articles,
  };
}

function countTypes<T extends string>(
  types: readonly T[],
  lists: Readonly<Record<keyof Counts, readonly T[]>>,
): Map<T, Counts> {
  const count = (list: readonly T[], type: T): number => list.filter((one) => one === type).length;
  const counted = types.map((type): [T, Counts] => [
    type,
    {
      found: count(lists.found, type),
      wrong: count(lists.wrong, type),
      missed: count(lists.missed, type),
    },
  ]);
  return new Map(counted.filter(([, { found, wrong, missed }]) => found + wrong + missed > 0));
}

function sum<T>(counts: ReadonlyMap<T, Counts>, types: readonly T[]): Counts {
  return types.map((type) => counts.get(type) ?? NONE).reduce(addCounts, NONE);
}
