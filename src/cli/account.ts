import { join } from "node:path";
import { EDGE_TYPES, NODE_TYPES, STATUSES, messageLine } from "../doc/index.ts";
import type { Article, EdgeType, Message, NodeType, Status } from "../doc/index.ts";
import type { BuildAccount } from "../build.ts";
import type { WrittenFile } from "../export/index.ts";
import type { SerializedGraph } from "../graph/types.ts";

/** What a run of `graph` found and left out, as numbers. */
export interface Account {
  readonly articles: number;
  readonly characters: number;
  readonly nodes: Readonly<Partial<Record<NodeType, number>>>;
  readonly edges: Readonly<Partial<Record<EdgeType, number>>>;
  readonly reports: Readonly<Partial<Record<Status, number>>>;
  /** Things of single articles, before those that are the same were joined. */
  readonly entities: number;
  /** Reports that were not drawn, as both ends turned out to be one thing. */
  readonly selfLoops: number;
  readonly messages: readonly Message[];
  /** Where the files were written. */
  readonly out: string;
  readonly files: readonly WrittenFile[];
}

/** What the steps of a run hand over to its account. */
export interface Outcome {
  readonly articles: readonly Article[];
  readonly messages: readonly Message[];
  readonly graph: SerializedGraph;
  readonly built: BuildAccount;
  readonly out: string;
  readonly files: readonly WrittenFile[];
}

/** More of the same kind are counted, not shown. */
const MOST_MESSAGES = 10;

export function toAccount({ articles, messages, graph, built, out, files }: Outcome): Account {
  return {
    articles: articles.length,
    characters: articles.reduce((sum, { text }) => sum + text.length, 0),
    nodes: countBy(
      NODE_TYPES,
      graph.nodes.map(({ attributes }) => attributes.type),
    ),
    edges: countBy(
      EDGE_TYPES,
      graph.edges.map(({ attributes }) => attributes.type),
    ),
    reports: countBy(
      STATUSES,
      graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ status }) => status)),
    ),
    entities: built.entities,
    selfLoops: built.selfLoops,
    messages,
    out,
    files,
  };
}

/** The account for a person: what was found, and what was left out and why. */
export function accountLines(account: Account): string[] {
  const { articles, characters, nodes, edges, reports, entities, selfLoops } = account;
  const { messages, out, files } = account;
  return [
    `Articles  ${articles} (${characters.toLocaleString("en")} characters)`,
    `Nodes     ${countsText(nodes)} (of ${entities} in single articles)`,
    `Edges     ${countsText(edges)}`,
    `Reports   ${countsText(reports)}`,
    ...(selfLoops === 0 ? [] : [`Not drawn ${selfLoops} reports, as both ends are one thing`]),
    ...messageLines(messages),
    `Written   ${out}: ${files.map(({ file, bytes }) => `${file} (${sizeText(bytes)})`).join(", ")}`,
  ];
}

/** What to do next. */
export function nextLines(out: string, loaded: boolean): string[] {
  return [
    `Next      Open ${join(out, "index.html")} in a browser.`,
    loaded
      ? "          Open Neo4j Browser and look at (:Report), the evidence of every edge."
      : "          For Neo4j: docker compose up -d --wait && npm run graph -- --neo4j",
  ];
}

/** Messages, at most ten of one kind: a folder may hold thousands of pictures. */
export function messageLines(messages: readonly Message[]): string[] {
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const message of messages) {
    const count = (shown.get(message.rule) ?? 0) + 1;
    shown.set(message.rule, count);
    if (count <= MOST_MESSAGES) lines.push(`  ${messageLine(message)}`);
  }
  for (const [rule, count] of shown) {
    if (count > MOST_MESSAGES) lines.push(`  and ${count - MOST_MESSAGES} more [${rule}]`);
  }
  return lines.length === 0 ? [] : [`Messages  ${messages.length}`, ...lines];
}

function countBy<T extends string>(
  names: readonly T[],
  values: readonly T[],
): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const name of names) {
    const count = values.filter((value) => value === name).length;
    if (count > 0) counts[name] = count;
  }
  return counts;
}

/** `26: Group 11, State 15`. */
function countsText(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  const sum = entries.reduce((total, [, count]) => total + count, 0);
  if (entries.length === 0) return "0";
  return `${sum}: ${entries.map(([name, count]) => `${name} ${count}`).join(", ")}`;
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
