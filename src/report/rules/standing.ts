import type { Mention } from "../../doc/index.ts";
import {
  Frame,
  type OfficeFact,
  type Participant,
  participantsOf,
  Phrase,
  uniqueParticipants,
} from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import type { RuleContext } from "../context.ts";

/** "X joined Y", "X is stationed in Y", "X leads Y". */
export function standingVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  const { attitude } = frame;
  if (attitude.negated || attitude.modal || attitude.conditional) return;
  const continues = attitude.governors.some((word) => context.lexicon.sets.has("staying", word));
  if (attitude.infinitive && !continues) return;
  const place = row.type === "LOCATED_IN";
  if (place && frame.passive === row.active) return;
  const agents = place && frame.passive ? frame.subjectParticipants : frame.agents;
  const phrases = [
    ...(row.patient.includes("object") ? frame.patients : []),
    ...frame.after(
      row.patient.filter((where) => where !== "object"),
      false,
    ),
  ];
  for (const agent of agents)
    for (const target of uniqueParticipants(
      phrases.flatMap((phrase) => [...phrase.participants]),
    ).slice(0, 3)) {
      const [source, end] = row.inverse ? [target, agent] : [agent, target];
      if (row.type === "HOLDS_OFFICE" && !source.entity.named) continue;
      context.drawing.draw(source, row.type, end, frame, row.id, {
        sources: row.sources,
        targets: row.targets,
      });
    }
}

/** "X is part of Y", "X is a member of Y". */
export function isPartOf(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "noun" || !context.lexicon.sets.has("memberNouns", frame.lemma)) return;
  const { dependency } = frame.predicate;
  const groups = frame.phrase.after(["of"]).flatMap((phrase) => [...phrase.participants]);
  const governor = frame.governor?.frame;
  if (!governor) return;
  const members =
    dependency === "attr" && !governor.attitude.negated
      ? governor.subjectParticipants
      : dependency === "appos"
        ? governor.phrase.participants
        : [];
  for (const member of members)
    for (const group of groups)
      context.drawing.draw(member, "MEMBER_OF", group, frame, "part-of", { speaker: null });
}

/** "X, an umbrella of Y and Z": Y and Z are members. */
export function umbrella(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "noun" || !context.lexicon.sets.has("umbrellas", frame.lemma)) return;
  if (!/^(?:appos|attr)$/.test(frame.predicate.dependency) || frame.phrase.entity) return;
  const whole = frame.governor?.frame;
  if (!whole) return;
  const wholes =
    frame.predicate.dependency === "attr" ? whole.subjectParticipants : whole.phrase.participants;
  const members = frame.phrase.after(["of"]).flatMap((phrase) => [...phrase.participants]);
  for (const one of wholes)
    for (const member of members)
      context.drawing.draw(member, "MEMBER_OF", one, frame, "umbrella", { speaker: null });
}

/** "the ELN's Domingo Lain front", "the al-Qaeda affiliate X": a group that belongs to a group. */
export function ownedGroup(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "noun") return;
  const self = frame.phrase.entity;
  const mention = context.doc.reading.mentionAt(frame.predicate);
  if (
    self?.type !== "Group" ||
    !self.named ||
    mention?.nested ||
    mention?.head !== frame.predicate.index
  )
    return;
  const owners = [...(frame.possessor?.participants ?? [])];
  const member: Participant = { entity: self, token: frame.predicate, via: "name" };
  for (const owner of owners)
    if (owner.entity.type === "Group" && owner.entity.named)
      context.drawing.draw(member, "MEMBER_OF", owner, frame, "owned-group", { speaker: null });
}

/** "Iran-backed X": X has a name, so the backing is a relation of the graph. */
export function backedName(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || frame.predicate.dependency !== "amod") return;
  if (!context.lexicon.sets.has("backing", frame.lemma)) return;
  const { reading } = context.doc;
  const head = reading.tree.parent(frame.predicate);
  const backed = head && reading.entityAt(head);
  if (!head || !backed?.named) return;
  for (const modifier of reading.tree.children(frame.predicate, "npadvmod", "compound", "nmod")) {
    const backer = reading.entityAt(modifier);
    if (backer)
      context.drawing.draw(
        { entity: backer, token: modifier, via: "name" },
        "SUPPORTS",
        { entity: backed, token: head, via: "name" },
        frame,
        "backed",
        { speaker: null },
      );
  }
}

/** Offices that titles and appositions give. */
export function offices(context: RuleContext): void {
  for (const fact of context.doc.reading.offices) {
    if (!fact.body) continue;
    const frame = new Frame(context.doc.reading, fact.token, "noun");
    const person: Participant = { entity: fact.person, token: fact.token, via: "name" };
    const type = isMembership(fact) ? "MEMBER_OF" : "HOLDS_OFFICE";
    context.drawing.draw(person, type, fact.body, frame, `office-${fact.rule}`, { speaker: null });
  }
}

const isMembership = (fact: OfficeFact): boolean =>
  fact.title === "member" && fact.body?.entity.type === "Group";

/** "US forces in Iraq", "the base in the north of Y", "there are troops in Y". */
export function locations(context: RuleContext): void {
  for (const mention of context.doc.mentions) {
    if (mention.nested || !/^(?:Force|Base|Group)$/.test(mention.type)) continue;
    const entity = context.doc.reading.entityOf(mention);
    if (!entity) continue;
    const token = context.doc.tokens[mention.head]!;
    const frame = new Frame(context.doc.reading, token, "noun");
    const self: Participant = { entity, token, via: "name" };
    for (const place of [...inside(mention, frame, context), ...aroundPresence(frame, context)])
      context.drawing.draw(self, "LOCATED_IN", place, frame, "in", { speaker: null });
  }
}

function inside(mention: Mention, frame: Frame, context: RuleContext): Participant[] {
  const { tree } = context.doc.reading;
  const token = frame.predicate;
  const found: Participant[] = [];
  for (const preposition of tree.children(token, "prep")) {
    if (!/^(?:in|at|near|inside)$/.test(preposition.lemma)) continue;
    // A group's name may hold its country: that is no place of its own.
    if (mention.type === "Group" && mention.last > preposition.index) continue;
    for (const object of tree.prepositionObjects(preposition))
      found.push(...participantsOf(context.doc.reading, object, 0, true));
  }
  if (mention.type === "Base")
    for (const beside of tree.children(token, "appos", "npadvmod"))
      found.push(...new Phrase(context.doc.reading, beside).participants);
  const governor = frame.governor?.frame;
  const exists = token.dependency === "attr" && governor && tree.child(governor.predicate, "expl");
  if (exists)
    found.push(
      ...governor.after(["in", "at"], false).flatMap((phrase) => [...phrase.participants]),
    );
  // "in the region" goes back to a place that may be told of for another reason: named places only.
  return found.filter(
    ({ entity, token: word }) =>
      (entity.type === "Place" || entity.type === "State") &&
      word !== null &&
      context.doc.reading.mentionAt(word)?.named === true,
  );
}

/** "the presence of X in Y", "the withdrawal of X from Y". */
function aroundPresence(frame: Frame, context: RuleContext): Participant[] {
  const governor = frame.governor;
  if (governor?.preposition !== "of") return [];
  if (!context.lexicon.sets.has("presences", governor.frame.lemma)) return [];
  return governor.frame.phrase
    .after(["in", "from"])
    .flatMap((phrase) => [...phrase.participants])
    .filter(({ entity }) => entity.type === "Place" || entity.type === "State");
}
