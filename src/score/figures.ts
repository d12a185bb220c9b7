import type { EdgeType, NodeType } from "../doc/index.ts";
import type { Counts } from "./counts.ts";
import { f1 } from "./counts.ts";
import type { Score, Share } from "./total.ts";

/** A score without its verdicts on single nodes and edges: a plain value that can be kept. */
export interface Figures {
  readonly articles: number;
  readonly nodes: Counts;
  readonly askedNodes: Counts;
  readonly edges: Counts;
  readonly coreEdges: Counts;
  readonly status: Share;
  readonly speaker: Share;
  readonly nodeTypes: Readonly<Partial<Record<NodeType, Counts>>>;
  readonly edgeTypes: Readonly<Partial<Record<EdgeType, Counts>>>;
}

export function toFigures(score: Score): Figures {
  const { articles, nodes, askedNodes, edges, coreEdges, status, speaker } = score;
  return {
    articles: articles.length,
    nodes,
    askedNodes,
    edges,
    coreEdges,
    status,
    speaker,
    nodeTypes: Object.fromEntries(score.nodeTypes),
    edgeTypes: Object.fromEntries(score.edgeTypes),
  };
}

/** One figure then and now, each 0 to 1. */
export interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** The sums that may not fall: F1 of nodes and edges, shares of right statuses and speakers. */
export function compareFigures(before: Figures, after: Figures): Change[] {
  const sums = (figures: Figures): readonly (readonly [string, number])[] => [
    ["ALL NODES", f1(figures.nodes)],
    ["ASKED-FOR NODES", f1(figures.askedNodes)],
    ["ALL EDGES", f1(figures.edges)],
    ["CORE EDGES", f1(figures.coreEdges)],
    ["status", share(figures.status)],
    ["speaker", share(figures.speaker)],
  ];
  const then = sums(before);
  return sums(after).map(([name, value], index) => ({
    name,
    before: then[index]![1],
    after: value,
  }));
}

/** `ALL EDGES  0.653 -> 0.671  +0.018`. */
export function changeLine({ name, before, after }: Change): string {
  const difference = after - before;
  const sign = difference < 0 ? "" : "+";
  return `${name.padEnd(20)}  ${before.toFixed(3)} -> ${after.toFixed(3)}  ${sign}${difference.toFixed(3)}${difference < 0 ? "  FELL" : ""}`;
}

function share({ right, of }: Share): number {
  return right / (of || 1);
}
