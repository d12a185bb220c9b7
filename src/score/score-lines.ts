import { UNDIRECTED } from "../doc/index.ts";
import type { EdgeType } from "../doc/index.ts";
import { f1, precision, recall } from "./counts.ts";
import type { Counts } from "./counts.ts";
import type { ArticleScore } from "./score-article.ts";
import type { Score, Share } from "./total.ts";

/** The table of figures, one line a type, then the sums. */
export function scoreLines(score: Score): string[] {
  return [
    ...[...score.nodeTypes].map(([type, counts]) => countsLine(`node ${type}`, counts)),
    ...[...score.edgeTypes].map(([type, counts]) => countsLine(`edge ${type}`, counts)),
    countsLine("ALL NODES", score.nodes),
    countsLine("ASKED-FOR NODES", score.askedNodes),
    countsLine("ALL EDGES", score.edges),
    countsLine("CORE EDGES", score.coreEdges),
    `status right on ${shareText(score.status)} edges found; speaker on ${shareText(score.speaker)}`,
  ];
}

/** Every miss and every false node and edge of an article, edges with their words. */
export function errorLines(score: ArticleScore): string[] {
  const lines = [
    ...score.missedNodes.map(({ type, name }) => `  missed node  ${type} ${name}`),
    ...score.wrongNodes.map(({ node, twinOf }) => {
      const why = twinOf === null ? "" : ` (a second node for ${twinOf.name})`;
      return `  wrong node   ${node.type} ${node.name}${why}`;
    }),
    ...score.missedEdges.flatMap(({ edge, from, to, missingEnds }) => {
      const why = missingEnds.length === 0 ? "both nodes found" : `no ${missingEnds.join(", no ")}`;
      return [
        `  missed edge  ${edgeText(edge.type, from, to)} ${edge.status} (${why})`,
        ...(edge.evidence === null ? [] : [`               ${oneLine(edge.evidence)}`]),
      ];
    }),
    ...score.wrongEdges.flatMap(({ edge, from, to }) => [
      `  wrong edge   ${edgeText(edge.type, from, to)} ${edge.status} [${edge.rule}] ${edge.confidence.toFixed(2)}`,
      `               ${oneLine(edge.quote)}`,
    ]),
  ];
  return lines.length === 0 ? [] : [score.article, ...lines];
}

function countsLine(name: string, counts: Counts): string {
  const figure = (value: number): string => value.toFixed(3);
  const { found, wrong, missed } = counts;
  return `${name.padEnd(20)}  P ${figure(precision(counts))}  R ${figure(recall(counts))}  F1 ${figure(f1(counts))}  (found ${found}, wrong ${wrong}, missed ${missed})`;
}

function shareText({ right, of }: Share): string {
  return `${right} of ${of}`;
}

interface End {
  readonly type: string | null;
  readonly name: string;
}

function edgeText(type: EdgeType, from: End, to: End): string {
  const end = (node: End): string => (node.type === null ? node.name : `${node.type} ${node.name}`);
  return `${type}(${end(from)} ${UNDIRECTED.has(type) ? "-" : "->"} ${end(to)})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
