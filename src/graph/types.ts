import type {
  EdgeType,
  Message,
  NodeType,
  Office,
  PartialDate,
  Precision,
  Status,
  TextSpan,
} from "../doc/index.ts";

/** `graph.json`: graphology's serialised MultiDirectedGraph with these attributes, keys sorted. */
export interface SerializedGraph {
  readonly attributes: GraphAttributes;
  readonly options: {
    readonly type: "directed";
    readonly multi: true;
    readonly allowSelfLoops: false;
  };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphAttributes {
  readonly name: "wiregraph";
  /** Version of wiregraph that wrote it. */
  readonly version: string;
  readonly articles: readonly GraphArticle[];
}

export interface GraphArticle {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date, cut to what is known. */
  readonly published: string | null;
  readonly publishedPrecision: Precision | null;
  readonly url: string | null;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
  readonly messages: readonly Message[];
}

export interface GraphNode {
  /** `type:words`, lower case; always holds a colon, so never a name such as `__proto__`. */
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface NodeAttributes {
  readonly type: NodeType;
  readonly name: string;
  /** Every other name seen, sorted. */
  readonly aliases: readonly string[];
  readonly mentions: readonly NodeMention[];
  /** Names of the states it belongs to. */
  readonly states: readonly string[];
  /** Why entities of several articles became this node; one line a join. */
  readonly joins: readonly Join[];
  readonly offices?: readonly Office[];
  readonly kind?: string;
  readonly date?: PartialDate | null;
  readonly x: number;
  readonly y: number;
  /** Louvain community, numbered by size, 0 the largest. */
  readonly community: number;
  readonly degree: number;
  readonly pagerank: number;
}

export interface NodeMention extends TextSpan {
  readonly article: string;
  /** Why this mention belongs to the node: "name", "acronym", "surname" ... */
  readonly rule: string;
}

export interface Join {
  /** Id of the sieve: "same-key", "acronym", "transliteration" ... */
  readonly rule: string;
  /** The form that was joined. */
  readonly name: string;
  /** The form that it was joined to; the node's own name where it is left out. */
  readonly sameAs?: string;
  /** First article with the joined form. */
  readonly article: string;
  /** How many entities of articles this line stands for; 1 where it is left out. */
  readonly count?: number;
}

export interface GraphEdge {
  /** `source|TYPE|target`. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

export interface EdgeAttributes {
  readonly type: EdgeType;
  /** Status of the strongest evidence. */
  readonly status: Status;
  /** One report denies what another asserts. */
  readonly contested: boolean;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly confidence: number;
  /** In order of article, then offset. */
  readonly evidence: readonly Evidence[];
}

/** One report behind an edge. `quote` equals `text.slice(start, end)` of its article. */
export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly trigger: string;
  /** Where in the article the words stand; null where an end is understood, not written. */
  readonly spans: {
    readonly source: readonly [number, number] | null;
    readonly trigger: readonly [number, number];
    readonly target: readonly [number, number] | null;
  };
  readonly status: Status;
  /** Node key of who says so; null where the article reports it itself. */
  readonly saidBy: string | null;
  readonly date: string | null;
  readonly datePrecision: Precision | null;
  readonly rule: string;
  readonly confidence: number;
}
