import type { NodeType } from "../../doc/index.ts";
import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { withoutDeterminer } from "../noun-phrase.ts";
import { isCapitalised, type Reading, wordsOf } from "../reading.ts";
import { byWords, HEAD_NOUN, type HeadedPhrase, maybeBackReference } from "./headed-phrase.ts";

/**
 * "two US bases in the Khadra area and in the Conoco field": each site is a base of its own, named by
 * where it is. All share the head noun.
 */
export function basesBySite(headed: HeadedPhrase): Candidate[] {
  const { reading, phrase, named } = headed;
  const { tokens, knownAt } = reading;
  if (named) return [];
  const sites = sitesAfter(reading, phrase.head).filter(
    (site) => isCapitalisedWithin(reading, site) && knownAt[site]?.known.type !== "State",
  );
  const state = phrase.states[0];
  return sites.map((site, index) => {
    const first = withoutDeterminer(tokens, reading.phraseStart[site]!, site, () => false);
    const last = site + 1;
    const where = wordsOf(reading, first, last);
    return toCandidate(reading, {
      type: "Base",
      first: index === 0 ? phrase.nameFirst : first,
      last,
      head: phrase.head,
      name: `${state ?? ""} base at ${where}`.trim(),
      key: keyOf("Base", where),
      named: false,
      states: phrase.states,
      rule: HEAD_NOUN,
    });
  });
}

/** The nouns after "in", "at" and "near", conjuncts included. */
function sitesAfter({ tokens }: Reading, head: number): number[] {
  const found: number[] = [];
  const visit = (index: number): void => {
    for (const child of tokens[index]!.children) {
      if (child < index) continue;
      const { dependency, lemma } = tokens[child]!;
      const isSite = dependency === "pobj";
      if (isSite) found.push(child);
      if (
        isSite ||
        dependency === "conj" ||
        (dependency === "prep" && /^(?:in|at|near)$/.test(lemma))
      )
        visit(child);
    }
  };
  for (const child of tokens[head]!.children)
    if (tokens[child]!.dependency === "prep" && /^(?:in|at|near)$/.test(tokens[child]!.lemma))
      visit(child);
  return found;
}

function isCapitalisedWithin({ tokens, phraseStart }: Reading, site: number): boolean {
  return tokens.slice(phraseStart[site], site + 1).some((token) => token.pos === "PROPN");
}

/** "Camp Hurriya", "US military bases", "the town of Kobani", "the Wadi Barada area". */
export function siteOf(headed: HeadedPhrase, type: NodeType): Candidate | null {
  const { phrase, noun, named, telling, plural, reading } = headed;
  const ofName = nameAfterOf(headed);
  const namedBefore = telling.some(
    (index) =>
      isCapitalised(reading.tokens[index]!) &&
      !(noun.class === "settlement" && reading.knownAt[index]),
  );
  if (named && (namedBefore || !ofName)) return namedSite(headed, type);
  if (ofName) return namedAfterOf(headed, type, ofName);
  const described = noun.needs === "modifier" && (telling.length > 0 || phrase.states.length > 0);
  if (type === "Base" && described) return byWords(headed, type, false);
  return plural ? null : maybeBackReference(headed, type);
}

/** "Sudan's southern Kordofan province" goes by "Kordofan": state and direction are not its name. */
function namedSite(headed: HeadedPhrase, type: NodeType): Candidate {
  const { reading, phrase, noun, span } = headed;
  const { tokens, lexicon, knownAt } = reading;
  let first = span.first;
  const isContext = (index: number): boolean =>
    !isCapitalised(tokens[index]!) || tokens[index]!.dependency === "case" || isState(index);
  const isState = (index: number): boolean =>
    noun.generic &&
    knownAt[index]?.known.type === "State" &&
    knownAt[index].known.kind !== "capital";
  while (first < phrase.head && isContext(first)) first++;
  if (first > span.first + 1 && /^(?:al|el)$/.test(tokens[first - 2]!.text)) first -= 2;
  const own = wordsOf(reading, first, span.last);
  const bare = noun.generic && first < phrase.head ? wordsOf(reading, first, phrase.head) : own;
  const known = [own, bare]
    .flatMap((name) => lexicon.names.get(name))
    .find((one) => one.type === type);
  const given = { ...span, first, states: phrase.states, rule: HEAD_NOUN };
  return known
    ? knownCandidate(reading, known, given)
    : toCandidate(reading, { ...given, type, key: keyOf(type, bare) });
}

function namedAfterOf(
  { reading, phrase }: HeadedPhrase,
  type: NodeType,
  { first, last }: { first: number; last: number },
): Candidate {
  const known = reading.knownAt[first]?.known;
  const place = [known, ...(reading.knownAt[first]?.alternatives ?? [])].find(
    (one) => one?.type === type,
  );
  const name = wordsOf(reading, first, last);
  if (known?.type === "State" && known.kind === "name")
    return knownCandidate(reading, known, {
      first: phrase.nameFirst,
      last,
      head: phrase.head,
      rule: HEAD_NOUN,
    });
  return toCandidate(reading, {
    type,
    first: phrase.nameFirst,
    last,
    head: phrase.head,
    name,
    key: place?.key ?? keyOf(type, name),
    states: phrase.states,
    rule: HEAD_NOUN,
  });
}

/** "the town of Kobani": the name after "of". */
function nameAfterOf({ reading, phrase }: HeadedPhrase): { first: number; last: number } | null {
  const { tokens, knownAt, entityAt } = reading;
  const of = tokens[phrase.head + 1];
  if (of?.lemma !== "of") return null;
  const first = phrase.head + 2;
  const token = tokens[first];
  if (!token || token.sentence !== of.sentence || !/^(?:PROPN|ADJ|NOUN)$/.test(token.pos))
    return null;
  if (!/^(?:\p{Lu}|al$|el$)/u.test(token.text)) return null;
  const known = knownAt[first];
  if (known?.first === first) return { first, last: known.last };
  const entity = entityAt[first];
  let last = first;
  while (
    last < tokens.length &&
    tokens[last]!.sentence === of.sentence &&
    (tokens[last]!.pos === "PROPN" || /^(?:-|al|el)$/.test(tokens[last]!.text)) &&
    !(entity && last >= entity.last)
  )
    last++;
  return last > first ? { first, last } : null;
}
