import type { Token } from "../doc/index.ts";
import { participantsOf, type Participant, uniqueParticipants } from "./participants.ts";
import type { Reading } from "./reading.ts";
import { isNoun, isRelative, isVerb } from "./tree.ts";

const DEEPEST = 6;

/** Who a noun belongs to: "Iran's strike", "the Israeli raid", "a US drone strike". */
export function ownersOf(reading: Reading, noun: Token, depth = 0): Participant[] {
  const { tree } = reading;
  const owners: Participant[] = [];
  const possessor = tree.child(noun, "poss");
  if (possessor) owners.push(...participantsOf(reading, possessor, depth + 1));
  for (const modifier of tree.children(noun, "compound", "amod", "nmod", "npadvmod")) {
    if (isAlignment(reading, modifier)) continue;
    owners.push(...modifierOwner(reading, modifier));
    for (const inner of tree.children(modifier, "compound", "nmod", "conj"))
      owners.push(...modifierOwner(reading, inner));
  }
  return uniqueParticipants(owners.filter((owner) => owner.entity.type !== "Place"));
}

function modifierOwner(reading: Reading, modifier: Token): Participant[] {
  const entity = reading.entityAt(modifier);
  return entity ? [{ entity, token: modifier, via: "owner" }] : [];
}

/** "pro-Iran", "Iran-backed", "anti-US": the name tells an attitude, not the owner. */
function isAlignment(reading: Reading, modifier: Token): boolean {
  const { tokens } = reading.doc;
  const before = tokens[modifier.index - 1];
  const attitudePrefix = tokens[modifier.index - 2];
  if (
    before?.text === "-" &&
    attitudePrefix &&
    /^(?:pro|anti|counter|non)$/i.test(attitudePrefix.text)
  )
    return true;
  const after = tokens[modifier.index + 1];
  const participle = tokens[modifier.index + 2];
  return after?.text === "-" && reading.lexicon.sets.has("alignments", participle?.text ?? "");
}

/**
 * The doer of a noun of action, from the surest place to the least sure: owner, "by X",
 * "carried out by X", "that X launched", "claimed by X".
 *
 * @param prepositions those that name the doer, from the lexicon's row
 */
export function agentsOfNoun(
  reading: Reading,
  noun: Token,
  prepositions: readonly string[] = ["by"],
  depth = 0,
): Participant[] {
  if (depth > DEEPEST) return [];
  const { tree } = reading;
  const resolve = (token: Token) => participantsOf(reading, token, depth + 1);
  const first = [
    ...ownersOf(reading, noun, depth),
    ...tree.objects(noun, prepositions, false).flatMap(resolve),
  ];
  if (first.length) return uniqueParticipants(first);
  for (const place of [
    byInside,
    participleBy,
    relativeLight,
    passiveVerbBy,
    governingVerbBy,
    claimed,
  ]) {
    const found = place(reading, noun, prepositions).flatMap(resolve);
    if (found.length) return uniqueParticipants(found);
  }
  const parent = tree.parent(noun);
  if (
    noun.dependency === "conj" &&
    parent &&
    isNoun(parent) &&
    reading.lexicon.predicates.nouns.has(noun.lemma)
  )
    return agentsOfNoun(reading, parent, prepositions, depth + 1);
  return [];
}

/** "the bombing of a market in the north by X": the by-phrase hangs on a nested noun. */
function byInside(reading: Reading, noun: Token, prepositions: readonly string[]): Token[] {
  if (!prepositions.includes("by")) return [];
  const { tree } = reading;
  return tree.subtree(noun).flatMap((token) => {
    const holder = tree.parent(token);
    if (token.lemma !== "by" || !/^(?:prep|agent)$/.test(token.dependency)) return [];
    if (!holder || holder === noun || !isNoun(holder)) return [];
    for (let above: Token | null = holder; above && above !== noun; above = tree.parent(above))
      if (isVerb(above)) return [];
    return tree.prepositionObjects(token);
  });
}

/** "strikes carried out by X", "talks agreed between A and B". */
function participleBy(reading: Reading, noun: Token, prepositions: readonly string[]): Token[] {
  const { tree } = reading;
  const wanted = prepositions.includes("between") ? ["by", "between"] : ["by"];
  return tree
    .children(noun, "acl", "relcl")
    .filter((verb) => verb.tag === "VBN" || tree.child(verb, "auxpass"))
    .flatMap((verb) => tree.objects(verb, verb.lemma === "blame" ? ["on"] : wanted, false));
}

/** "the offensive that X launched". */
function relativeLight(reading: Reading, noun: Token): Token[] {
  const { tree, lexicon } = reading;
  return tree
    .children(noun, "relcl")
    .filter((verb) => lexicon.words.lightVerbs.has(verb.lemma))
    .flatMap((verb) => tree.children(verb, "nsubj"))
    .filter((subject) => !isRelative(subject));
}

/** "the attack was carried out by X". */
function passiveVerbBy(reading: Reading, noun: Token): Token[] {
  const { tree, lexicon } = reading;
  const verb = tree.parent(noun);
  return noun.dependency === "nsubjpass" && verb && lexicon.words.lightVerbs.has(verb.lemma)
    ? tree.objects(verb, ["by"], false)
    : [];
}

/** "condemned the attack today by X": the by-phrase hangs on the verb above. */
function governingVerbBy(reading: Reading, noun: Token, prepositions: readonly string[]): Token[] {
  const { tree } = reading;
  const verb = tree.parent(noun);
  if (noun.dependency !== "dobj" || !verb || !prepositions.includes("by")) return [];
  if (tree.child(verb, "auxpass")) return [];
  return tree
    .objects(verb, ["by"], false)
    .filter((object) => object.index > noun.index && isNoun(object));
}

/** "the bombing of a market, for which X claimed responsibility": the clause may hang anywhere after. */
function claimed(reading: Reading, noun: Token): Token[] {
  const { tree, doc } = reading;
  const { last } = doc.sentences[noun.sentence]!;
  return doc.tokens
    .slice(noun.index + 1, last)
    .filter((verb) => verb.dependency === "relcl" && verb.lemma === "claim")
    .filter((verb) =>
      tree
        .children(verb, "dobj")
        .some((object) => reading.lexicon.sets.has("responsibility", object.lemma)),
    )
    .flatMap((verb) => tree.children(verb, "nsubj"));
}
