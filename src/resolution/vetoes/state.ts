import type { Candidate } from "../candidate.ts";
import { disjoint } from "../disjoint.ts";
import type { Veto } from "./veto.ts";

/**
 * The Syrian army is not the Turkish army; and "the army" of an article that never speaks of Syria
 * is not Syria's.
 */
export const stateVeto: Veto = {
  id: "state",
  forbids: (a, b) => {
    if (a.context !== null && b.context !== null) {
      const bothEmpty = a.context.length === 0 && b.context.length === 0;
      return !bothEmpty && !share(a.context, b.context);
    }
    return forbidsStateless(a, b) || forbidsStateless(b, a) || disjoint(a.states, b.states);
  },
};

function forbidsStateless(stateless: Candidate, other: Candidate): boolean {
  return (
    stateless.context !== null && other.states.length > 0 && !share(stateless.context, other.states)
  );
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((state) => b.includes(state));
}
