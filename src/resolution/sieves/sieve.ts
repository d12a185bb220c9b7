import type { Cluster } from "../cluster.ts";
import type { DecisionLinks } from "../decision-links.ts";
import type { ResolutionWords } from "../words.ts";

/** One reason why two entities are the same thing. */
export interface Sieve {
  /** Stands in the joins of the node. */
  readonly id: string;
  /** Is the reason so sure that no veto is asked? */
  readonly isSure?: true;
  /** Only clusters that share a key are compared; none for what the sieve does not speak of. */
  keys(cluster: Cluster, context: SieveContext): readonly string[];
  /** Are the two, by their representatives, the same? Asked only of clusters that share a key. */
  matches(a: Cluster, b: Cluster, context: SieveContext): boolean;
  /**
   * A cluster that matches two rivals is ambiguous and joins neither. Without this, clusters are
   * rivals when a veto stands between them.
   */
  rivals?(a: Cluster, b: Cluster, context: SieveContext): boolean;
}

export interface SieveContext {
  readonly words: ResolutionWords;
  /** Who took a Decision and whom it concerns, as resolved so far. */
  readonly decisions: DecisionLinks;
}
