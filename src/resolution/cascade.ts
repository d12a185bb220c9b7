import type { Candidate } from "./candidate.ts";
import { clusterOf, contradictionKey, mergeClusters } from "./cluster.ts";
import type { Cluster } from "./cluster.ts";
import type { Opponents } from "./opponents.ts";
import { sameKey } from "./sieves/same-key.ts";
import type { Sieve, SieveContext } from "./sieves/index.ts";
import type { Veto } from "./vetoes/index.ts";

/** A key that more clusters share tells nothing, and comparing all pairs would take too long. */
const MOST_ON_A_KEY = 500;

/** A key of a sieve that so many clusters share that they were not compared. */
export interface CrowdedKey {
  readonly sieve: string;
  readonly key: string;
  readonly clusters: number;
}

/**
 * Clusters of candidates while the sieves join them. Everything is done in the order of the ranked
 * candidates, so the outcome depends on their set alone.
 */
export class Cascade {
  readonly crowdedKeys: CrowdedKey[] = [];
  readonly #rank: ReadonlyMap<Candidate, number>;
  readonly #vetoes: readonly Veto[];
  readonly #opponents: Opponents;
  readonly #clusterOf = new Map<Candidate, Cluster>();

  /** @param ranked candidates, best representative first */
  constructor(
    ranked: readonly Candidate[],
    context: SieveContext,
    vetoes: readonly Veto[],
    opponents: Opponents,
  ) {
    this.#rank = new Map(ranked.map((candidate, rank) => [candidate, rank]));
    this.#vetoes = vetoes;
    this.#opponents = opponents;
    for (const members of startingGroups(ranked, context)) {
      const [representative, ...others] = members;
      const joins = others.map((joined) => ({ sieve: sameKey.id, joined, to: representative! }));
      this.#place(clusterOf(members, joins));
    }
  }

  /** In order of their representatives. */
  clusters(): Cluster[] {
    return [...new Set(this.#clusterOf.values())].sort((a, b) => this.#compare(a, b));
  }

  clusterOf(candidate: Candidate): Cluster {
    return this.#clusterOf.get(candidate)!;
  }

  /** Joins what the sieve finds to be the same and no veto keeps apart. */
  apply(sieve: Sieve, context: SieveContext): void {
    const partners = this.#findPartners(sieve, context);
    const isRival = (a: Cluster, b: Cluster) =>
      this.#forbidden(a, b, sieve) || (sieve.rivals?.(a, b, context) ?? false);
    const unambiguous = [...partners].filter(
      ([, candidates]) => sieve.isSure || !hasRivals([...candidates], isRival),
    );
    const clear = new Set(unambiguous.map(([cluster]) => cluster));
    for (const [cluster, others] of unambiguous.sort(([a], [b]) => this.#compare(a, b))) {
      for (const other of [...others].sort((a, b) => this.#compare(a, b))) {
        if (clear.has(other) && this.#compare(cluster, other) < 0) {
          this.#join(cluster.representative, other.representative, sieve, context);
        }
      }
    }
  }

  /** Which clusters each cluster matches. */
  #findPartners(sieve: Sieve, context: SieveContext): Map<Cluster, Set<Cluster>> {
    const partners = new Map<Cluster, Set<Cluster>>();
    for (const [key, block] of this.#blocks(sieve, context)) {
      if (block.length > MOST_ON_A_KEY) {
        this.crowdedKeys.push({ sieve: sieve.id, key, clusters: block.length });
        continue;
      }
      for (const [place, a] of block.entries()) {
        for (const b of block.slice(place + 1)) {
          if (!sieve.matches(a, b, context) || this.#forbidden(a, b, sieve)) continue;
          partners.set(a, (partners.get(a) ?? new Set()).add(b));
          partners.set(b, (partners.get(b) ?? new Set()).add(a));
        }
      }
    }
    return partners;
  }

  /** Clusters by key, each block in order of rank; keys with one cluster are left out. */
  #blocks(sieve: Sieve, context: SieveContext): [key: string, block: Cluster[]][] {
    const blocks = new Map<string, Cluster[]>();
    for (const cluster of this.clusters()) {
      for (const key of new Set(sieve.keys(cluster, context))) {
        const block = blocks.get(key);
        if (block) block.push(cluster);
        else blocks.set(key, [cluster]);
      }
    }
    return [...blocks].filter(([, block]) => block.length > 1);
  }

  /** Joins the clusters that the two are in by now, if these still match and nothing forbids it. */
  #join(one: Candidate, other: Candidate, sieve: Sieve, context: SieveContext): void {
    const [a, b] = [this.clusterOf(one), this.clusterOf(other)].sort((x, y) => this.#compare(x, y));
    if (a === b || !sieve.matches(a!, b!, context) || this.#forbidden(a!, b!, sieve)) return;
    this.#place(mergeClusters(a!, b!, sieve.id));
  }

  #forbidden(a: Cluster, b: Cluster, sieve: Sieve): boolean {
    if (sieve.isSure) return false;
    return (
      a.faces.some((face) =>
        b.faces.some((other) => this.#vetoes.some((veto) => veto.forbids(face, other))),
      ) ||
      (sieve !== sameKey && this.#opposed(a, b))
    );
  }

  /** Does an article tell of something between a member of one and a member of the other? */
  #opposed(a: Cluster, b: Cluster): boolean {
    const [fewer, more] = a.members.length <= b.members.length ? [a, b] : [b, a];
    return fewer.members.some((member) =>
      [...(this.#opponents.get(member) ?? [])].some((other) => this.clusterOf(other) === more),
    );
  }

  #place(cluster: Cluster): void {
    for (const member of cluster.members) this.#clusterOf.set(member, cluster);
  }

  #compare(a: Cluster, b: Cluster): number {
    return this.#rank.get(a.representative)! - this.#rank.get(b.representative)!;
  }
}

/** Candidates with one key that every veto treats alike: nothing has to be asked to join them. */
function startingGroups(ranked: readonly Candidate[], context: SieveContext): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const [rank, candidate] of ranked.entries()) {
    const [key] = sameKey.keys(clusterOf([candidate], []), context);
    const group = JSON.stringify(key === undefined ? rank : [key, contradictionKey(candidate)]);
    const members = groups.get(group);
    if (members) members.push(candidate);
    else groups.set(group, [candidate]);
  }
  return [...groups.values()];
}

function hasRivals(
  clusters: readonly Cluster[],
  isRival: (a: Cluster, b: Cluster) => boolean,
): boolean {
  return clusters.some((a, place) => clusters.slice(place + 1).some((b) => isRival(a, b)));
}
