import type { EdgeType, NodeType, Status } from "../doc/index.ts";

/** A node that an article must or may give. */
export interface AnnotatedNode {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  /** Every surface form, without offsets. */
  readonly mentions: readonly string[];
  /** False: defensible, counted neither when it is there nor when it is not. */
  readonly required: boolean;
}

export interface AnnotatedEdge {
  readonly from: string;
  readonly type: EdgeType;
  readonly to: string;
  readonly status: Status;
  /** A second annotator's status, where the two differ. */
  readonly otherStatus: Status | null;
  /** Node id of who says so; null where the article itself does. */
  readonly saidBy: string | null;
  /** Verbatim words, null where the text may not be stored. */
  readonly evidence: string | null;
  readonly required: boolean;
}

/** What a careful analyst would draw from one article. */
export interface AnnotatedArticle {
  /** Name of the annotation's file without ".json": the article's file name. */
  readonly article: string;
  readonly nodes: readonly AnnotatedNode[];
  readonly edges: readonly AnnotatedEdge[];
}

/** A node as the graph holds it, seen from one article. */
export interface DrawnNode {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  readonly mentions: readonly string[];
}

export interface DrawnEdge {
  readonly from: string;
  readonly type: EdgeType;
  readonly to: string;
  readonly status: Status;
  readonly saidBy: string | null;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
}

/** What the graph draws from one article. */
export interface DrawnArticle {
  readonly article: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
