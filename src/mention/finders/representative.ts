import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { candidatesOf } from "../headed/candidates-of.ts";
import { toHeadedPhrase } from "../headed/headed-phrase.ts";
import { nounAt } from "../noun-at.ts";
import { headsPhrase } from "../noun-phrase.ts";
import { type Phrase, partsOf, readPhrase } from "../phrase.ts";
import { isCapitalised, type KnownSpan, type Reading } from "../reading.ts";

/**
 * "US officials", "an army spokesman", "members of the Security Council": people without a name
 * stand for whom they work for.
 */
export function findRepresentatives(reading: Reading): Candidate[] {
  const { tokens, lexicon, knownAt } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!headsPhrase(token, tokens) || knownAt[token.index]) continue;
    if (!lexicon.titles.isRepresentative(token.lemma)) continue;
    const phrase = readPhrase(reading, token.index);
    if (isOneHolder(reading, phrase)) continue;
    for (const part of partsOf(reading, phrase)) {
      const candidate = representativeOf(reading, part);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** "the Iraqi minister", "Iraq's minister" are one person; "an Iraqi minister" is anybody. */
function isOneHolder({ tokens, lexicon }: Reading, phrase: Phrase): boolean {
  const { lemma, tag } = tokens[phrase.head]!;
  if (tag.endsWith("S") || !lexicon.titles.isOffice(lemma)) return false;
  return tokens[phrase.first]!.lemma !== "a";
}

function representativeOf(reading: Reading, phrase: Phrase): Candidate | null {
  const given = {
    first: phrase.nameFirst,
    last: phrase.last,
    head: phrase.head,
    named: true,
    standsForBody: true,
    rule: "representative",
  };
  const body = phrase.body ?? knownAfter(reading, phrase.head);
  if (body && ["Group", "Force", "Institution"].includes(body.known.type))
    return knownCandidate(reading, body.known, given);
  const described = bodyBefore(reading, phrase) ?? bodyAfter(reading, phrase.head);
  if (described && described.type !== null) {
    const { type, key, name, states, rule, named } = described;
    const refersBack = rule === "back-reference";
    return toCandidate(reading, {
      ...given,
      type,
      key,
      name,
      states,
      named,
      rule: refersBack ? rule : given.rule,
    });
  }
  const [state] = phrase.states;
  if (state === undefined) return null;
  return toCandidate(reading, {
    ...given,
    type: "State",
    name: state,
    key: keyOf("State", state),
    states: [state],
  });
}

/** The body that the last modifier names: "army" in "an army spokesman", "Defence Ministry". */
function bodyBefore(reading: Reading, phrase: Phrase): Candidate | null {
  const { tokens, lexicon, knownAt } = reading;
  const index = phrase.modifiers.at(-1);
  if (index === undefined || knownAt[index]) return null;
  const noun = nounAt(lexicon.heads, tokens, index);
  if (!noun || noun.type === null || noun.type === "Place" || noun.type === "Base") return null;
  if (!noun.lower && !isCapitalised(tokens[index]!)) return null;
  const inner: Phrase = {
    ...phrase,
    head: index,
    last: index + 1,
    determiner: "the",
    owned: false,
    modifiers: phrase.modifiers.slice(0, -1),
  };
  return candidatesOf(toHeadedPhrase(reading, noun, inner))[0] ?? null;
}

/** The body after "of" or "for": "a spokesman for the rebels". */
function bodyAfter(reading: Reading, head: number): Candidate | null {
  const { tokens, lexicon, knownAt } = reading;
  const object = objectAfter(reading, head);
  if (object === null || knownAt[object]) return null;
  const noun = nounAt(lexicon.heads, tokens, object);
  if (!noun || noun.type === null || noun.type === "Place" || noun.type === "Base") return null;
  if (!noun.lower && !isCapitalised(tokens[object]!)) return null;
  const inner = readPhrase(reading, object);
  return candidatesOf(toHeadedPhrase(reading, noun, inner))[0] ?? null;
}

function knownAfter(reading: Reading, head: number): KnownSpan | null {
  const object = objectAfter(reading, head);
  return object === null ? null : reading.knownAt[object]!;
}

function objectAfter({ tokens }: Reading, head: number): number | null {
  const preposition = tokens[head + 1];
  if (!preposition || !/^(?:of|for|from|in)$/.test(preposition.lemma)) return null;
  return preposition.children.find((child) => tokens[child]!.dependency === "pobj") ?? null;
}
