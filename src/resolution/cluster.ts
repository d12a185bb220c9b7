import type { Candidate } from "./candidate.ts";

/** Candidates that are one thing. */
export interface Cluster {
  /** The best member: sieves compare clusters by it, so that loose joins do not chain. */
  readonly representative: Candidate;
  /** Best first. */
  readonly members: readonly Candidate[];
  /** One member for each way to be contradicted, see `contradictionKey`. */
  readonly faces: readonly Candidate[];
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

/** A cluster of candidates that are one from the start; best first, at least one. */
export function clusterOf(members: readonly Candidate[], joins: readonly ClusterJoin[]): Cluster {
  return { representative: members[0]!, members, faces: facesOf(members), joins };
}

/** Two clusters as one; `a` has the better representative. */
export function mergeClusters(a: Cluster, b: Cluster, sieve: string): Cluster {
  return {
    representative: a.representative,
    members: [...a.members, ...b.members],
    faces: facesOf([...a.faces, ...b.faces]),
    joins: [...a.joins, { sieve, joined: b.representative, to: a.representative }, ...b.joins],
  };
}

function facesOf(members: readonly Candidate[]): Candidate[] {
  const faces = new Map<string, Candidate>();
  for (const member of members) {
    const key = contradictionKey(member);
    if (!faces.has(key)) faces.set(key, member);
  }
  return [...faces.values()];
}

/** The same for candidates that every veto treats alike. */
export function contradictionKey({ entity, ...candidate }: Candidate): string {
  return JSON.stringify([
    entity.type,
    entity.known,
    entity.decision?.date?.date ?? null,
    candidate.words,
    candidate.states,
    candidate.context,
    candidate.acronyms,
    candidate.person && [candidate.person.given, candidate.person.surname],
  ]);
}
