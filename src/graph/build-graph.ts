import type { Annotation } from "../doc/index.ts";
import type { Resolution, Thing } from "../resolution/index.ts";
import { gatherEdges } from "./gather-edges.ts";
import { compareText } from "../doc/index.ts";
import { toEvidence } from "./to-evidence.ts";
import type { GraphArticle, GraphEdge } from "./types.ts";

/** Nodes and edges without measures and places. */
export interface BareGraph {
  /** In order of id. */
  readonly articles: readonly GraphArticle[];
  /** In order of key. */
  readonly things: readonly Thing[];
  /** In order of key. */
  readonly edges: readonly GraphEdge[];
  readonly account: GraphAccount;
}

/** What did not become part of the graph. */
export interface GraphAccount {
  /** Reports whose two ends turned out to be one thing. */
  readonly selfLoops: number;
  /** Things that no article names and that are at no end of an edge. */
  readonly unnamedWithoutEdge: number;
}

/**
 * The graph of the articles' reports. A node is every end of an edge, every speaker, and whatever
 * an article names.
 */
export function buildGraph(annotations: readonly Annotation[], resolution: Resolution): BareGraph {
  const reports = annotations.flatMap((annotation) =>
    annotation.reports.map((report) =>
      toEvidence(report, annotation, (key) => resolution.keyOf(annotation.article.id, key)),
    ),
  );
  const between = reports.filter(({ source, target }) => source !== target);
  const edges = gatherEdges(between);
  const needed = new Set(
    between.flatMap(({ source, target, evidence }) => [source, target, evidence.saidBy]),
  );
  const things = resolution.things.filter(({ key, named }) => named || needed.has(key));
  const kept = new Set(things.map(({ key }) => key));
  return {
    articles: annotations
      .map(toGraphArticle)
      .sort((a, b) => compareText(a.id, b.id)),
    things: things.map((thing) => withKnownBodies(thing, kept)),
    edges,
    account: {
      selfLoops: reports.length - between.length,
      unnamedWithoutEdge: resolution.things.length - things.length,
    },
  };
}

function toGraphArticle({ article }: Annotation): GraphArticle {
  return {
    id: article.id,
    file: article.file,
    title: article.title,
    outlet: article.outlet,
    published: article.published?.date ?? null,
    publishedPrecision: article.published?.precision ?? null,
    url: article.url,
    characters: article.text.length,
    messages: article.messages,
  };
}

/** An office names its body only where the body is a node. */
function withKnownBodies(thing: Thing, kept: ReadonlySet<string>): Thing {
  if (!thing.offices) return thing;
  return {
    ...thing,
    offices: thing.offices.map((office) =>
      office.of === null || kept.has(office.of) ? office : { ...office, of: null },
    ),
  };
}
