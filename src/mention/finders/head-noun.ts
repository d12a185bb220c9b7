import type { NodeType } from "../../doc/index.ts";
import type { HeadNoun } from "../../lexicon/heads.ts";
import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { extendName } from "../extend-name.ts";
import { headsPhrase } from "../noun-phrase.ts";
import { type Phrase, partsOf, readPhrase } from "../phrase.ts";
import { isCapitalised, wordsOf, type Reading } from "../reading.ts";

/** A head word and what modifies it: "US forces", "the Iraqi parliament", "a group of militias". */
export function findHeadNouns(reading: Reading): Candidate[] {
  const { tokens, lexicon, knownAt } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!headsPhrase(token, tokens) || knownAt[token.index]) continue;
    const head = lexicon.heads.classOf(token.lemma, tokens[token.index - 1]?.lemma);
    if (!head || (!head.lower && !isCapitalised(token))) continue;
    const phrase = readPhrase(reading, token.index);
    for (const part of partsOf(reading, phrase)) {
      const candidate = candidateOf(reading, head, part);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function candidateOf(reading: Reading, head: HeadNoun, phrase: Phrase): Candidate | null {
  const named = isNamed(reading, phrase);
  if (head.type === null)
    return named
      ? toCandidate(reading, { ...extent(reading, phrase, named), type: null, rule: RULE })
      : null;
  if (head.type === "State") return stateOf(reading, head, phrase);
  if (head.type === "Force") return forceOf(reading, head, phrase, named);
  if (head.type === "Group") return groupOf(reading, head, phrase, named);
  if (head.type === "Institution") return institutionOf(reading, head, phrase, named);
  return siteOf(reading, head, phrase, named);
}

const RULE = "head-noun";
const BACK = "back-reference";

/** Does the phrase hold a name of its own, beside those of states? */
function isNamed(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading;
  const head = tokens[phrase.head]!;
  if (isCapitalised(head) && head.pos === "PROPN") {
    const opensSentence = reading.doc.sentences[head.sentence]!.first === phrase.head;
    return !opensSentence || phrase.modifiers.length > 0;
  }
  return phrase.modifiers.some(
    (index) => tokens[index]!.pos === "PROPN" && isCapitalised(tokens[index]!),
  );
}

/** The words of the mention: without determiner, with "of ..." where that belongs to the name. */
function extent(
  reading: Reading,
  phrase: Phrase,
  named: boolean,
): { first: number; last: number; head: number } {
  const last = named ? extendName(reading, phrase) : phrase.last;
  return { first: phrase.nameFirst, last, head: phrase.head };
}

function stateOf(reading: Reading, head: HeadNoun, phrase: Phrase): Candidate | null {
  const { tokens, lexicon } = reading;
  const place = { first: phrase.nameFirst, last: phrase.last, head: phrase.head };
  const words = phrase.modifiers.map((index) => tokens[index]!.lemma);
  if (head.class === "country") {
    if (tokens[phrase.head]!.tag.endsWith("S") || phrase.determiner === null) return null;
    return backReference(reading, "State", head, place);
  }
  const regional = words.some((word) => lexicon.heads.is("regional", word));
  const home = phrase.body?.known.type === "Place" || phrase.body?.known.type === "Institution";
  if ((regional && (home || phrase.states.length > 0)) || (home && head.class === "government")) {
    const name = wordsOf(reading, place.first, place.last);
    return toCandidate(reading, {
      ...place,
      type: "Institution",
      name,
      states: phrase.states,
      rule: RULE,
    });
  }
  if (regional) return null;
  if (phrase.body?.known.type === "Group")
    return knownCandidate(reading, phrase.body.known, { ...place, rule: RULE });
  const state = phrase.states[0] ?? leaderOf(reading, phrase);
  if (state !== undefined && state !== null)
    return toCandidate(reading, {
      ...place,
      type: "State",
      name: state,
      key: keyOf("State", state),
      states: [state],
      rule: RULE,
    });
  return phrase.determiner && head.back ? backReference(reading, "State", head, place) : null;
}

/** "the Assad regime": the state of the leader. */
function leaderOf(reading: Reading, phrase: Phrase): string | null {
  for (const index of phrase.modifiers) {
    const word = reading.tokens[index]!.text;
    const leader = reading.lexicon.names.get(word).find((known) => known.kind === "leader");
    if (leader) return leader.name;
  }
  return null;
}

function forceOf(
  reading: Reading,
  head: HeadNoun,
  phrase: Phrase,
  named: boolean,
): Candidate | null {
  const { lexicon, tokens } = reading;
  const words = phrase.modifiers.map((index) => tokens[index]!.lemma);
  const type = phrase.body?.known.type;
  const place = extent(reading, phrase, named);
  if (type === "Group" || type === "Force")
    return knownCandidate(reading, phrase.body!.known, { ...place, rule: RULE });
  if (words.some((word) => lexicon.heads.is("insurgent", word)))
    return groupOf(reading, head, phrase, named);
  const foreign = words.some((word) => lexicon.heads.is("foreign", word));
  if (head.key === "state" && phrase.states.length > 0) {
    const suffix =
      head.class === "armed force" || head.class === "occupation" || foreign
        ? ""
        : ` ${head.class}`;
    const state = phrase.states[0]!;
    return toCandidate(reading, {
      ...place,
      type: "Force",
      key: keyOf("Force", `${state}${suffix}`),
      states: phrase.states,
      rule: RULE,
    });
  }
  if (foreign || head.class === "occupation")
    return backReference(reading, "Force", { ...head, class: "occupation" }, place);
  if (head.class === "coalition" || head.class === "peacekeepers") {
    const tells = meaningful(reading, phrase);
    if (tells.length > 0 || phrase.states.length > 0)
      return toCandidate(reading, {
        ...place,
        type: "Force",
        key: keyOf("Force", contentWords(reading, phrase, place.last, head).join(" ")),
        named,
        states: phrase.states,
        rule: RULE,
      });
    return phrase.determiner || named ? backReference(reading, "Force", head, place) : null;
  }
  if (named && isCapitalised(tokens[phrase.head]!)) {
    const numbered =
      phrase.states.length > 0 || /\d/.test(wordsOf(reading, place.first, place.last));
    return toCandidate(reading, {
      ...place,
      type: head.class === "unit" && !numbered ? "Group" : "Force",
      key: keyOf(
        head.class === "unit" && !numbered ? "Group" : "Force",
        contentWords(reading, phrase, place.last, head).join(" "),
      ),
      states: phrase.states,
      rule: RULE,
    });
  }
  if (phrase.owned) return null;
  return phrase.determiner && head.back ? backReference(reading, "Force", head, place) : null;
}

function groupOf(
  reading: Reading,
  head: HeadNoun,
  phrase: Phrase,
  named: boolean,
): Candidate | null {
  const { tokens } = reading;
  const place = extent(reading, phrase, named);
  const type = phrase.body?.known.type;
  if (type === "Group")
    return knownCandidate(reading, phrase.body!.known, { ...place, rule: RULE });
  const inner = membersOf(reading, phrase, head);
  if (inner) return inner;
  const tells = meaningful(reading, phrase);
  if (head.needs === "name" && !named) return null;
  const enough = head.needs === "nothing" || tells.length > 0 || phrase.states.length > 0 || named;
  if (!enough)
    return phrase.determiner && head.back ? backReference(reading, "Group", head, place) : null;
  const words = contentWords(reading, phrase, place.last, head);
  return toCandidate(reading, {
    ...place,
    type: "Group",
    key: keyOf("Group", words.join(" ")),
    named: named && isCapitalised(tokens[phrase.head]!),
    states: phrase.states,
    rule: RULE,
  });
}

/** "a group of Iraqi militias", "a coalition of factions": named by its members. */
function membersOf(reading: Reading, phrase: Phrase, head: HeadNoun): Candidate | null {
  const { tokens, lexicon, knownAt } = reading;
  if (head.class !== "faction" && head.class !== "coalition") return null;
  const of = tokens[phrase.head + 1];
  if (of?.lemma !== "of") return null;
  const object = of.children.find((child) => tokens[child]!.dependency === "pobj");
  if (object === undefined || knownAt[object]) return null;
  const members = lexicon.heads.classOf(tokens[object]!.lemma, tokens[object - 1]?.lemma);
  if (members?.type !== "Group") return null;
  const inner = readPhrase(reading, object);
  return toCandidate(reading, {
    type: "Group",
    first: phrase.nameFirst,
    last: object + 1,
    head: phrase.head,
    key: keyOf("Group", contentWords(reading, inner, object + 1, members).join(" ")),
    named: false,
    states: inner.states,
    rule: RULE,
  });
}

function institutionOf(
  reading: Reading,
  head: HeadNoun,
  phrase: Phrase,
  named: boolean,
): Candidate | null {
  const { tokens, lexicon } = reading;
  const place = extent(reading, phrase, named);
  const words = phrase.modifiers.map((index) => tokens[index]!.lemma);
  const capital = isCapitalised(tokens[phrase.head]!);
  const tells = meaningful(reading, phrase);
  const enough =
    (named && (capital || tells.length > 0) && place.last - place.first > 1) ||
    (head.needs !== "name" && phrase.states.length > 0) ||
    (head.needs === "modifier" && tells.length > 0);
  if (!enough)
    return phrase.determiner && head.back
      ? backReference(reading, "Institution", head, place)
      : null;
  const type = words.some((word) => lexicon.heads.is("insurgent", word)) ? "Group" : "Institution";
  return toCandidate(reading, {
    ...place,
    type,
    key: keyOf(type, contentWords(reading, phrase, place.last, head).join(" ")),
    named: named || phrase.states.length > 0,
    states: phrase.states,
    rule: RULE,
  });
}

/** A base or a place. */
function siteOf(
  reading: Reading,
  head: HeadNoun,
  phrase: Phrase,
  named: boolean,
): Candidate | null {
  const { tokens } = reading;
  const type = head.type!;
  const place = extent(reading, phrase, named);
  const ofName = nameAfterOf(reading, phrase);
  if (ofName) {
    const name = wordsOf(reading, ofName.first, ofName.last);
    return toCandidate(reading, {
      type,
      first: phrase.nameFirst,
      last: ofName.last,
      head: phrase.head,
      name,
      key: keyOf(type, name),
      states: phrase.states,
      rule: RULE,
    });
  }
  if (
    named ||
    (type === "Base" &&
      head.needs === "modifier" &&
      (meaningful(reading, phrase).length > 0 || phrase.states.length > 0))
  ) {
    const words = contentWords(reading, phrase, place.last, head);
    if (type === "Place" && !named) return null;
    return toCandidate(reading, {
      ...place,
      type,
      key: keyOf(type, words.join(" ")),
      named,
      states: phrase.states,
      rule: RULE,
    });
  }
  const singular = !tokens[phrase.head]!.tag.endsWith("S");
  return phrase.determiner && head.back && singular
    ? backReference(reading, type, head, place)
    : null;
}

/** "the town of Kobani": the name after "of". */
function nameAfterOf(reading: Reading, phrase: Phrase): { first: number; last: number } | null {
  const { tokens, knownAt, entityAt } = reading;
  const of = tokens[phrase.head + 1];
  if (of?.lemma !== "of") return null;
  const first = phrase.head + 2;
  const token = tokens[first];
  if (!token || token.sentence !== of.sentence || token.pos !== "PROPN") return null;
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

/** A description that says nothing about who is meant: only a thing told before can be meant. */
function backReference(
  reading: Reading,
  type: NodeType,
  head: HeadNoun,
  place: { first: number; last: number; head: number },
): Candidate {
  return toCandidate(reading, {
    ...place,
    type,
    key: keyOf(type, `the ${head.class}`),
    named: false,
    rule: BACK,
  });
}

/** The modifiers that help to tell which one is meant. */
function meaningful(reading: Reading, phrase: Phrase): number[] {
  const { tokens, lexicon } = reading;
  return phrase.modifiers.filter((index) => {
    const { lemma, pos } = tokens[index]!;
    return pos !== "NUM" && !lexicon.heads.is("empty", lemma);
  });
}

/**
 * The words that tell which thing a phrase names, in one order however it is said: "the Iraqi
 * Ministry of Defence" and "Iraq's Defence Ministry" are iraqi, defence, ministry.
 */
function contentWords(reading: Reading, phrase: Phrase, last: number, head: HeadNoun): string[] {
  const { tokens, lexicon, knownAt } = reading;
  const states = phrase.states.map(
    (state) => lexicon.names.states.get(state)?.demonyms[0] ?? state,
  );
  const modifiers = meaningful(reading, phrase).map((index) => {
    const known = knownAt[index];
    return known && known.last <= phrase.head
      ? wordsOf(reading, known.first, known.last)
      : tokens[index]!.lemma;
  });
  const after = tokens
    .slice(phrase.head + 1, Math.max(last, phrase.head + 1))
    .filter((token) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos))
    .filter((token) => !phrase.stateSpans.includes(knownAt[token.index]!))
    .map((token) => token.lemma);
  const words = [...states, ...modifiers, ...after];
  const generic = head.class === "faction" || head.class === "place";
  return generic && words.length > 0 ? words : [...words, tokens[phrase.head]!.lemma];
}
