import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { nounAt } from "../noun-at.ts";
import { readPhrase } from "../phrase.ts";
import type { KnownSpan } from "../reading.ts";
import {
  byWords,
  contentWords,
  HEAD_NOUN,
  type HeadedPhrase,
  maybeBackReference,
  toHeadedPhrase,
} from "./headed-phrase.ts";

/** "Houthi rebels", "Iran-backed factions", "gunmen", "the Badr Organization". */
export function groupOf(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, noun, named, capital, telling, span } = headed;
  const body = phrase.body?.known;
  const isBodyItself =
    body?.type === "Group" ||
    (body?.type === "Institution" && (noun.class === "faction" || noun.class === "association"));
  if (isBodyItself) return knownCandidate(reading, body, { ...span, rule: HEAD_NOUN });
  const members = membersOf(headed);
  if (members) return members;
  const from = groupAfter(headed);
  if (from)
    return knownCandidate(reading, from.known, {
      ...span,
      named: false,
      standsForBody: true,
      rule: HEAD_NOUN,
    });
  if (noun.needs === "name" && !named) return maybeBackReference(headed, "Group");
  const enough =
    noun.needs === "nothing" || telling.length > 0 || phrase.states.length > 0 || named;
  if (!enough || (capital && contentWords(headed, "Group").length === 0))
    return maybeBackReference(headed, "Group");
  return byWords(headed, "Group", named && (capital || noun.needs === "nothing"));
}

/** "a group of Iraqi militias", "an umbrella of factions": the members name it. */
export function membersOf(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, noun } = headed;
  const { tokens, lexicon, knownAt } = reading;
  if (noun.class !== "faction" && noun.class !== "coalition") return null;
  const object = objectAfter(headed, /^of$/);
  if (object === null || knownAt[object]) return null;
  const members = nounAt(lexicon.heads, tokens, object);
  if (members?.type !== "Group") return null;
  const inner = toHeadedPhrase(reading, members, readPhrase(reading, object));
  return toCandidate(reading, {
    type: "Group",
    first: phrase.nameFirst,
    last: object + 1,
    head: phrase.head,
    key: keyOf("Group", contentWords(inner, "Group").join(" ")),
    named: false,
    states: inner.phrase.states,
    rule: HEAD_NOUN,
  });
}

/** "fighters from Hezbollah", "militants of the Islamic State". */
function groupAfter(headed: HeadedPhrase): KnownSpan | null {
  if (headed.noun.class !== "fighters") return null;
  const object = objectAfter(headed, /^(?:of|from)$/);
  if (object === null) return null;
  const { knownAt, phraseStart } = headed.reading;
  for (let index = object; index >= phraseStart[object]!; index--) {
    const span = knownAt[index];
    if (span?.known.type === "Group") return span;
  }
  return null;
}

function objectAfter({ reading, phrase }: HeadedPhrase, prepositions: RegExp): number | null {
  const { tokens } = reading;
  const preposition = tokens[phrase.head + 1];
  if (!preposition || !prepositions.test(preposition.lemma)) return null;
  return preposition.children.find((child) => tokens[child]!.dependency === "pobj") ?? null;
}
