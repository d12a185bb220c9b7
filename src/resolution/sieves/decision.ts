import type { Candidate } from "../candidate.ts";
import type { Sieve, SieveContext } from "./sieve.ts";

/** Share of the smaller set of content words that must be in the other. */
const LEAST_OVERLAP = 0.5;
/** Words that must be shared where no party is. */
const FEWEST_WORDS = 2;
/** Things that two articles must both speak of, and no others, to be copies. */
const FEWEST_OF_A_STORY = 4;

interface Look {
  readonly kind: string;
  /** Ids of the clusters that took it. */
  readonly deciders: readonly string[];
  /** Ids of the clusters that it concerns. */
  readonly concerned: readonly string[];
  /** What it is about by its own name: neither its kind nor who took it. */
  readonly words: readonly string[];
  /** Does its article say enough of what it is about: a party, or two words? */
  readonly saysWhat: boolean;
  /** Only where it does not: ids of all that its article speaks of but Decisions, in order. */
  readonly spokenOf: readonly string[];
}

/**
 * Reports of one act: the same kind of Decision, by the same bodies, about the same parties or in
 * the same words. A Decision of which its article says no more ("the parliament's decision")
 * is the only one of its kind by that body that concerns somebody in that article, or stays alone.
 */
export const decision: Sieve<Look> = {
  id: "decision",
  look: ({ representative }, context) =>
    representative.entity.type === "Decision" ? lookOf(representative, context) : null,
  keys: ({ kind, deciders }) => deciders.map((decider) => JSON.stringify([kind, decider])),
  matches: (a, b) => {
    if (!sameDeciders(a, b)) return false;
    if (a.saysWhat && b.saysWhat) return sameMatter(a, b);
    if (!a.saysWhat && !b.saysWhat) return sameStory(a, b);
    return a.saysWhat ? fitsArticle(a, b) : fitsArticle(b, a);
  },
  areRivals: (a, b) => a.saysWhat && b.saysWhat && !sameMatter(a, b),
};

function lookOf(candidate: Candidate, { words: lists, decisions }: SieveContext): Look {
  const kind = candidate.entity.decision?.kind ?? "";
  const deciders = decisions.deciders(candidate);
  const decidersWords = new Set(deciders.flatMap(({ words }) => words));
  const concerned = decisions.concerned(candidate).map(({ id }) => id);
  const words = candidate.words.filter(
    (word) => word !== kind && !decidersWords.has(word) && !lists.emptyContent.has(word),
  );
  const saysWhat = words.length >= FEWEST_WORDS || concerned.length > 0;
  return {
    kind: lists.kindOf(kind),
    deciders: deciders.map(({ id }) => id),
    concerned,
    words,
    saysWhat,
    spokenOf: saysWhat ? [] : decisions.spokenOf(candidate.article).map(({ id }) => id),
  };
}

/** One article may name fewer of them, but none that the other does not. */
function sameDeciders(a: Look, b: Look): boolean {
  const [fewer, more] = a.deciders.length <= b.deciders.length ? [a, b] : [b, a];
  return (
    fewer.deciders.length > 0 && fewer.deciders.every((decider) => more.deciders.includes(decider))
  );
}

/** Does what an article says of a Decision fit the vague one of another article? */
function fitsArticle(clear: Look, vague: Look): boolean {
  return (
    clear.concerned.some((party) => vague.spokenOf.includes(party)) &&
    vague.words.every((word) => clear.words.includes(word))
  );
}

/** Two articles that speak of exactly the same things are copies of one. */
function sameStory(a: Look, b: Look): boolean {
  return (
    a.spokenOf.length >= FEWEST_OF_A_STORY &&
    a.spokenOf.length === b.spokenOf.length &&
    a.spokenOf.every((party, place) => party === b.spokenOf[place]) &&
    a.words.join(" ") === b.words.join(" ")
  );
}

function sameMatter(a: Look, b: Look): boolean {
  const sharesParty = a.concerned.some((party) => b.concerned.includes(party));
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const smaller = Math.min(a.words.length, b.words.length);
  if (smaller === 0) return sharesParty;
  return shared / smaller >= LEAST_OVERLAP && (sharesParty || shared >= FEWEST_WORDS);
}
