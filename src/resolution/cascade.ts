import type { Candidate } from "./candidate.ts";
import { clusterOfOne, mergeClusters } from "./cluster.ts";
import type { Cluster } from "./cluster.ts";
import type { Opponents } from "./opponents.ts";
import { sameKey } from "./sieves/same-key.ts";
import type { Sieve, SieveContext } from "./sieves/index.ts";
import type { Veto } from "./vetoes/index.ts";

/** A key that more clusters share tells nothing, and comparing all pairs would take too long. */
const MOST_ON_A_KEY = 300;

/** A key of a sieve that so many clusters share that they were not compared. */
export interface CrowdedKey {
  readonly sieve: string;
  readonly key: string;
  readonly clusters: number;
}

/** A cluster as a sieve sees it. */
interface Seen {
  readonly cluster: Cluster;
  readonly look: unknown;
}

/**
 * Clusters of candidates while the sieves join them. Everything is done in the order of the ranked
 * candidates, so the outcome depends on their set alone.
 */
export class Cascade {
  readonly crowdedKeys: CrowdedKey[] = [];
  readonly #rank: ReadonlyMap<Candidate, number>;
  readonly #context: SieveContext;
  readonly #vetoes: readonly Veto[];
  readonly #opponents: Opponents;
  readonly #clusterOf: Map<Candidate, Cluster>;

  /** @param ranked candidates, best representative first */
  constructor(
    ranked: readonly Candidate[],
    context: SieveContext,
    vetoes: readonly Veto[],
    opponents: Opponents,
  ) {
    this.#rank = new Map(ranked.map((candidate, rank) => [candidate, rank]));
    this.#context = context;
    this.#vetoes = vetoes;
    this.#opponents = opponents;
    this.#clusterOf = new Map(ranked.map((candidate) => [candidate, clusterOfOne(candidate)]));
  }

