import { UNDIRECTED } from "../doc/index.ts";
import type { EdgeType, NodeType } from "../doc/index.ts";
import type {
  AnnotatedArticle,
  AnnotatedEdge,
  AnnotatedNode,
  DrawnArticle,
  DrawnEdge,
  DrawnNode,
} from "./annotated-article.ts";
import { matchNodes } from "./match-nodes.ts";

/** Verdicts on one article. What is only defensible is in none of the lists. */
export interface ArticleScore {
  readonly article: string;
  readonly foundNodes: readonly AnnotatedNode[];
  readonly missedNodes: readonly AnnotatedNode[];
  /** Drawn, but in no annotation, or a second node for one thing. */
  readonly wrongNodes: readonly WrongNode[];
  readonly foundEdges: readonly FoundEdge[];
  readonly missedEdges: readonly MissedEdge[];
  readonly wrongEdges: readonly WrongEdge[];
}

export interface WrongNode {
  readonly node: DrawnNode;
  /** The annotated node that another drawn node stands for already; null where there is none. */
  readonly twinOf: AnnotatedNode | null;
}

export interface FoundEdge {
  readonly type: EdgeType;
  readonly statusRight: boolean;
  readonly speakerRight: boolean;
}

export interface MissedEdge {
  readonly edge: AnnotatedEdge;
  readonly from: AnnotatedNode;
  readonly to: AnnotatedNode;
  /** Names of the ends that the graph has no node for. */
  readonly missingEnds: readonly string[];
}

export interface WrongEdge {
  readonly edge: DrawnEdge;
  readonly from: EndName;
  readonly to: EndName;
}

export interface EndName {
  readonly type: NodeType | null;
  readonly name: string;
}

/**
 * Compares what was drawn from an article with its annotation. An edge is right when its type is
 * equal and both ends match; an edge without direction either way round.
 */
export function scoreArticle(annotated: AnnotatedArticle, drawn: DrawnArticle): ArticleScore {
  const matches = matchNodes(annotated.nodes, drawn.nodes);
  const nodeOf = new Map(annotated.nodes.map((node) => [node.id, node]));
  const matched = new Set(matches.values());
  const required = annotated.nodes.filter((node) => node.required);
  return {
    article: annotated.article,
    foundNodes: required.filter(({ id }) => matched.has(id)),
    missedNodes: required.filter(({ id }) => !matched.has(id)),
    wrongNodes: wrongNodes(drawn.nodes, matches, nodeOf),
    ...scoreEdges(annotated, drawn, matches, nodeOf),
  };
}

function wrongNodes(
  drawn: readonly DrawnNode[],
  matches: ReadonlyMap<string, string>,
  nodeOf: ReadonlyMap<string, AnnotatedNode>,
): WrongNode[] {
  const seen = new Set<string>();
  return drawn.flatMap((node): WrongNode[] => {
    const id = matches.get(node.id);
    if (id === undefined) return [{ node, twinOf: null }];
    const annotated = nodeOf.get(id)!;
    const isTwin = annotated.required && seen.has(id);
    seen.add(id);
    return isTwin ? [{ node, twinOf: annotated }] : [];
  });
}

function scoreEdges(
  annotated: AnnotatedArticle,
  drawn: DrawnArticle,
  matches: ReadonlyMap<string, string>,
  nodeOf: ReadonlyMap<string, AnnotatedNode>,
): Pick<ArticleScore, "foundEdges" | "missedEdges" | "wrongEdges"> {
  const wanted = new Map<string, AnnotatedEdge>();
  for (const edge of annotated.edges) {
    const key = edgeKey(edge.from, edge.type, edge.to);
    if (wanted.get(key)?.required !== true) wanted.set(key, edge);
  }
  const found = new Map<string, DrawnEdge>();
  const wrongEdges: WrongEdge[] = [];
  for (const edge of drawn.edges) {
    const from = matches.get(edge.from);
    const to = matches.get(edge.to);
    const key = from === undefined || to === undefined ? null : edgeKey(from, edge.type, to);
    if (key !== null && wanted.has(key)) {
      if (!found.has(key)) found.set(key, edge);
    } else {
      wrongEdges.push({
        edge,
        from: endName(edge.from, drawn.nodes),
        to: endName(edge.to, drawn.nodes),
      });
    }
  }

  const matched = new Set(matches.values());
  const foundEdges: FoundEdge[] = [];
  const missedEdges: MissedEdge[] = [];
  for (const [key, edge] of wanted) {
    if (!edge.required) continue;
    const match = found.get(key);
    if (match === undefined) {
      const ends = [nodeOf.get(edge.from)!, nodeOf.get(edge.to)!] as const;
      missedEdges.push({
        edge,
        from: ends[0],
        to: ends[1],
        missingEnds: ends.filter(({ id }) => !matched.has(id)).map(({ name }) => name),
      });
    } else {
      const speaker = match.saidBy === null ? null : (matches.get(match.saidBy) ?? "unknown");
      foundEdges.push({
        type: edge.type,
        statusRight: match.status === edge.status || match.status === edge.otherStatus,
        speakerRight: speaker === edge.saidBy,
      });
    }
  }
  return { foundEdges, missedEdges, wrongEdges };
}

function edgeKey(from: string, type: EdgeType, to: string): string {
  return UNDIRECTED.has(type) && from > to ? `${to}|${type}|${from}` : `${from}|${type}|${to}`;
}

function endName(id: string, nodes: readonly DrawnNode[]): EndName {
  const node = nodes.find((one) => one.id === id);
  return { type: node?.type ?? null, name: node?.name ?? id };
}
