import type { Evidence, GraphArticle, NodeAttributes } from "../../graph/types.ts";
import type { EdgeType, Status } from "../../doc/types.ts";
import type { PageData } from "../page-data.ts";
import { shortText } from "./plain-text.ts";

/**
 * What the page knows, with every reference an index into one of four lists. All lookups the page
 * makes while somebody hovers or types are then plain array reads, whatever the names are.
 */
export interface PageModel {
  readonly version: string;
  readonly articles: readonly PageArticle[];
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  readonly reports: readonly PageReport[];
  readonly nodeOfKey: ReadonlyMap<string, PageNode>;
  readonly edgeOfKey: ReadonlyMap<string, PageEdge>;
}

export interface PageArticle extends GraphArticle {
  readonly index: number;
  readonly text: string;
  /** Its title, or its opening words where it has none. */
  readonly heading: string;
  /** Indices of the reports drawn from it, in order of the text. */
  readonly reports: readonly number[];
  /** Indices of the nodes it names. */
  readonly nodes: readonly number[];
}

export interface PageNode extends NodeAttributes {
  readonly index: number;
  readonly key: string;
  /** Indices of the edges that start or end here. */
  readonly edges: readonly number[];
  /** Indices of the articles that name it. */
  readonly articles: readonly number[];
}

export interface PageEdge {
  readonly index: number;
  readonly key: string;
  /** Indices of the nodes at its ends. */
  readonly source: number;
  readonly target: number;
  readonly type: EdgeType;
  readonly status: Status;
  readonly contested: boolean;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly confidence: number;
  /** Indices of its reports. */
  readonly reports: readonly number[];
}

export interface PageReport extends Omit<Evidence, "article" | "saidBy"> {
  readonly index: number;
  readonly edge: number;
  readonly article: number;
  /** Index of the node that says so, null where the article reports it itself. */
  readonly saidBy: number | null;
}

/** Characters of the opening words that stand for a missing title. */
const HEADING = 80;

/**
 * Builds the lists and their cross-references. An edge whose ends are one node is left out, as it
 * cannot be drawn; a position that is not a number becomes 0, since one would blank the picture.
 */
export function pageModel({ graph, texts }: PageData): PageModel {
  const articleIndex = new Map(graph.attributes.articles.map(({ id }, index) => [id, index]));
  const nodeIndex = new Map(graph.nodes.map(({ key }, index) => [key, index]));
  const reports: PageReport[] = [];
  const edgesOfNode: number[][] = graph.nodes.map(() => []);
  const reportsOfArticle: number[][] = graph.attributes.articles.map(() => []);

  const edges = graph.edges
    .filter((edge) => edge.source !== edge.target)
    .map(({ key, source, target, attributes }, index): PageEdge => {
      const { evidence, ...rest } = attributes;
      const ends = [nodeIndex.get(source)!, nodeIndex.get(target)!] as const;
      for (const end of ends) edgesOfNode[end]!.push(index);
      const own = evidence.map((report) => {
        const article = articleIndex.get(report.article)!;
        const saidBy = report.saidBy === null ? null : nodeIndex.get(report.saidBy)!;
        reports.push({ ...report, index: reports.length, edge: index, article, saidBy });
        reportsOfArticle[article]!.push(reports.length - 1);
        return reports.length - 1;
      });
      return { index, key, source: ends[0], target: ends[1], ...rest, reports: own };
    });

  const nodesOfArticle: Set<number>[] = graph.attributes.articles.map(() => new Set());
  const nodes = graph.nodes.map(({ key, attributes }, index): PageNode => {
    const articles = [
      ...new Set(attributes.mentions.map(({ article }) => articleIndex.get(article)!)),
    ];
    for (const article of articles) nodesOfArticle[article]!.add(index);
    const x = Number.isFinite(attributes.x) ? attributes.x : 0;
    const y = Number.isFinite(attributes.y) ? attributes.y : 0;
    return { ...attributes, index, key, x, y, edges: edgesOfNode[index]!, articles };
  });

  const articles = graph.attributes.articles.map((article, index): PageArticle => {
    const text = texts.get(article.id)!;
    return {
      ...article,
      index,
      text,
      heading: article.title ?? (shortText(text.slice(0, 500), HEADING) || article.file),
      reports: reportsOfArticle[index]!.sort((a, b) => reports[a]!.start - reports[b]!.start),
      nodes: [...nodesOfArticle[index]!],
    };
  });

  return {
    version: graph.attributes.version,
    articles,
    nodes,
    edges,
    reports,
    nodeOfKey: new Map(nodes.map((node) => [node.key, node])),
    edgeOfKey: new Map(edges.map((edge) => [edge.key, edge])),
  };
}
