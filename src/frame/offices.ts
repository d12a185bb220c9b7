import type { Entity, Mention, Token } from "../doc/index.ts";
import { ownersOf } from "./noun-agents.ts";
import { participantsOf, type Participant, uniqueParticipants } from "./participants.ts";
import type { Reading } from "./reading.ts";

/** A person holds an office: "Pentagon spokesperson Jane Doe", "Ali X, commander of the guard". */
export interface OfficeFact {
  readonly person: Entity;
  /** The word of the person's name. */
  readonly token: Token;
  /** Lemma of the title: "spokesperson", "president", "member". */
  readonly title: string;
  /** Null where the text names no body. */
  readonly body: Participant | null;
  readonly former: boolean;
  readonly rule: "title" | "apposition" | "convention";
}

const BODY_TYPES: ReadonlySet<string> = new Set(["State", "Institution", "Group", "Force"]);

/** All offices that the article's titles and appositions give to people with a name. */
export function findOffices(reading: Reading): OfficeFact[] {
  const facts: OfficeFact[] = [];
  for (const mention of reading.doc.mentions) {
    const person = reading.entityOf(mention);
    if (person?.type !== "Official" || !mention.named || mention.nested) continue;
    facts.push(...fromTitle(reading, mention, person), ...fromApposition(reading, mention, person));
  }
  return facts;
}

function fromTitle(reading: Reading, mention: Mention, person: Entity): OfficeFact[] {
  const { tree, doc, lexicon } = reading;
  const name = doc.tokens[mention.head]!;
  const start = Math.min(
    mention.first,
    Math.max(tree.leftEdge(name), doc.sentences[name.sentence]!.first),
  );
  const before = doc.tokens.slice(start, name.index);
  const titles = before.filter(
    (word) =>
      isTitleWord(reading, word) &&
      !reading.lexicon.sets.has("courtesies", word.text) &&
      (tree.parent(word) === name || tree.governs(name, word)),
  );
  const title =
    titles.find((word) => lexicon.titles.isSpokesperson(word.lemma)) ??
    titles.find((word) => lexicon.titles.isOffice(word.lemma)) ??
    titles.at(-1);
  if (!title) return [];
  const inside = before.flatMap((word): Participant[] => {
    const entity = reading.entityAt(word);
    return entity && BODY_TYPES.has(entity.type) ? [{ entity, token: word, via: "owner" }] : [];
  });
  const after = [title, name]
    .flatMap((word) => tree.objects(word, ["of", "for", "to"], false))
    .flatMap((object) => bodyNamed(reading, object));
  const possessor = tree.child(name, "poss") ?? tree.child(title, "poss");
  const owners = possessor ? participantsOf(reading, possessor, 1) : [];
  const bodies = bodiesOf([...inside, ...owners, ...after]);
  const former = before.some((word) => reading.lexicon.sets.has("former", word.text));
  const chosen = chooseBodies(reading, bodies, title.lemma);
  const make = (body: Participant | null, rule: OfficeFact["rule"]): OfficeFact => ({
    person,
    token: name,
    title: title.lemma,
    body,
    former,
    rule,
  });
  if (chosen.length) return chosen.map((body) => make(body, "title"));
  const conventional =
    conventionalState(reading, before) ??
    impliedBody(reading, before) ??
    ownParliament(reading, title) ??
    knownState(reading, person, title);
  return [make(conventional, "convention")];
}

/** "Ali X, the commander of the guard", "the guard's commander, Ali X". */
function fromApposition(reading: Reading, mention: Mention, person: Entity): OfficeFact[] {
  const { tree, doc } = reading;
  const name = doc.tokens[mention.head]!;
  const parent = tree.parent(name);
  const beside = [
    ...tree.children(name, "appos"),
    ...(name.dependency === "appos" && parent ? [parent, ...titleOver(reading, parent)] : []),
    ...tree.children(name, "relcl").flatMap((verb) => tree.children(verb, "attr")),
  ];
  return beside
    .flatMap((word) => [word, ...tree.conjuncts(word)])
    .filter((word) => isTitleWord(reading, word) || reading.lexicon.sets.has("posts", word.lemma))
    .flatMap((word) => {
      const bodies = bodiesOf([
        ...ownersOf(reading, word),
        ...tree
          .objects(word, ["of", "for", "to", "in", "at", "with"], false)
          .flatMap((object) => bodyNamed(reading, object)),
      ]);
      const former = tree
        .children(word, "amod", "compound")
        .some((child) => reading.lexicon.sets.has("former", child.text));
      return chooseBodies(reading, bodies, word.lemma).map((body): OfficeFact => ({
        person,
        token: name,
        title: word.lemma,
        body,
        former,
        rule: "apposition",
      }));
    });
}

/** "President X": a name that a stylebook lists with its state, where the article names that state. */
function knownState(reading: Reading, person: Entity, title: Token): Participant | null {
  const { names, titles } = reading.lexicon;
  if (!titles.isOffice(title.lemma)) return null;
  const known = names.get(person.name).find((name) => name.type === "Official");
  const own = known?.states[0];
  const states = reading.doc.entities.filter((entity) => entity.type === "State");
  const state = own
    ? states.find((entity) => entity.name === own)
    : titles.isSoleOffice(title.lemma) || hasPortfolio(reading, title)
      ? ownState(reading, states, title)
      : null;
  return state ? { entity: state, token: null, via: "owner" } : null;
}

