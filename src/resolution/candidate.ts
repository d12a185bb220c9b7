import type { Annotation, Entity } from "../doc/index.ts";
import { foldWords } from "../lexicon/fold-name.ts";
import { foldAcronym, initialsOf, isAcronym } from "./acronym.ts";
import { contentOf } from "./content.ts";
import { isNameLike, tidyName } from "./name-like.ts";
import { compareText } from "../doc/index.ts";
import { personNameOf } from "./person-name.ts";
import type { PersonName } from "./person-name.ts";
import type { ResolutionWords } from "./words.ts";

/** One entity of one article, with what comparing it to those of other articles needs. */
export interface Candidate {
  readonly article: string;
  readonly entity: Entity;
  /** The entity's own name, and what its article calls it by name; tidied. */
  readonly names: readonly string[];
  /** Content words of its own name. */
  readonly words: readonly string[];
  /** States in its own name, in the order of the text. */
  readonly nameStates: readonly string[];
  /** States it belongs to, by its own name or by what its article says; sorted. */
  readonly states: readonly string[];
  /**
   * Only for an organ or a force whose state nobody names ("the Ministry of Defense"): which of the
   * states that have such a thing in other articles its own article speaks of; else null.
   */
  readonly context: readonly string[] | null;
  /** Acronyms that the article gives, and the name itself if it is one; folded, sorted. */
  readonly acronyms: readonly string[];
  readonly isAcronym: boolean;
  /** Of a name of several words. */
  readonly initials: string | null;
  /** Only Official. */
  readonly person: PersonName | null;
  /**
   * Does the name single something out? "Kata'ib Hezbollah" and "Iraqi factions" do, "militants"
   * and "US base" do not: they are somebody else in each article.
   */
  readonly isDistinct: boolean;
  /** All that a veto looks at, as one text: the same for candidates that every veto treats alike. */
  readonly face: string;
}

type Bare = Omit<Candidate, "context" | "face">;

/** The entities of all articles as candidates, in order of article and entity key. */
export function toCandidates(
  annotations: readonly Annotation[],
  words: ResolutionWords,
): Candidate[] {
  const bare = annotations.flatMap((annotation) => bareCandidates(annotation, words));
  const ownersOf = new Map<string, Set<string>>();
  for (const candidate of bare) {
    const owners = ownersOf.get(bodyKey(candidate)) ?? new Set();
    for (const state of candidate.states) owners.add(state);
    ownersOf.set(bodyKey(candidate), owners);
  }
  const statesOf = new Map<string, Set<string>>();
  for (const { article, states, entity } of bare) {
    const spokenOf = statesOf.get(article) ?? new Set();
    for (const state of states) spokenOf.add(state);
    if (entity.type === "State") spokenOf.add(entity.name);
    statesOf.set(article, spokenOf);
  }
  return bare
    .map((candidate) => {
      const isStateless = belongsToState(candidate) && candidate.states.length === 0;
      const spokenOf = statesOf.get(candidate.article)!;
      const owners = [...ownersOf.get(bodyKey(candidate))!];
      const context = isStateless ? owners.filter((state) => spokenOf.has(state)).sort() : null;
      return { ...candidate, context, face: faceOf(candidate, context) };
    })
    .sort((a, b) => compareText(a.article, b.article) || compareText(a.entity.key, b.entity.key));
}

function faceOf(
  { entity, words, states, acronyms, person }: Bare,
  context: readonly string[] | null,
): string {
  return JSON.stringify([
    entity.type,
    entity.known,
    entity.decision?.date?.date ?? null,
    words,
    states,
    context,
    acronyms,
    person && [person.given, person.surname],
  ]);
}

function bareCandidates(annotation: Annotation, words: ResolutionWords): Bare[] {
  const located = statesOfPlaces(annotation);
  return annotation.entities.map((entity) => {
    const { states: nameStates, words: nameWords } = contentOf(entity.name, words);
    const states = new Set([...entity.states, ...nameStates, ...(located.get(entity.key) ?? [])]);
    const acronym = isAcronym(entity.name);
    const acronyms = new Set(entity.acronyms.map(foldAcronym));
    if (acronym) acronyms.add(foldAcronym(entity.name));
    const candidate = {
      article: annotation.article.id,
      entity,
      names: namesOf(entity, words),
      words: nameWords,
      nameStates,
      states: [...states].sort(),
      acronyms: [...acronyms].sort(),
      isAcronym: acronym,
      initials: acronym || nameWords.length < 2 ? null : initialsOf(entity.name, words),
      person: entity.type === "Official" ? personNameOf(entity.name, words) : null,
    };
    return { ...candidate, isDistinct: isDistinct(candidate, words) };
  });
}

/** States that the article puts a base or a place in. */
function statesOfPlaces({ entities, reports }: Annotation): Map<string, string[]> {
  const entityOf = new Map(entities.map((entity) => [entity.key, entity]));
  const located = new Map<string, string[]>();
  for (const { type, status, source, target } of reports) {
    const place = entityOf.get(source);
    const state = entityOf.get(target);
    if (type !== "LOCATED_IN" || status === "denied" || state?.type !== "State") continue;
    if (place?.type !== "Base" && place?.type !== "Place") continue;
    located.set(source, [...(located.get(source) ?? []), state.name]);
  }
  return located;
}

function namesOf(entity: Entity, words: ResolutionWords): string[] {
  const called = entity.mentions
    .filter((mention) => mention.rule === "name")
    .map((mention) => tidyName(mention.text, words))
    .filter((name) => isNameLike(name, words));
  return [...new Set([tidyName(entity.name, words), ...called])].sort();
}

function isDistinct(
  { entity, words: nameWords, nameStates, states }: Omit<Bare, "isDistinct">,
  words: ResolutionWords,
): boolean {
  if (entity.known !== null) return true;
  if (nameWords.length === 0 && nameStates.length === 0) return false;
  if (entity.named) return true;
  if (entity.type === "Official" || entity.type === "Decision") return false;
  const isPlace = entity.type === "Base" || entity.type === "Place";
  if (!isPlace) return states.length > 0;
  // "base in the al-Khadra area" has a name in it that is no state's.
  return tidyName(entity.name, words)
    .split(" ")
    .slice(1)
    .some(
      (word) =>
        isNameLike(word, words) && foldWords(word).some((folded) => nameWords.includes(folded)),
    );
}

/** Is it one of a kind that every state has? */
function belongsToState({ entity }: Bare): boolean {
  return (entity.type === "Institution" || entity.type === "Force") && entity.known === null;
}

function bodyKey({ entity, words }: Bare): string {
  return `${entity.type} ${words.join(" ")}`;
}
