import { foldWords } from "../../lexicon/fold-name.ts";
import type { Candidate } from "../candidate.ts";
import type { Cluster } from "../cluster.ts";
import type { Sieve, SieveContext } from "./sieve.ts";

/** Share of the smaller set of content words that must be in the other. */
const LEAST_OVERLAP = 0.5;

/**
 * Reports of one act: the same kind of Decision, by the same bodies, about the same parties or in
 * the same words. A Decision of which its article says nothing more ("the parliament's decision")
 * is the only one of its kind by that body that concerns somebody in that article, or stays alone.
 */
export const decision: Sieve = {
  id: "decision",
  keys: ({ representative }, { words, decisions }) => {
    if (representative.entity.type !== "Decision") return [];
    const kind = kindOf(representative, words);
    return decisions
      .deciders(representative)
      .map(({ representative: { article, entity } }) =>
        JSON.stringify([kind, article, entity.key]),
      );
  },
  matches: ({ representative: a }, { representative: b }, context) => {
    if (!sameDeciders(a, b, context)) return false;
    if (!saysSomething(a, context)) return concernsArticle(b, a.article, context);
    if (!saysSomething(b, context)) return concernsArticle(a, b.article, context);
    return sameMatter(a, b, context);
  },
  rivals: ({ representative: a }, { representative: b }, context) =>
    saysSomething(a, context) && saysSomething(b, context) && !sameMatter(a, b, context),
};

function kindOf({ entity }: Candidate, words: SieveContext["words"]): string {
  return words.kindOf(entity.decision?.kind ?? "");
}

/** One article may name fewer of them, but none that the other does not. */
function sameDeciders(a: Candidate, b: Candidate, { decisions }: SieveContext): boolean {
  const [fewer, more] = [decisions.deciders(a), decisions.deciders(b)].sort(
    (one, other) => one.length - other.length,
  );
  return fewer!.length > 0 && fewer!.every((decider) => more!.includes(decider));
}

function saysSomething(decision: Candidate, context: SieveContext): boolean {
  return (
    matterWords(decision, context).length > 0 || context.decisions.concerned(decision).length > 0
  );
}

function concernsArticle(
  decision: Candidate,
  article: string,
  { decisions }: SieveContext,
): boolean {
  return decisions
    .concerned(decision)
    .some(({ members }) => members.some((member) => member.article === article));
}

function sameMatter(a: Candidate, b: Candidate, context: SieveContext): boolean {
  const concerned = context.decisions.concerned(a);
  const sharesParty = context.decisions.concerned(b).some((party) => concerned.includes(party));
  const [words, others] = [matterWords(a, context), matterWords(b, context)];
  const shared = words.filter((word) => others.includes(word)).length;
  const smaller = Math.min(words.length, others.length);
  if (smaller === 0) return sharesParty;
  return shared / smaller >= LEAST_OVERLAP && (sharesParty || shared >= 2);
}

/** What the Decision is about by its own name: neither its kind nor who took it. */
function matterWords(candidate: Candidate, { words, decisions }: SieveContext): string[] {
  const deciders = new Set(decisions.deciders(candidate).flatMap(wordsOfNames));
  const kind = candidate.entity.decision?.kind ?? "";
  return candidate.words.filter(
    (word) => word !== kind && !deciders.has(word) && !words.emptyContent.has(word),
  );
}

/** The words of all that the articles call it: "the parliament" is the Council of Representatives. */
function wordsOfNames({ faces }: Cluster): string[] {
  return faces.flatMap(({ entity }) =>
    [entity.name, ...entity.mentions.map(({ text }) => text)].flatMap(foldWords),
  );
}
