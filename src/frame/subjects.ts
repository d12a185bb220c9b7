import type { Token } from "../doc/index.ts";
import { agentsOfNoun } from "./noun-agents.ts";
import { lightVerbOf } from "./light-verbs.ts";
import type { Participant } from "./participants.ts";
import type { Reading } from "./reading.ts";
import { isRelative, isVerb } from "./tree.ts";

/** A subject of a verb: a word of the sentence, or somebody understood from a noun. */
export interface Subject {
  readonly token: Token | null;
  readonly participants: readonly Participant[] | null;
  /** The subject is what is acted on: "X was attacked". */
  readonly passive: boolean;
}

const DEEPEST = 7;

/**
 * The subjects of a verb, also where they are not beside it: relative and participle clauses
 * ("the group that attacked"), coordination ("met and agreed"), control ("threatened to attack",
 * "urged X to attack"), gerunds ("accused X of attacking").
 */
export function subjectsOf(reading: Reading, verb: Token, depth = 0): Subject[] {
  if (depth > DEEPEST) return [];
  const { tree } = reading;
  const own = tree
    .children(verb, "nsubj", "nsubjpass", "csubj")
    .filter((child) => child.tag !== "EX");
  if (own.length) return own.flatMap((subject) => ownSubject(reading, verb, subject, depth));
  const parent = tree.parent(verb);
  if (!parent) return [];
  const passive = isPassive(reading, verb);
  const active = (subjects: Subject[]): Subject[] => subjects.map((s) => ({ ...s, passive }));
  switch (verb.dependency) {
    case "conj":
      return isVerb(parent) ? sharedSubject(reading, verb, parent, depth) : [];
    case "relcl":
      return [{ token: parent, participants: null, passive }];
    case "acl":
      return clauseOfNoun(reading, verb, parent, passive, depth);
    case "ccomp":
      return verb.tag === "VB" || verb.tag === "VBG"
        ? active(controller(reading, verb, parent, depth))
        : [];
    case "xcomp":
    case "advcl":
    case "acomp":
      return active(controller(reading, verb, parent, depth));
    case "pcomp":
      return gerund(reading, parent, passive, depth);
    default:
      return [];
  }
}

/** "was attacked", "attacked by X", "the base attacked on Monday". */
export function isPassive(reading: Reading, verb: Token): boolean {
  const { tree } = reading;
  return (
    tree.child(verb, "auxpass") !== null ||
    (tree.child(verb, "agent") !== null && tree.child(verb, "dobj") === null) ||
    (verb.tag === "VBN" && /^(?:acl|advcl|amod)$/.test(verb.dependency))
  );
}

function ownSubject(reading: Reading, verb: Token, subject: Token, depth: number): Subject[] {
  const { tree } = reading;
  const parent = tree.parent(verb);
  const passiveOwn = subject.dependency === "nsubjpass";
  if (/^(?:WDT|WP)$/.test(subject.tag) || (isRelative(subject) && verb.dependency === "relcl")) {
    if (verb.dependency === "relcl" && parent)
      return [{ token: parent, participants: null, passive: passiveOwn }];
    return verb.dependency === "conj" && parent ? subjectsOf(reading, parent, depth + 1) : [];
  }
  const byAgent = tree.child(verb, "agent") !== null && tree.child(verb, "dobj") === null;
  return [{ token: subject, participants: null, passive: passiveOwn || byAgent }];
}

function sharedSubject(reading: Reading, verb: Token, parent: Token, depth: number): Subject[] {
  const subjects = subjectsOf(reading, parent, depth + 1);
  const bareParticiple = verb.tag === "VBN" && !reading.tree.child(verb, "aux");
  if (bareParticiple && subjects[0]?.passive) return subjects;
  const passive = isPassive(reading, verb);
  return subjects.map((subject) => ({ ...subject, passive }));
}

/** "the group attacking X", "the base attacked by X", "X's plan to attack". */
function clauseOfNoun(
  reading: Reading,
  verb: Token,
  noun: Token,
  passive: boolean,
  depth: number,
): Subject[] {
  const author = authorOf(reading, noun);
  if (author && verb.tag === "VBG")
    return subjectsOf(reading, author, depth + 1).map((subject) => ({ ...subject, passive }));
  if (verb.tag === "VBG" || verb.tag === "VBN")
    return [{ token: noun, participants: null, passive }];
  const owners = agentsOfNoun(reading, noun, ["by"], depth + 1);
  if (owners.length) return owners.map((owner) => understood(owner, passive));
  const governor = lightVerbOf(reading, noun) ?? reading.tree.parent(noun);
  return governor && isVerb(governor)
    ? subjectsOf(reading, governor, depth + 1).map((subject) => ({ ...subject, passive }))
    : [];
}

/** "adopted a resolution demanding ...", "issued a statement condemning ...": who adopted it demands. */
function authorOf(reading: Reading, noun: Token): Token | null {
  const { words, predicates } = reading.lexicon;
  const text = words.speechNouns.has(noun.lemma) || predicates.decisions.nouns.has(noun.lemma);
  const verb = reading.tree.parent(noun);
  return text && noun.dependency === "dobj" && verb && isVerb(verb) ? verb : null;
}

function controller(reading: Reading, verb: Token, parent: Token, depth: number): Subject[] {
  const { tree, lexicon } = reading;
  let governor = parent;
  if (!isVerb(governor) && (governor.pos === "ADJ" || governor.dependency === "acomp"))
    governor = tree.parent(governor) ?? governor;
  if (lexicon.words.objectControl.has(governor.lemma)) {
    const object = tree.child(governor, "dobj");
    const takesObject = verb.dependency !== "advcl" || verb.tag === "VB";
    if (object && takesObject) return [{ token: object, participants: null, passive: false }];
  }
  return isVerb(governor) || governor.dependency === "ROOT"
    ? subjectsOf(reading, governor, depth + 1)
    : [];
}

/** "accused X of attacking", "after attacking", "X's threat of attacking". */
function gerund(reading: Reading, preposition: Token, passive: boolean, depth: number): Subject[] {
  const { tree, lexicon } = reading;
  const governor = tree.parent(preposition);
  if (!governor) return [];
  if (isVerb(governor)) {
    const object = tree.child(governor, "dobj");
    if (lexicon.words.gerundOfObject.has(governor.lemma)) {
      if (object) return [{ token: object, participants: null, passive }];
      if (tree.child(governor, "auxpass") && lexicon.words.blameVerbs.has(governor.lemma))
        return subjectsOf(reading, governor, depth + 1).map((s) => ({ ...s, passive }));
    }
    return subjectsOf(reading, governor, depth + 1).map((s) => ({ ...s, passive }));
  }
  const owners = agentsOfNoun(reading, governor, ["by"], depth + 1);
  if (owners.length) return owners.map((owner) => understood(owner, passive));
  const verb = lightVerbOf(reading, governor) ?? verbAbove(reading, governor);
  return verb ? subjectsOf(reading, verb, depth + 1).map((s) => ({ ...s, passive })) : [];
}

function understood(participant: Participant, passive: boolean): Subject {
  return { token: null, participants: [participant], passive };
}

/** "with the aim of attacking", "remains committed to attacking": the verb that holds the word. */
function verbAbove(reading: Reading, word: Token): Token | null {
  let token: Token | null = word;
  for (let step = 0; token && step < 4; step++) {
    if (isVerb(token)) return token;
    if (!/^(?:pobj|prep|dobj|acomp|attr)$/.test(token.dependency)) return null;
    token = reading.tree.parent(token);
  }
  return token && isVerb(token) ? token : null;
}
