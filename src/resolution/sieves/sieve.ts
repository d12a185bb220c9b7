import type { Cluster } from "../cluster.ts";
import type { DecisionLinks } from "../decision-links.ts";
import type { ResolutionWords } from "../words.ts";

/**
 * One reason why two entities are the same thing. It sees each cluster as a look: a plain JSON value
 * made of the cluster's representative, so that loose joins do not chain.
 */
export interface Sieve<Look = unknown> {
  /** Stands in the joins of the node. */
  readonly id: string;
  /** Is the reason so sure that no veto is asked? */
  readonly isSure?: true;
  /** What the sieve compares; null for a cluster that it does not speak of. */
  look(cluster: Cluster, context: SieveContext): Look | null;
  /** Only clusters that share a key are compared. */
  keys(look: Look): readonly string[];
  /** Are the two the same? Asked only of those that share a key. */
  matches(a: Look, b: Look): boolean;
  /**
   * Do the two exclude each other, so that what matches both is ambiguous and joins neither? Never
   * of two that match. Without this, only a veto makes rivals.
   */
  areRivals?(a: Look, b: Look): boolean;
}

export interface SieveContext {
  readonly words: ResolutionWords;
  /** Who took a Decision and whom it concerns, as resolved so far. */
  readonly decisions: DecisionLinks;
}
