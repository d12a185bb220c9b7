/** The ontology's names, as the compiler knows them; `lexicon/ontology.yaml` says what each means. */
export const NODE_TYPES = [
  "Group",
  "Official",
  "Base",
  "Decision",
  "State",
  "Institution",
  "Force",
  "Place",
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const EDGE_TYPES = [
  "THREATENS",
  "ATTACKED",
  "NEGOTIATES",
  "REJECTS",
  "DEMANDS",
  "ACCUSES",
  "SUPPORTS",
  "DECIDED",
  "CONCERNS",
  "MEMBER_OF",
  "HOLDS_OFFICE",
  "LOCATED_IN",
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** Edges without a direction: one edge a pair, ends in key order. */
export const UNDIRECTED: ReadonlySet<EdgeType> = new Set(["NEGOTIATES"]);

/** How far a report may be taken for a fact, strongest first. */
export const STATUSES = ["happened", "claimed", "planned", "denied"] as const;
export type Status = (typeof STATUSES)[number];

export type Precision = "day" | "month" | "year";

/** An ISO date cut to what is known: "2024-01-26", "2024-01" or "2024". */
export interface PartialDate {
  readonly date: string;
  readonly precision: Precision;
}
