import { type Candidate, toCandidate } from "../candidate.ts";
import { forceOf } from "./force.ts";
import { groupOf } from "./group.ts";
import { HEAD_NOUN, type HeadedPhrase } from "./headed-phrase.ts";
import { institutionOf } from "./institution.ts";
import { basesBySite, siteOf } from "./site.ts";
import { stateOf } from "./state.ts";

/** What a phrase with a known head noun names; several for bases at several sites, else at most one. */
export function candidatesOf(headed: HeadedPhrase): Candidate[] {
  const bases = headed.noun.type === "Base" ? basesBySite(headed) : [];
  if (bases.length > 0) return bases;
  const candidate = candidateOf(headed);
  return candidate ? [candidate] : [];
}

function candidateOf(headed: HeadedPhrase): Candidate | null {
  const { noun, named, reading, span } = headed;
  switch (noun.type) {
    case "State":
      return stateOf(headed);
    case "Force":
      return forceOf(headed);
    case "Group":
      return groupOf(headed);
    case "Institution":
      return institutionOf(headed);
    case "Base":
    case "Place":
      return siteOf(headed, noun.type);
    default:
      return named ? toCandidate(reading, { ...span, type: null, rule: HEAD_NOUN }) : null;
  }
}
