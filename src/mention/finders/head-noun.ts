import type { Candidate } from "../candidate.ts";
import { toCandidate } from "../candidate.ts";
import { forceOf } from "../headed/force.ts";
import { groupOf } from "../headed/group.ts";
import { HEAD_NOUN, type HeadedPhrase, toHeadedPhrase } from "../headed/headed-phrase.ts";
import { institutionOf } from "../headed/institution.ts";
import { basesBySite, siteOf } from "../headed/site.ts";
import { stateOf } from "../headed/state.ts";
import { headsPhrase } from "../noun-phrase.ts";
import { nounAt } from "../noun-at.ts";
import { type Phrase, partsOf, readPhrase } from "../phrase.ts";
import { isCapitalised, type Reading } from "../reading.ts";
import type { HeadNoun } from "../../lexicon/heads.ts";

/** A head word and what modifies it: "US forces", "the Iraqi parliament", "a group of militias". */
export function findHeadNouns(reading: Reading): Candidate[] {
  const { tokens, knownAt } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!headsPhrase(token, tokens) || knownAt[token.index]) continue;
    if (!nounAt(reading.lexicon.heads, tokens, token.index)) continue;
    for (const part of partsOf(reading, readPhrase(reading, token.index))) {
      const noun = nounOf(reading, part);
      if (!noun.lower && !isCapitalised(token)) continue;
      found.push(...candidatesOf(toHeadedPhrase(reading, noun, part)));
    }
  }
  return found;
}

/** The class of the head, with the word before it in the same part ("air force"). */
function nounOf(reading: Reading, { head, modifiers }: Phrase): HeadNoun {
  const { tokens, lexicon } = reading;
  const before = modifiers.at(-1);
  const word = before === undefined ? "" : tokens[before]!.lemma;
  return nounAt(lexicon.heads, tokens, head, word)!;
}

function candidatesOf(headed: HeadedPhrase): Candidate[] {
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
