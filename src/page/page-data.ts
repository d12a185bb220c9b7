import type {
  Evidence,
  GraphArticle,
  GraphEdge,
  GraphNode,
  SerializedGraph,
} from "../graph/types.ts";

/**
 * The graph as it travels inside the page: columns instead of objects, and no words twice.
 * Types, statuses, rules and dates are indices into `words`; edge ends and speakers are indices of
 * nodes; quotes, triggers and mentions are offsets into the articles' texts, which are stored once.
 * -1 stands for null. Names that come from articles are only ever values, never property names, so
 * an actor called `__proto__` is as harmless as any other.
 */
interface PackedPage {
  readonly format: 1;
  readonly name: string;
  readonly version: string;
  readonly words: readonly string[];
  readonly articles: readonly GraphArticle[];
  readonly texts: readonly string[];
  readonly nodes: {
    readonly key: readonly string[];
    readonly type: readonly number[];
    readonly name: readonly string[];
    readonly aliases: readonly (readonly string[])[];
    readonly states: readonly (readonly string[])[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly community: readonly number[];
    readonly degree: readonly number[];
    readonly pagerank: readonly number[];
    /** Mentions of all nodes one after the other; `count` says how many belong to each node. */
    readonly mentions: {
      readonly count: readonly number[];
      readonly article: readonly number[];
      readonly start: readonly number[];
      readonly length: readonly number[];
      readonly rule: readonly number[];
    };
    readonly joins: {
      readonly count: readonly number[];
      readonly rule: readonly number[];
      readonly name: readonly number[];
      readonly article: readonly number[];
    };
    readonly rest: Sparse;
  };
  readonly edges: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly type: readonly number[];
    readonly status: readonly number[];
    readonly contested: readonly (0 | 1)[];
    readonly firstDate: readonly number[];
    readonly lastDate: readonly number[];
    readonly confidence: readonly number[];
    readonly rest: Sparse;
    /** Evidence of all edges one after the other; `count` says how much belongs to each edge. */
    readonly evidence: {
      readonly count: readonly number[];
      readonly article: readonly number[];
      readonly start: readonly number[];
      readonly length: readonly number[];
      readonly triggerSpan: readonly number[];
      readonly sourceSpan: readonly number[];
      readonly targetSpan: readonly number[];
      readonly status: readonly number[];
      readonly saidBy: readonly number[];
      readonly date: readonly number[];
      readonly datePrecision: readonly number[];
      readonly rule: readonly number[];
      readonly confidence: readonly number[];
      readonly rest: Sparse;
    };
  };
}

/** Attributes that only some rows have, by the row's index ("offices" of the officials). */
type Sparse = readonly (readonly [row: number, attributes: Readonly<Record<string, unknown>>])[];

