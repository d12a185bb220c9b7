import type { Candidate } from "../candidate.ts";

/** A reason why two candidates cannot be one thing, whatever a sieve says. */
export interface Veto {
  readonly id: string;
  forbids(a: Candidate, b: Candidate): boolean;
}
