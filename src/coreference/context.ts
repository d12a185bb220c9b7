import type { Doc, Mention, Mentioned, Parsed, Token } from "../doc/index.ts";
import { slug } from "../lexicon/names.ts";
import type { MentionLexicon } from "../mention/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";

/** What every sieve looks at. */
export interface Context {
  readonly doc: Doc & Parsed & Mentioned;
  readonly lexicon: MentionLexicon;
  readonly clusters: Clusters;
  /** Key of the state that the article is mostly about, null where it names none. */
  readonly home: string | null;
}

/** Joins clusters by one reason; it carries the id that explains the join. */
export interface Sieve {
  readonly id: string;
  link(context: Context): void;
}

export function headToken(context: Context, mention: Mention): Token {
  return context.doc.tokens[mention.head]!;
}

/** The words of the key: "group:iraqi-resistance" -> iraqi, resistance. */
export function keyWords(key: string): string[] {
  return key.slice(key.indexOf(":") + 1).split("-");
}

/** Does a row of the lexicon stand behind the key? */
export function isKnown(context: Context, cluster: Cluster): boolean {
  const { key, name } = cluster.representative;
  return context.lexicon.names.get(name).some((known) => known.key === key);
}

/** Two clusters that cannot be one: two rows of the lexicon, or different states. */
export function contradict(context: Context, a: Cluster, b: Cluster): boolean {
  if (a.key !== b.key && isKnown(context, a) && isKnown(context, b)) return true;
  const states = statesOf(a);
  const others = statesOf(b);
  return states.size > 0 && others.size > 0 && ![...states].some((state) => others.has(state));
}

export function statesOf(cluster: Cluster): ReadonlySet<string> {
  return new Set(cluster.mentions.flatMap((mention) => mention.states));
}

export function stateKey(name: string): string {
  return `state:${slug(name)}`;
}
