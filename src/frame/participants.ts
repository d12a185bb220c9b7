import type { Entity, Token } from "../doc/index.ts";
import { agentsOfNoun, ownersOf } from "./noun-agents.ts";
import { pronounParticipants } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import { isNominal, isRelative } from "./tree.ts";

/** A thing of the graph in a role of a frame, with the word that stands for it. */
export interface Participant {
  readonly entity: Entity;
  /** The head of the words that name it; null where it is understood ("we", "it said"). */
  readonly token: Token | null;
  readonly via: "name" | "owner" | "body" | "pronoun" | "speaker" | "transparent" | "apposition";
}

const DEEPEST = 6;

/**
 * Whom a phrase stands for: the thing it names, those coordinated with it, the group that a
 * transparent noun counts ("members of X", "most of the leaders of X"), the owner of an instrument
 * ("X's warplanes"), the body of a spokesman, the speaker behind "we". Empty rather than a guess.
 *
 * @param single leave out what is coordinated with the phrase
 */
export function participantsOf(
  reading: Reading,
  token: Token,
  depth = 0,
  single = false,
): Participant[] {
  if (depth > DEEPEST) return [];
  const cacheKey = token.index * 2 + (single ? 1 : 0);
  const cached = reading.participantCache.get(cacheKey);
  if (cached) return [...cached];
  const found = uniqueParticipants([
    ...oneParticipant(reading, token, depth),
    ...(single ? [] : coordinated(reading, token, depth)),
  ]);
  if (depth === 0) reading.participantCache.set(cacheKey, found);
  return found;
}

/** Each entity once, in the order of first mention. */
export function uniqueParticipants(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ entity }) => !seen.has(entity.key) && seen.add(entity.key));
}

function coordinated(reading: Reading, token: Token, depth: number): Participant[] {
  const { tree } = reading;
  // "the commander, A, and his deputy, B": the second hangs on the apposition of the first.
  const heads = [token, ...tree.children(token, "appos")];
  return (
    heads
      .flatMap((head) => tree.conjuncts(head))
      .filter((conjunct) => isNominal(conjunct) || conjunct.pos === "ADJ")
      // "X, and not Y, laid the mine"
      .filter((conjunct) => !isNegated(reading, conjunct))
      .flatMap((conjunct) => participantsOf(reading, conjunct, depth + 1, true))
  );
}

function isNegated(reading: Reading, token: Token): boolean {
  const first = reading.doc.tokens[reading.tree.leftEdge(token)]!;
  return (
    reading.tree.child(token, "neg") !== null ||
    /^not$/i.test(first.text) ||
    /^not$/i.test(reading.doc.tokens[first.index - 1]?.text ?? "")
  );
}

function oneParticipant(reading: Reading, token: Token, depth: number): Participant[] {
  const { tree, lexicon } = reading;
  const { words } = lexicon;
  const places = placesAfter(reading, token);
  if (places.length > 1) return places;
  const named = namedParticipants(reading, token);
  if (named.length) return named;
  if (isRelative(token)) return antecedent(reading, token, depth);
  if (token.pos === "PRON" || token.tag === "PRP$")
    return pronounParticipants(reading, token, depth);
  if (lexicon.titles.isSpokesperson(token.lemma)) return bodyOf(reading, token, depth);
  const holder = lexicon.titles.isOffice(token.lemma) ? namedHolder(reading, token) : null;
  if (holder) return [holder];
  const apposed = appositionOf(reading, token);
  if (apposed.length) return apposed;
  const selfNamed = selfNaming(reading, token);
  if (selfNamed.length) return selfNamed;
  if (words.transparent.has(token.lemma) || token.pos === "NUM" || token.pos === "DET") {
    const members = tree
      .objects(token, ["of", "from", "in", "among", "within", "at", "for"], false)
      .flatMap((object) => participantsOf(reading, object, depth + 1, true))
      .filter(({ entity }) => entity.type !== "Place");
    if (members.length) return members.map((member) => ({ ...member, via: "transparent" }));
    const owners = words.representatives.has(token.lemma)
      ? ownersOf(reading, token, depth + 1)
      : [];
    if (owners.length) return owners.map((owner) => ({ ...owner, via: "transparent" }));
  }
  if (words.instruments.has(token.lemma)) {
    const owners = agentsOfNoun(reading, token, ["by"], depth + 1);
    if (owners.length) return owners;
  }
  // A newspaper named Post or Tribune is no post of anybody.
  if (words.speechNouns.has(token.lemma) && token.pos === "NOUN")
    return authorOfSpeech(reading, token, depth);
  return [];
}

