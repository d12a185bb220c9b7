import type { EdgeType } from "../../doc/types.ts";
import { folded, foldedWithPlaces } from "./folded-text.ts";
import type { PageModel } from "./page-model.ts";
import { EDGE_PHRASES, phrase } from "./words.ts";

/** Something that search can lead to; `index` points into the model's list of its kind. */
export type Found =
  | { readonly kind: "node"; readonly index: number; readonly alias: string | null }
  | { readonly kind: "type"; readonly type: EdgeType; readonly count: number }
  | { readonly kind: "edge"; readonly index: number }
  | { readonly kind: "report"; readonly index: number }
  | { readonly kind: "article"; readonly index: number };

/** Everything folded once, so that a keystroke only compares strings. */
export interface SearchIndex {
  readonly model: PageModel;
  readonly names: readonly (readonly string[])[];
  readonly types: ReadonlyMap<EdgeType, { readonly words: string; readonly count: number }>;
  readonly quotes: readonly string[];
  readonly titles: readonly string[];
}

export function searchIndex(model: PageModel): SearchIndex {
  const types = new Map<EdgeType, { words: string; count: number }>();
  for (const { type } of model.edges) {
    const words = `${type.toLowerCase().replaceAll("_", " ")} ${phrase(EDGE_PHRASES, type)}`;
    types.set(type, { words, count: (types.get(type)?.count ?? 0) + 1 });
  }
  return {
    model,
    names: model.nodes.map(({ name, aliases }) => [name, ...aliases].map(folded)),
    types,
    quotes: model.reports.map(({ quote }) => folded(quote)),
    titles: model.articles.map(({ heading, outlet }) => folded(`${heading} ${outlet ?? ""}`)),
  };
}

/** How many of each kind are offered at most. */
const OFFERED = { node: 8, type: 3, edge: 6, report: 6, article: 3 } as const;

/**
 * What holds all words of the query, anywhere in it: nodes by name and alias, edge types, edges by
 * the names at their ends and their type, sentences, articles by title. A name that starts with the
 * query comes first, then one with a word that starts with it, then the better connected node.
 */
export function search(index: SearchIndex, query: string): readonly Found[] {
  const whole = folded(query).trim();
  const terms = whole.split(/\s+/).filter((term) => term !== "");
  if (terms.length === 0) return [];
  return [
    ...foundNodes(index, whole, terms),
    ...foundTypes(index, terms),
    ...foundEdges(index, terms),
    ...foundReports(index, terms),
    ...foundArticles(index, terms),
  ];
}

function foundNodes(index: SearchIndex, whole: string, terms: readonly string[]): Found[] {
  const { nodes } = index.model;
  const ranked: { found: Found; rank: number; degree: number }[] = [];
  index.names.forEach((names, node) => {
    let best = Infinity;
    let bestName = 0;
    names.forEach((name, place) => {
      const rank = rankOfName(name, whole, terms) * 2 + (place === 0 ? 0 : 1);
      if (rank < best) {
        best = rank;
        bestName = place;
      }
    });
    if (best === Infinity) return;
    const alias = bestName === 0 ? null : nodes[node]!.aliases[bestName - 1]!;
    const found: Found = { kind: "node", index: node, alias };
    ranked.push({ found, rank: best, degree: nodes[node]!.edges.length });
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || b.degree - a.degree)
    .slice(0, OFFERED.node)
    .map(({ found }) => found);
}

/** 0 the name itself, 1 starts with the query, 2 a word starts with it, 3 holds all its words. */
function rankOfName(name: string, whole: string, terms: readonly string[]): number {
  if (name === whole) return 0;
  if (name.startsWith(whole)) return 1;
  if (!terms.every((term) => name.includes(term))) return Infinity;
  return terms.every((term) => startsWord(name, term)) ? 2 : 3;
}

function startsWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  return false;
}

function foundTypes(index: SearchIndex, terms: readonly string[]): Found[] {
  return [...index.types]
    .filter(([, { words }]) => terms.every((term) => startsWord(words, term)))
    .map(([type, { count }]): Found => ({ kind: "type", type, count }))
    .slice(0, OFFERED.type);
}

/**
 * Edges of which source, type and target together hold all terms, and at least two of the three
 * hold one. Which terms a part holds is kept as the bits of a number, since this is asked of every
 * edge at every keystroke.
 */
function foundEdges(index: SearchIndex, terms: readonly string[]): Found[] {
  if (terms.length < 2 || terms.length > 30) return [];
  const all = 2 ** terms.length - 1;
  const bitsOf = (texts: readonly string[]): number => {
    let bits = 0;
    terms.forEach((term, place) => {
      if (texts.some((text) => startsWord(text, term))) bits |= 1 << place;
    });
    return bits;
  };
  const ofNode = index.names.map(bitsOf);
  const ofType = new Map([...index.types].map(([type, { words }]) => [type, bitsOf([words])]));
  const found: { index: number; reports: number }[] = [];
  for (const { index: edge, source, target, type, reports } of index.model.edges) {
    const [from, to, over] = [ofNode[source]!, ofNode[target]!, ofType.get(type)!];
    if ((from | to | over) !== all) continue;
    const met = (from > 0 ? 1 : 0) + (to > 0 ? 1 : 0) + (over > 0 ? 1 : 0);
    if (met >= 2) found.push({ index: edge, reports: reports.length });
  }
  return found
    .sort((a, b) => b.reports - a.reports)
    .slice(0, OFFERED.edge)
    .map(({ index: edge }): Found => ({ kind: "edge", index: edge }));
}

function foundReports(index: SearchIndex, terms: readonly string[]): Found[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  for (let report = 0; report < index.quotes.length && found.length < OFFERED.report; report++) {
    const quote = index.quotes[report]!;
    if (seen.has(quote) || !terms.every((term) => quote.includes(term))) continue;
    seen.add(quote);
    found.push({ kind: "report", index: report });
  }
  return found;
}

function foundArticles(index: SearchIndex, terms: readonly string[]): Found[] {
  return index.titles
    .flatMap((title, article): Found[] =>
      terms.every((term) => title.includes(term)) ? [{ kind: "article", index: article }] : [],
    )
    .slice(0, OFFERED.article);
}

/** Where the words of a query stand in a text, to be marked in a result. */
export function matchedSpans(text: string, query: string): readonly (readonly [number, number])[] {
  const { folded: plain, places } = foldedWithPlaces(text);
  return folded(query)
    .split(/\s+/)
    .filter((term) => term !== "")
    .flatMap((term): [number, number][] => {
      const at = plain.indexOf(term);
      if (at < 0) return [];
      const start = places[at]!;
      let next = at + term.length;
      while (next < plain.length && places[next] === places[next - 1]) next++;
      return [[start, places[next]!]];
    });
}
