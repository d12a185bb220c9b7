import { typesAgree } from "../compatible-types.ts";
import type { Candidate } from "../candidate.ts";
import type { Veto } from "./veto.ts";

/**
 * Washington the state is not Washington the place. Types that one cannot tell apart do for a name
 * of several words or an acronym only: "Congress" is an organ here and a party there.
 */
export const typeVeto: Veto = {
  id: "type",
  forbids: (a, b) =>
    !typesAgree(a.entity.type, b.entity.type) ||
    (a.entity.type !== b.entity.type && !(saysEnough(a) && saysEnough(b))),
};

function saysEnough({ isAcronym, words, nameStates }: Candidate): boolean {
  return isAcronym || words.length + nameStates.length > 1;
}