/** "Prime Minister", "Foreign Minister": of the state that the article is about. */
function hasPortfolio(reading: Reading, title: Token): boolean {
  const portfolio = reading.doc.tokens[title.index - 1]?.lemma ?? "";
  return (
    title.lemma === "minister" &&
    /^(?:prime|foreign|defen[cs]e|interior|information)$/.test(portfolio)
  );
}

/** "army spokesman X", "government spokeswoman Y": the army or government that the article tells of. */
function impliedBody(reading: Reading, before: readonly Token[]): Participant | null {
  const word = before.find((token) => reading.lexicon.sets.has("armedBodies", token.lemma));
  if (!word) return null;
  const { entities } = reading.doc;
  if (word.lemma === "government") {
    const state = mainState(
      reading,
      entities.filter((entity) => entity.type === "State"),
    );
    return state && { entity: state, token: null, via: "owner" };
  }
  // "military spokesman": the only armed force of a state that the article tells of.
  const forces = entities.filter(({ type, states }) => type === "Force" && states.length === 1);
  return forces.length === 1 ? { entity: forces[0]!, token: null, via: "owner" } : null;
}

/** A title, or the word for the other side's holder of the same office. */
function isTitleWord(reading: Reading, word: Token): boolean {
  const lemma = word.lemma.replace(/\.$/, "");
  return reading.lexicon.titles.isTitle(lemma) || lemma === "counterpart";
}

/** The main state, unless the sentence tells of another one. */
function ownState(reading: Reading, states: readonly Entity[], title: Token): Entity | null {
  const main = mainState(reading, states);
  const others = reading
    .wordsOf(title.sentence)
    .map((word) => reading.entityAt(word))
    .some((entity) => entity?.type === "State" && entity !== main);
  return others ? null : main;
}

/** The one state that the article is about: no other is named more than once. */
function mainState(reading: Reading, states: readonly Entity[]): Entity | null {
  const { tree, doc } = reading;
  const count = (entity: Entity) =>
    doc.mentions
      .filter((mention) => doc.entityOf[mention.index] === entity.key)
      .map((mention) => (tree.parent(doc.tokens[mention.head]!)?.lemma === "in" ? 2 : 1))
      .reduce((sum, weight) => sum + weight, 0);
  const [first, second] = states
    .map((entity) => ({ entity, times: count(entity) }))
    .sort((a, b) => b.times - a.times);
  return first && (second?.times ?? 0) <= 1 && first.times > 1 ? first.entity : null;
}

/** "the spokesman for X, Y": the parser hangs the name on the body; the title stands above it. */
function titleOver(reading: Reading, body: Token): Token[] {
  const preposition = body.dependency === "pobj" ? reading.tree.parent(body) : null;
  const title = preposition && reading.tree.parent(preposition);
  return title ? [title] : [];
}

/** "chairman of the parliament's security committee": a part without a name is its owner's. */
function bodyNamed(reading: Reading, object: Token): Participant[] {
  const named = participantsOf(reading, object, 1);
  return named.length ? named : ownersOf(reading, object);
}

/** "lawmaker X", "Speaker Y": of the one parliament that the article tells of. */
function ownParliament(reading: Reading, title: Token): Participant | null {
  const { sets } = reading.lexicon;
  if (!sets.has("lawmakers", title.lemma)) return null;
  const parliaments = reading.doc.entities.filter(
    ({ type, name }) =>
      type === "Institution" && name.split(/\s+/).some((word) => sets.has("parliaments", word)),
  );
  const [only] = parliaments;
  return only && parliaments.length === 1 ? { entity: only, token: null, via: "owner" } : null;
}

function bodiesOf(participants: readonly Participant[]): Participant[] {
  return uniqueParticipants(participants.filter(({ entity }) => BODY_TYPES.has(entity.type)));
}

/** The nearest body: a ministry rather than its state, unless the office is the state's own. */
function chooseBodies(
  reading: Reading,
  bodies: readonly Participant[],
  title: string,
): Participant[] {
  const own = bodies.filter(({ entity }) => entity.type !== "State");
  return (
    own.length && !reading.lexicon.sets.has("officesOfState", title) ? own : [...bodies]
  ).slice(0, 2);
}

/** "Foreign Secretary Jane Doe": the convention of a stylebook tells the state, if it is named. */
function conventionalState(reading: Reading, before: readonly Token[]): Participant | null {
  const words = before.map((word) => word.lemma);
  const runs = words.flatMap((_, first) =>
    words.slice(first).map((_, length) => words.slice(first, first + length + 1).join(" ")),
  );
  const states = runs.map((run) => reading.lexicon.titles.stateOfOffice(run));
  const state = states.find((name) => name !== null);
  const entity = state && reading.doc.entities.find((e) => e.type === "State" && e.name === state);
  return entity ? { entity, token: null, via: "owner" } : null;
}
