import type { Mention, NodeType } from "../doc/index.ts";

/** Mentions that mean the same thing, led by the one that names it best. */
export interface Cluster {
  key: string;
  type: NodeType;
  name: string;
  /** Does a name stand for it, not a description alone? */
  named: boolean;
  /** The mention that leads: its name is the thing's, unless the article's state completes it. */
  readonly representative: Mention;
  readonly mentions: Mention[];
  /** Acronyms that the text itself introduces for it. */
  readonly acronyms: string[];
}

/** Who belongs together so far, and why: each mention is in one cluster or given up. */
export class Clusters {
  readonly #of: (Cluster | null)[];
  readonly #rules: string[];

  constructor(mentions: readonly Mention[]) {
    this.#of = mentions.map((mention) => ({
      key: mention.key,
      type: mention.type,
      name: mention.name,
      named: mention.named,
      representative: mention,
      mentions: [mention],
      acronyms: [],
    }));
    this.#rules = mentions.map(() => "name");
  }

  of(mention: Mention): Cluster | null {
    return this.#of[mention.index]!;
  }

  /** "name", or the id of the sieve that moved the mention to where it is. */
  ruleOf(mention: Mention): string {
    return this.#rules[mention.index]!;
  }

  /** Names the reason why a cluster means what it now means. */
  explain(cluster: Cluster, rule: string): void {
    for (const { index } of cluster.mentions)
      if (this.#rules[index] === "name") this.#rules[index] = rule;
  }

  /** All clusters, by their first mention. */
  all(): Cluster[] {
    return [...new Set(this.#of)].filter((cluster) => cluster !== null);
  }

  withKey(key: string | null): Cluster | null {
    return this.#of.find((cluster) => cluster?.key === key) ?? null;
  }

  /** Moves all mentions of `from` into `into`; what leads `into` leads the whole. */
  join(into: Cluster, from: Cluster, rule: string): void {
    if (into === from) return;
    this.explain(from, rule);
    for (const mention of from.mentions) {
      into.mentions.push(mention);
      this.#of[mention.index] = into;
    }
    into.mentions.sort((a, b) => a.index - b.index);
    into.named ||= from.named;
    into.acronyms.push(...from.acronyms);
  }

  /** Gives a cluster up: nobody can tell whom it means. */
  drop(cluster: Cluster): void {
    for (const mention of cluster.mentions) this.#of[mention.index] = null;
  }
}
