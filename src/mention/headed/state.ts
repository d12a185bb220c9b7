import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../phrase.ts";
import {
  backReference,
  byWords,
  HEAD_NOUN,
  type HeadedPhrase,
  maybeBackReference,
} from "./headed-phrase.ts";

/** "the Iraqi government", "the American side", "the Assad regime"; "the country" refers back. */
export function stateOf(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, noun, words, span, plural } = headed;
  if (noun.class === "country")
    return plural || phrase.determiner === null ? null : backReference(headed, "State", noun.class);
  const body = phrase.body?.known;
  const regional = words.some((word) => reading.lexicon.heads.is("regional modifier", word));
  const ofRegion = body?.type === "Place" || body?.type === "Institution";
  if (ofRegion || (regional && phrase.states.length > 0))
    return byWords(headed, "Institution", true);
  if (regional) return null;
  if (body?.type === "Group") return knownCandidate(reading, body, { ...span, rule: HEAD_NOUN });
  const state = phrase.states[0] ?? body?.states[0] ?? leaderOf(reading, phrase);
  if (state === null) return refersBack(headed) ? maybeBackReference(headed, "State") : null;
  return toCandidate(reading, {
    ...span,
    type: "State",
    name: state,
    key: keyOf("State", state),
    states: [state],
    rule: HEAD_NOUN,
  });
}

/** "the government" and "the authorities", but not "the two sides". */
function refersBack({ reading, phrase, plural }: HeadedPhrase): boolean {
  const word = reading.tokens[phrase.head]!.text.toLowerCase();
  return !plural || reading.lexicon.heads.classOf(word) !== null;
}

/** "the Assad regime": the state of the leader. */
function leaderOf(reading: Reading, phrase: Phrase): string | null {
  for (const index of phrase.modifiers) {
    const leader = reading.lexicon.names
      .get(reading.tokens[index]!.text)
      .find((known) => known.kind === "leader");
    if (leader) return leader.name;
  }
  return null;
}
