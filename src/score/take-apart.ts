import type { SerializedGraph } from "../graph/types.ts";
import type { DrawnArticle, DrawnEdge, DrawnNode } from "./annotated-article.ts";

/**
 * What a graph draws from each of its articles, by article id: the nodes with the names used there,
 * and the edges that the article gives evidence for, each with its first piece.
 */
export function takeApart(graph: SerializedGraph): Map<string, DrawnArticle> {
  const articles = new Map<string, { nodes: DrawnNode[]; edges: DrawnEdge[] }>();
  for (const { id } of graph.attributes.articles) articles.set(id, { nodes: [], edges: [] });
  for (const { key, attributes } of graph.nodes) {
    const forms = new Map<string, Set<string>>();
    for (const { article, text } of attributes.mentions) {
      forms.set(article, (forms.get(article) ?? new Set()).add(text));
    }
    for (const [article, mentions] of forms) {
      const { type, name } = attributes;
      articles.get(article)?.nodes.push({ id: key, type, name, mentions: [...mentions] });
    }
  }
  for (const { source, target, attributes } of graph.edges) {
    const seen = new Set<string>();
    for (const { article, status, saidBy, quote, rule, confidence } of attributes.evidence) {
      if (seen.has(article)) continue;
      seen.add(article);
      const { type } = attributes;
      articles
        .get(article)
        ?.edges.push({ from: source, type, to: target, status, saidBy, quote, rule, confidence });
    }
  }
  return new Map([...articles].map(([article, drawn]) => [article, { article, ...drawn }]));
}