/** What the page reads back: the graph as it was packed, with the articles' texts by article id. */
export interface PageData {
  readonly graph: SerializedGraph;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where `pageHtml` puts the data; the page's template holds it once. */
export const DATA_MARKER = "<!--wiregraph-data-->";

/** Id of the element that holds the data. */
export const DATA_ELEMENT = "graph-data";

/**
 * Packs a graph and the texts of its articles (by article id) into a plain JSON value.
 * @throws when a text is missing, or when words that the graph gives are not what the text has at
 * their offsets: the page shows slices of the text, so it would show other words than the graph.
 */
export function packPageData(graph: SerializedGraph, texts: ReadonlyMap<string, string>): unknown {
  const words = new Places<string>();
  const nodeIndex = new Map(graph.nodes.map((node, index) => [node.key, index]));
  const { articles } = graph.attributes;
  const articleIndex = new Map(articles.map((article, index) => [article.id, index]));
  const articleTexts = articles.map((article) => textOf(article.id));

  function textOf(article: string): string {
    const text = texts.get(article);
    if (text === undefined)
      throw new Error(
        `The text of article "${article}" is missing: the page shows every sentence inside its article. Pass the texts of all articles of the graph.`,
      );
    return text;
  }
  function placeOfArticle(id: string): number {
    return found(articleIndex.get(id), `article "${id}"`, "the graph's list of articles");
  }
  function placeOfNode(key: string): number {
    return found(nodeIndex.get(key), `node "${key}"`, "the graph's nodes");
  }
  const placeOfWord = (word: string | null): number => (word === null ? -1 : words.of(word));

  function checkSlice(article: string, start: number, end: number, expected: string): void {
    const text = textOf(article).slice(start, end);
    if (text !== expected)
      throw new Error(
        `Article "${article}" has ${JSON.stringify(text)} at ${start}-${end}, but the graph says ${JSON.stringify(expected)}. Was the article changed after the graph was built? Build the graph again.`,
      );
  }

  const mentions = graph.nodes.flatMap((node) => node.attributes.mentions);
  for (const { article, start, end, text } of mentions) checkSlice(article, start, end, text);
  const joins = graph.nodes.flatMap((node) => node.attributes.joins);
  const evidence = graph.edges.flatMap((edge) => edge.attributes.evidence);
  for (const { article, start, end, quote, spans, trigger } of evidence) {
    checkSlice(article, start, end, quote);
    checkSlice(article, spans.trigger[0], spans.trigger[1], trigger);
  }
  for (const { key, source, target, attributes } of graph.edges)
    if (key !== edgeKey(source, attributes.type, target))
      throw new Error(
        `Edge "${key}" should have the key "${edgeKey(source, attributes.type, target)}": the page makes keys from source, type and target.`,
      );

  const packed: PackedPage = {
    format: 1,
    name: graph.attributes.name,
    version: graph.attributes.version,
    articles,
    texts: articleTexts,
    nodes: {
      key: graph.nodes.map((node) => node.key),
      type: graph.nodes.map((node) => words.of(node.attributes.type)),
      name: graph.nodes.map((node) => node.attributes.name),
      aliases: graph.nodes.map((node) => node.attributes.aliases),
      states: graph.nodes.map((node) => node.attributes.states),
      x: graph.nodes.map((node) => node.attributes.x),
      y: graph.nodes.map((node) => node.attributes.y),
      community: graph.nodes.map((node) => node.attributes.community),
      degree: graph.nodes.map((node) => node.attributes.degree),
      pagerank: graph.nodes.map((node) => node.attributes.pagerank),
      mentions: {
        count: graph.nodes.map((node) => node.attributes.mentions.length),
        article: mentions.map((mention) => placeOfArticle(mention.article)),
        start: mentions.map((mention) => mention.start),
        length: mentions.map((mention) => mention.end - mention.start),
        rule: mentions.map((mention) => words.of(mention.rule)),
      },
      joins: {
        count: graph.nodes.map((node) => node.attributes.joins.length),
        rule: joins.map((join) => words.of(join.rule)),
        name: joins.map((join) => words.of(join.name)),
        article: joins.map((join) => placeOfArticle(join.article)),
      },
      rest: sparse(graph.nodes.map((node) => without(node.attributes, NODE_COLUMNS))),
    },
    edges: {
      source: graph.edges.map((edge) => placeOfNode(edge.source)),
      target: graph.edges.map((edge) => placeOfNode(edge.target)),
      type: graph.edges.map((edge) => words.of(edge.attributes.type)),
      status: graph.edges.map((edge) => words.of(edge.attributes.status)),
      contested: graph.edges.map((edge) => (edge.attributes.contested ? 1 : 0)),
      firstDate: graph.edges.map((edge) => placeOfWord(edge.attributes.firstDate)),
      lastDate: graph.edges.map((edge) => placeOfWord(edge.attributes.lastDate)),
      confidence: graph.edges.map((edge) => edge.attributes.confidence),
      rest: sparse(graph.edges.map((edge) => without(edge.attributes, EDGE_COLUMNS))),
      evidence: {
        count: graph.edges.map((edge) => edge.attributes.evidence.length),
        article: evidence.map((report) => placeOfArticle(report.article)),
        start: evidence.map((report) => report.start),
        length: evidence.map((report) => report.end - report.start),
        triggerSpan: evidence.flatMap((report) => report.spans.trigger),
        sourceSpan: evidence.flatMap((report) => report.spans.source ?? NO_SPAN),
        targetSpan: evidence.flatMap((report) => report.spans.target ?? NO_SPAN),
        status: evidence.map((report) => words.of(report.status)),
        saidBy: evidence.map((report) =>
          report.saidBy === null ? -1 : placeOfNode(report.saidBy),
        ),
        date: evidence.map((report) => placeOfWord(report.date)),
        datePrecision: evidence.map((report) => placeOfWord(report.datePrecision)),
        rule: evidence.map((report) => words.of(report.rule)),
        confidence: evidence.map((report) => report.confidence),
        rest: sparse(evidence.map((report) => without(report, EVIDENCE_COLUMNS))),
      },
    },
    words: words.values,
  };
  return packed;
}

/**
 * The exact inverse of `packPageData`: the same graph, attribute for attribute, and the texts.
 * @throws when the value was not written by `packPageData` of this version.
 */
export function unpackPageData(value: unknown): PageData {
  const packed = value as PackedPage;
  if (typeof value !== "object" || value === null || packed.format !== 1)
    throw new Error(
      "The data in this page has a format that the page does not know (expected format 1). Make the page again with the version of wiregraph that wrote the data.",
    );
  const { words, articles, texts, nodes, edges } = packed;
  const word = (place: number): string => words[place]!;
  const wordOrNull = (place: number): string | null => (place < 0 ? null : words[place]!);
  const restOfNode = new Map(nodes.rest);
  const restOfEdge = new Map(edges.rest);
  const restOfEvidence = new Map(edges.evidence.rest);
  const slice = (article: number, start: number, end: number): string =>
    texts[article]!.slice(start, end);

  let mention = 0;
  let join = 0;
  const graphNodes = nodes.key.map((key, index) => {
    const mentions = range(mention, (mention += nodes.mentions.count[index]!)).map((row) => {
      const article = nodes.mentions.article[row]!;
      const start = nodes.mentions.start[row]!;
      const end = start + nodes.mentions.length[row]!;
      const text = slice(article, start, end);
      return {
        article: articles[article]!.id,
        start,
        end,
        text,
        rule: word(nodes.mentions.rule[row]!),
      };
    });
    const joins = range(join, (join += nodes.joins.count[index]!)).map((row) => ({
      rule: word(nodes.joins.rule[row]!),
      name: word(nodes.joins.name[row]!),
      article: articles[nodes.joins.article[row]!]!.id,
    }));
    const attributes = {
      type: word(nodes.type[index]!),
      name: nodes.name[index]!,
      aliases: nodes.aliases[index]!,
      mentions,
      states: nodes.states[index]!,
      joins,
      x: nodes.x[index]!,
      y: nodes.y[index]!,
      community: nodes.community[index]!,
      degree: nodes.degree[index]!,
      pagerank: nodes.pagerank[index]!,
      ...restOfNode.get(index),
    };
    return { key, attributes } as GraphNode;
  });

  let report = 0;
  const graphEdges = edges.source.map((sourceIndex, index) => {
    const source = nodes.key[sourceIndex]!;
    const target = nodes.key[edges.target[index]!]!;
    const type = word(edges.type[index]!);
    const evidence = range(report, (report += edges.evidence.count[index]!)).map((row) => {
      const columns = edges.evidence;
      const article = columns.article[row]!;
      const start = columns.start[row]!;
      const end = start + columns.length[row]!;
      const trigger = spanAt(columns.triggerSpan, row)!;
      return {
        article: articles[article]!.id,
        start,
        end,
        quote: slice(article, start, end),
        trigger: slice(article, trigger[0], trigger[1]),
        spans: {
          source: spanAt(columns.sourceSpan, row),
          trigger,
          target: spanAt(columns.targetSpan, row),
        },
        status: word(columns.status[row]!),
        saidBy: columns.saidBy[row]! < 0 ? null : nodes.key[columns.saidBy[row]!]!,
        date: wordOrNull(columns.date[row]!),
        datePrecision: wordOrNull(columns.datePrecision[row]!),
        rule: word(columns.rule[row]!),
        confidence: columns.confidence[row]!,
        ...restOfEvidence.get(row),
      };
    });
    const attributes = {
      type,
      status: word(edges.status[index]!),
      contested: edges.contested[index] === 1,
      firstDate: wordOrNull(edges.firstDate[index]!),
      lastDate: wordOrNull(edges.lastDate[index]!),
      confidence: edges.confidence[index]!,
      evidence,
      ...restOfEdge.get(index),
    };
    return { key: edgeKey(source, type, target), source, target, attributes } as GraphEdge;
  });

  return {
    graph: {
      attributes: {
        name: packed.name,
        version: packed.version,
        articles,
      } as SerializedGraph["attributes"],
      options: { type: "directed", multi: true, allowSelfLoops: false },
      nodes: graphNodes,
      edges: graphEdges,
    },
    texts: new Map(articles.map((article, index) => [article.id, texts[index]!])),
  };
}

/**
 * The page's template with the data in it.
 * No text of an article can end the script element or start a comment, because every `<` is
 * escaped; the replacement is a function because `$&` in an article would be read as a pattern.
 * @throws when the template has no place for the data.
 */
export function pageHtml(template: string, data: unknown): string {
  if (!template.includes(DATA_MARKER))
    throw new Error(
      `The page's template has no ${DATA_MARKER} to put the data at. Build the template with \`npm run page\`.`,
    );
  const json = JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  const element = `<script id="${DATA_ELEMENT}" type="application/json">${json}</script>`;
  return template.replace(DATA_MARKER, () => element);
}

const NO_SPAN: readonly [number, number] = [-1, -1];

const NODE_COLUMNS: readonly (keyof GraphNode["attributes"])[] = [
  "type",
  "name",
  "aliases",
  "mentions",
  "states",
  "joins",
  "x",
  "y",
  "community",
  "degree",
  "pagerank",
];

const EDGE_COLUMNS: readonly (keyof GraphEdge["attributes"])[] = [
  "type",
  "status",
  "contested",
  "firstDate",
  "lastDate",
  "confidence",
  "evidence",
];

const EVIDENCE_COLUMNS: readonly (keyof Evidence)[] = [
  "article",
  "start",
  "end",
  "quote",
  "trigger",
  "spans",
  "status",
  "saidBy",
  "date",
  "datePrecision",
  "rule",
  "confidence",
];

/** Gives every different value a place in a list, in order of first use. */
class Places<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<Value, number>();

  of(value: Value): number {
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.values.length;
      this.values.push(value);
      this.#places.set(value, place);
    }
    return place;
  }
}

function edgeKey(source: string, type: string, target: string): string {
  return `${source}|${type}|${target}`;
}

function found(place: number | undefined, what: string, where: string): number {
  if (place === undefined)
    throw new Error(`The graph names ${what}, which is not in ${where}. Build the graph again.`);
  return place;
}

function without(attributes: object, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !columns.includes(name)));
}

function sparse(rows: readonly Record<string, unknown>[]): Sparse {
  return rows
    .map((attributes, row) => [row, attributes] as const)
    .filter(([, attributes]) => Object.keys(attributes).length > 0);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function spanAt(column: readonly number[], row: number): readonly [number, number] | null {
  const start = column[2 * row]!;
  return start < 0 ? null : [start, column[2 * row + 1]!];
}
