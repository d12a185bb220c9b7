import type { Candidate } from "./candidate.ts";

/** Candidates that are one thing. Never changed: a join makes a new one. */
export interface Cluster {
  /** The best member: sieves compare clusters by it, so that loose joins do not chain. */
  readonly representative: Candidate;
  /** The representative first. */
  readonly members: readonly Candidate[];
  /** One member for each `face`. */
  readonly faces: readonly Candidate[];
  /** The same for clusters that every veto treats alike. */
  readonly facesKey: string;
  readonly joins: readonly ClusterJoin[];
}

/** A join as it was made: two clusters became one. */
export interface ClusterJoin {
  readonly sieve: string;
  /** Representative of the cluster that was joined. */
  readonly joined: Candidate;
  /** Representative of the cluster it was joined to. */
  readonly to: Candidate;
}

export function clusterOfOne(candidate: Candidate): Cluster {
  return {
    representative: candidate,
    members: [candidate],
    faces: [candidate],
    facesKey: candidate.face,
    joins: [],
  };
}

/** Clusters as one; the first has the best representative. */
export function mergeClusters(clusters: readonly Cluster[], sieve: string): Cluster {
  const [{ representative }, ...others] = clusters as readonly [Cluster, ...Cluster[]];
  const faces = new Map<string, Candidate>();
  for (const candidate of clusters.flatMap((cluster) => cluster.faces)) {
    if (!faces.has(candidate.face)) faces.set(candidate.face, candidate);
  }
  return {
    representative,
    members: clusters.flatMap(({ members }) => members),
    faces: [...faces.values()],
    facesKey: [...faces.keys()].sort().join("\n"),
    joins: [
      ...clusters.flatMap(({ joins }) => joins),
      ...others.map((other) => ({ sieve, joined: other.representative, to: representative })),
    ],
  };
}
