import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { headsPhrase } from "../noun-phrase.ts";
import { type Phrase, partsOf, readPhrase } from "../phrase.ts";
import type { KnownSpan, Reading } from "../reading.ts";

/** "US officials", "the Iraqi negotiator", "a Hamas spokesman": they stand for whom they work for. */
export function findRepresentatives(reading: Reading): Candidate[] {
  const { tokens, lexicon, knownAt } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!headsPhrase(token, tokens) || knownAt[token.index]) continue;
    const word = tokens[token.index]!.lemma;
    if (!lexicon.titles.isRepresentative(word)) continue;
    const plural = /S$/.test(token.tag);
    if (
      lexicon.titles.isOffice(word) &&
      !plural &&
      !/official|diplomat|negotiator|representative|delegate/.test(word)
    )
      continue;
    for (const part of partsOf(reading, readPhrase(reading, token.index))) {
      const candidate = representativeOf(reading, part);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function representativeOf(reading: Reading, phrase: Phrase): Candidate | null {
  const { tokens } = reading;
  const place = { first: phrase.nameFirst, last: phrase.last, head: phrase.head };
  const given = { ...place, named: true, standsForBody: true, rule: "representative" };
  const body = phrase.body ?? bodyAfterOf(reading, phrase.head);
  if (body && ["Group", "Force", "Institution"].includes(body.known.type))
    return knownCandidate(reading, body.known, given);
  const state = phrase.states[0];
  if (state === undefined) return null;
  const words = phrase.modifiers.map((index) => tokens[index]!.lemma);
  const force = words.some((word) => reading.lexicon.heads.classOf(word)?.class === "armed force");
  const type = force ? "Force" : "State";
  return toCandidate(reading, {
    ...given,
    type,
    name: force ? `${state} military` : state,
    key: keyOf(type, state),
    states: [state],
  });
}

/** "members of the Security Council", "a spokesman for Hamas". */
function bodyAfterOf(reading: Reading, head: number): KnownSpan | null {
  const { tokens, knownAt } = reading;
  const preposition = tokens[head + 1];
  if (!preposition || !/^(?:of|for|from|in)$/.test(preposition.lemma)) return null;
  const object = preposition.children.find((child) => tokens[child]!.dependency === "pobj");
  return object === undefined ? null : knownAt[object]!;
}
