import type { HeadNoun } from "../../lexicon/heads.ts";
import type { Candidate } from "../candidate.ts";
import { candidatesOf } from "../headed/candidates-of.ts";
import { toHeadedPhrase } from "../headed/headed-phrase.ts";
import { nounAt } from "../noun-at.ts";
import { headsPhrase } from "../noun-phrase.ts";
import { type Phrase, partsOf, readPhrase } from "../phrase.ts";
import { isCapitalised, type Reading } from "../reading.ts";

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

/**
 * The class of the head, with the word before it in the same part ("air force"); "Operation Broken
 * Bridge" is an operation.
 */
function nounOf(reading: Reading, { head, modifiers, nameFirst }: Phrase): HeadNoun {
  const { tokens, lexicon } = reading;
  const opening = nounAt(lexicon.heads, tokens, nameFirst, "");
  if (opening?.class === "text" && isCapitalised(tokens[nameFirst]!)) return opening;
  const before = modifiers.at(-1);
  const word = before === undefined ? "" : tokens[before]!.lemma;
  return nounAt(lexicon.heads, tokens, head, word)!;
}
