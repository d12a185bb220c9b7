import type { Doc, Mention, Mentioned, Parsed, Token } from "../doc/index.ts";
import type { HeadNoun } from "../lexicon/heads.ts";
import { slug } from "../lexicon/names.ts";
import { type MentionLexicon, nounAt } from "../mention/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";

/** What every sieve looks at. */
export interface Context {
  readonly doc: Doc & Parsed & Mentioned;
  readonly lexicon: MentionLexicon;
  readonly clusters: Clusters;
  /** Name of the state in which the article's events take place, null where it names none. */
  readonly home: string | null;
}

/** Joins clusters for one reason; its id explains the join. */
export interface Sieve {
  readonly id: string;
  link(context: Context): void;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "the", "and", "for", "in", "to", "on"]);

export function headToken({ doc }: Context, mention: Mention): Token {
  return doc.tokens[mention.head]!;
}

/** The row of the mention's head noun, null for names such as "Hamas". */
export function headNoun({ doc, lexicon }: Context, mention: Mention): HeadNoun | null {
  const [, name] = mention.key.split(":the-");
  if (refersBack(mention) && name !== undefined)
    return lexicon.heads.row(name.replaceAll("-", " "));
  return nounAt(lexicon.heads, doc.tokens, mention.head);
}

/** Is it a description that only refers back: "the movement"? */
export function refersBack(mention: Mention): boolean {
  return mention.rule === "back-reference";
}

/**
 * The words of the key that tell which one is meant, states as their adjective:
 * "group:islamic-resistance-in-iraq" -> islamic, resistance, iraqi.
 */
export function tellingWords({ lexicon }: Context, key: string): string[] {
  const words = key.slice(key.indexOf(":") + 1).split("-");
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => {
      const state = lexicon.names.get(word[0]?.toUpperCase() + word.slice(1));
      const known = state.find((one) => one.type === "State" && one.kind === "name");
      return known ? slug(lexicon.names.states.get(known.name)?.demonyms[0] ?? word) : word;
    });
}

/** Does a row of the lexicon stand behind the key? */
export function isKnown({ lexicon }: Context, { representative }: Cluster): boolean {
  const { key, name } = representative;
  return lexicon.names.get(name).some((known) => known.key === key);
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

/** The nearest earlier mention that suits, as the cluster it is in now. */
export function nearestBefore(
  context: Context,
  mention: Mention,
  suits: (other: Mention) => boolean,
): Cluster | null {
  const { doc, clusters } = context;
  for (let index = mention.index - 1; index >= 0; index--) {
    const other = doc.mentions[index]!;
    const cluster = clusters.of(other);
    if (!cluster || refersBack(cluster.representative)) continue;
    if (other.first <= mention.first && mention.last <= other.last) continue;
    if (suits(other)) return cluster;
  }
  return null;
}