/** The thing named here, and both states of "the Iraqi and US governments". */
function namedParticipants(reading: Reading, token: Token): Participant[] {
  const mention = reading.mentionAt(token);
  const entity = mention && reading.entityOf(mention);
  if (!mention || !entity) return [];
  const holder = mention.standsForBody ? namedHolder(reading, token) : null;
  if (holder) return [holder];
  const via = mention.standsForBody ? "body" : "name";
  const first: Participant = { entity, token, via };
  // "Indian and Pakistani troops": two forces share one head.
  const twins = reading.mentionsHeadedBy(mention.head).flatMap((other): Participant[] => {
    const twin = other.nested ? null : reading.entityOf(other);
    return twin && twin !== entity ? [{ entity: twin, token, via }] : [];
  });
  if (twins.length) return [first, ...twins];
  if (entity.type !== "State" || mention.states.length < 2) return [first];
  const others = mention.states.flatMap((state): Participant[] => {
    const other = reading.doc.entities.find(
      (candidate) => candidate.type === "State" && candidate.name === state,
    );
    return other && other !== entity ? [{ entity: other, token, via }] : [];
  });
  return [first, ...others];
}

/** "his counterpart, Y", "the envoy, Y": the one with the name acts; a spokesman only speaks. */
function namedHolder(reading: Reading, token: Token): Participant | null {
  const { tree, lexicon } = reading;
  if (lexicon.titles.isSpokesperson(token.lemma)) return null;
  // "the leader of X, Y": the parser may hang the name on the body.
  const bodies = tree
    .children(token, "prep")
    .flatMap((preposition) => tree.children(preposition, "pobj"));
  for (const apposition of [token, ...bodies].flatMap((word) => tree.children(word, "appos"))) {
    const entity = reading.entityAt(apposition);
    if (entity?.type === "Official") return { entity, token: apposition, via: "apposition" };
  }
  return null;
}

/** "the cities of Jabla and Tartus". */
function placesAfter(reading: Reading, token: Token): Participant[] {
  if (!reading.lexicon.sets.has("placeNouns", token.lemma)) return [];
  return reading.tree.objects(token, ["of"], false).flatMap((object): Participant[] => {
    const entity = reading.entityAt(object);
    return entity?.type === "Place" ? [{ entity, token: object, via: "name" }] : [];
  });
}

function antecedent(reading: Reading, token: Token, depth: number): Participant[] {
  let verb = reading.tree.parent(token);
  while (verb && verb.dependency !== "relcl" && reading.tree.parent(verb))
    verb = reading.tree.parent(verb);
  const noun = verb?.dependency === "relcl" ? reading.tree.parent(verb) : null;
  return noun ? participantsOf(reading, noun, depth + 1) : [];
}

/** "a militia, the Badr Organization, attacked". */
function appositionOf(reading: Reading, token: Token): Participant[] {
  if (token.pos !== "NOUN") return [];
  for (const apposition of reading.tree.children(token, "appos")) {
    const entity = reading.entityAt(apposition);
    if (entity) return [{ entity, token: apposition, via: "apposition" }];
  }
  return [];
}

/** "a group of factions calling themselves the Free Men", "a cell known as X". */
function selfNaming(reading: Reading, token: Token): Participant[] {
  const { tree } = reading;
  const holders = [token, ...tree.children(token, "prep").flatMap((p) => tree.children(p, "pobj"))];
  for (const verb of holders.flatMap((holder) => tree.children(holder, "acl", "relcl"))) {
    if (!reading.lexicon.sets.has("naming", verb.lemma)) continue;
    const names = [
      ...tree.children(verb, "oprd", "dobj", "attr"),
      ...tree.objects(verb, ["as"], false),
    ];
    for (const name of names) {
      const entity = reading.entityAt(name);
      if (entity) return [{ entity, token: name, via: "apposition" }];
    }
  }
  return [];
}

/** Whom a spokesman, source or official speaks for: "the army's spokesman", "a source in X". */
export function bodyOf(reading: Reading, token: Token, depth = 0): Participant[] {
  const { tree } = reading;
  const bodies = [
    ...ownersOf(reading, token, depth + 1),
    ...tree
      .objects(token, ["for", "of", "from", "with", "at", "in"], false)
      .flatMap((object) => participantsOf(reading, object, depth + 1)),
  ].filter(({ entity }) => entity.type !== "Place");
  return uniqueParticipants(bodies).map((body) => ({ ...body, via: "body" }));
}

/** "X's statement", "a statement by X", "the statement" of whoever spoke last. */
function authorOfSpeech(reading: Reading, token: Token, depth: number): Participant[] {
  const authors = agentsOfNoun(reading, token, ["by", "from", "of", "in"], depth + 1);
  const actors = authors.filter(({ entity }) => entity.type !== "Place");
  if (actors.length) return actors;
  const definite = reading.tree.child(token, "det", "poss")?.lemma ?? "";
  if (!/^(?:the|this|that|its|their)$/.test(definite)) return [];
  const speaker = reading.speakerBefore[token.sentence];
  return speaker?.body ? [{ entity: speaker.body, token: null, via: "speaker" }] : [];
}
