import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import type { GraphEdge, GraphNode, SerializedGraph } from "../graph/types.ts";
import { PLOVER } from "./plover.ts";
import { TYPE_COLORS } from "./type-colors.ts";
import { wellFormed } from "./well-formed.ts";

/** Characters that XML 1.0 cannot hold, not even escaped. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * `graph.gexf`, GEXF 1.2 for Gephi: types as colors, the layout's places, and of each edge the
 * number of reports and the first quote. Lists are joined by "; ". The format has no place for the
 * evidence itself: that is in `graph.json` and `reports.csv`.
 */
export function toGexf({ attributes, nodes, edges }: SerializedGraph): string {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({ creator: `wiregraph ${xmlText(attributes.version)}` });
  for (const { key, attributes: node } of nodes) graph.addNode(xmlText(key), nodeAttributes(node));
  for (const { key, source, target, attributes: edge } of edges) {
    graph.addEdgeWithKey(xmlText(key), xmlText(source), xmlText(target), edgeAttributes(edge));
  }
  return `${gexf.write(graph, { version: "1.2" })}\n`;
}

function nodeAttributes(node: GraphNode["attributes"]): Record<string, string | number> {
  return {
    label: xmlText(node.name),
    color: TYPE_COLORS[node.type],
    size: 5 + 3 * Math.sqrt(node.degree),
    x: node.x,
    // Gephi's y axis points up, the page's down.
    y: -node.y,
    type: node.type,
    aliases: xmlText(node.aliases.join("; ")),
    states: xmlText(node.states.join("; ")),
    mentions: node.mentions.length,
    articles: new Set(node.mentions.map(({ article }) => article)).size,
    community: node.community,
    degree: node.degree,
    pagerank: String(node.pagerank),
    ...(node.kind === undefined ? {} : { kind: xmlText(node.kind) }),
    ...(node.date ? { date: xmlText(node.date.date) } : {}),
  };
}

function edgeAttributes(edge: GraphEdge["attributes"]): Record<string, string | number | boolean> {
  const [first] = edge.evidence;
  return {
    label: edge.type,
    weight: edge.evidence.length,
    relation: edge.type,
    plover: PLOVER[edge.type] ?? "",
    status: edge.status,
    contested: edge.contested,
    reports: edge.evidence.length,
    articles: new Set(edge.evidence.map(({ article }) => article)).size,
    firstDate: xmlText(edge.firstDate ?? ""),
    lastDate: xmlText(edge.lastDate ?? ""),
    confidence: String(edge.confidence),
    quote: xmlText(first?.quote ?? ""),
    quoteArticle: xmlText(first?.article ?? ""),
  };
}

/** Line breaks become spaces: an attribute's value would lose them anyway. */
function xmlText(text: string): string {
  return wellFormed(text)
    .replace(/[\t\r\n]+/g, " ")
    .replace(NOT_XML, "\uFFFD");
}
