import { disjoint } from "../disjoint.ts";
import type { Veto } from "./veto.ts";

/** The "National Liberation Front (NLF)" is not the "National Liberty Front (NLBF)". */
export const acronymVeto: Veto = {
  id: "acronym",
  forbids: (a, b) => disjoint(a.acronyms, b.acronyms),
};