  /** In order of their representatives. */
  clusters(): Cluster[] {
    return [...new Set(this.#clusterOf.values())].sort((a, b) => this.#compare(a, b));
  }

  clusterOf(candidate: Candidate): Cluster {
    return this.#clusterOf.get(candidate)!;
  }

  /** Joins what the sieve finds to be the same and no veto keeps apart. */
  apply(sieve: Sieve): void {
    const twins = this.#findTwins(sieve);
    const partners = this.#findPartners(sieve, [...twins.keys()]);
    const clear = this.#unambiguous(sieve, partners);
    for (const [seen, others] of twins) {
      if (!partners.has(seen) || clear.has(seen)) this.#joinTwins(sieve, [seen, ...others]);
    }
    for (const a of clear) {
      for (const b of partners.get(a)!) {
        if (clear.has(b) && this.#compare(a.cluster, b.cluster) < 0) this.#join(sieve, a, b);
      }
    }
  }

  /** What the sieve speaks of, in order of rank. */
  #seen(sieve: Sieve): Seen[] {
    return this.clusters().flatMap((cluster) => {
      const look = sieve.look(cluster, this.#context);
      return look === null ? [] : [{ cluster, look }];
    });
  }

  /**
   * Clusters that look the same to the sieve and to every veto, by the best of them, so that only
   * this one need be compared: of ten thousand articles most name the same few things in the same
   * words. In order of rank.
   */
  #findTwins(sieve: Sieve): Map<Seen, Seen[]> {
    const twins = new Map<Seen, Seen[]>();
    const firsts = new Map<string, Seen>();
    for (const seen of this.#seen(sieve)) {
      const first = sieve.matches(seen.look, seen.look)
        ? getOrAdd(firsts, `${JSON.stringify(seen.look)}\n${seen.cluster.facesKey}`, () => seen)
        : seen;
      const others = getOrAdd(twins, first, () => []);
      if (first !== seen) others.push(seen);
    }
    return twins;
  }

  #joinTwins(sieve: Sieve, twins: readonly Seen[]): void {
    const joined = new Set<Cluster>();
    for (const { cluster } of twins) {
      if (!asksOpponents(sieve) || !this.#isOpposedToAny(cluster, joined)) joined.add(cluster);
    }
    if (joined.size > 1) this.#place(mergeClusters([...joined], sieve.id));
  }

  /** Which clusters each cluster matches, both in order of rank. */
  #findPartners(sieve: Sieve, all: readonly Seen[]): Map<Seen, Set<Seen>> {
    const partners = new Map<Seen, Set<Seen>>();
    for (const [key, block] of blocksOf(sieve, all)) {
      if (block.length > MOST_ON_A_KEY) {
        this.crowdedKeys.push({ sieve: sieve.id, key, clusters: block.length });
        continue;
      }
      for (const [place, a] of block.entries()) {
        for (const b of block.slice(place + 1)) {
          if (!sieve.matches(a.look, b.look) || this.#forbidden(sieve, a.cluster, b.cluster)) {
            continue;
          }
          getOrAdd(partners, a, () => new Set<Seen>()).add(b);
          getOrAdd(partners, b, () => new Set<Seen>()).add(a);
        }
      }
    }
    const inOrder = (a: Seen, b: Seen) => this.#compare(a.cluster, b.cluster);
    return new Map(
      [...partners.keys()]
        .sort(inOrder)
        .map((seen) => [seen, new Set([...partners.get(seen)!].sort(inOrder))]),
    );
  }

  /** Those whose partners do not exclude each other. */
  #unambiguous(sieve: Sieve, partners: ReadonlyMap<Seen, ReadonlySet<Seen>>): Set<Seen> {
    if (sieve.isSure) return new Set(partners.keys());
    const areRivals = (a: Seen, b: Seen) =>
      (sieve.areRivals?.(a.look, b.look) ?? false) || this.#forbidden(sieve, a.cluster, b.cluster);
    // Where all match all, everyone has the same company: it need be looked through once only.
    const answers = new Map<string, boolean>();
    const isClear = (seen: Seen) => {
      const company = [seen, ...partners.get(seen)!];
      const ranks = company.map(({ cluster }) => this.#rank.get(cluster.representative)!);
      const hasRivals = () =>
        company.some((a, place) =>
          company.slice(place + 1).some((b) => !partners.get(a)!.has(b) && areRivals(a, b)),
        );
      return getOrAdd(answers, ranks.sort((a, b) => a - b).join(" "), () => !hasRivals());
    };
    return new Set([...partners.keys()].filter(isClear));
  }

  /** Joins the clusters that the two are in by now, if these still match and nothing forbids it. */
  #join(sieve: Sieve, one: Seen, other: Seen): void {
    const [a, b] = [one, other]
      .map(({ cluster }) => this.clusterOf(cluster.representative))
      .sort((x, y) => this.#compare(x, y)) as [Cluster, Cluster];
    if (a === b || this.#forbidden(sieve, a, b)) return;
    const [look, otherLook] = [sieve.look(a, this.#context), sieve.look(b, this.#context)];
    if (look === null || otherLook === null || !sieve.matches(look, otherLook)) return;
    this.#place(mergeClusters([a, b], sieve.id));
  }

  #forbidden(sieve: Sieve, a: Cluster, b: Cluster): boolean {
    if (sieve.isSure) return false;
    const [fewer, more] = a.members.length <= b.members.length ? [a, b] : [b, a];
    return (
      a.faces.some((face) =>
        b.faces.some((other) => this.#vetoes.some((veto) => veto.forbids(face, other))),
      ) ||
      (asksOpponents(sieve) && this.#isOpposedToAny(fewer, new Set([more])))
    );
  }

  /** Does an article tell of something between a member of the cluster and one of the others? */
  #isOpposedToAny(cluster: Cluster, others: ReadonlySet<Cluster>): boolean {
    return cluster.members.some((member) =>
      [...(this.#opponents.get(member) ?? [])].some((opponent) =>
        others.has(this.clusterOf(opponent)),
      ),
    );
  }

  #place(cluster: Cluster): void {
    for (const member of cluster.members) this.#clusterOf.set(member, cluster);
  }

  #compare(a: Cluster, b: Cluster): number {
    return this.#rank.get(a.representative)! - this.#rank.get(b.representative)!;
  }
}

/** One key in an article and the next outweighs an odd report between the two. */
function asksOpponents(sieve: Sieve): boolean {
  return !sieve.isSure && sieve !== sameKey;
}

/** By key, each block in the order given; keys that nobody shares are left out. */
function blocksOf(sieve: Sieve, all: readonly Seen[]): [key: string, block: Seen[]][] {
  const blocks = new Map<string, Seen[]>();
  for (const seen of all) {
    for (const key of new Set(sieve.keys(seen.look))) getOrAdd(blocks, key, () => []).push(seen);
  }
  return [...blocks].filter(([, block]) => block.length > 1);
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
