import {
  type Frame,
  type Participant,
  type Phrase,
  uniqueParticipants,
} from "../../frame/index.ts";
import type { PredicateRow } from "../../lexicon/index.ts";
import { type RuleContext, goesBackTo, tellsEvent } from "../context.ts";
import { violentTargets } from "../targets.ts";
import { drawViolence } from "../violence.ts";

/** "X shelled Y", "Y was attacked by X", "X fired rockets at Y". */
export function attackVerb(frame: Frame, row: PredicateRow, context: RuleContext): void {
  if (row.needs === "direction" && !frame.hasDirection) return;
  const agents = attackers(frame, context);
  let targets = uniqueParticipants([
    ...(row.patient.includes("object") ? frame.patients : []).flatMap((phrase) =>
      violentTargets(phrase, context),
    ),
    ...frame
      .after(row.patient.filter((place) => place !== "object"))
      .flatMap((phrase) => violentTargets(phrase, context)),
  ]);
  if (row.together && !targets.length && !frame.passive)
    return eachOther(frame, agents, row.id, context);
  if (row.fromHolder) targets = holderOrPlace(frame, targets);
  if (row.needs === "direction" && context.lexicon.sets.has("clearing", frame.lemma))
    targets = [
      ...frame.after(["of", "from"]),
      ...frame.patients.flatMap((p) => p.after(["of", "from"])),
    ].flatMap((phrase) => [...phrase.participants]);
  if (row.targets) targets = targets.filter(({ entity }) => row.targets!.has(entity.type));
  if (!targets.length && !row.needs && row.patient.includes("object") && frame.patients.length)
    targets = scene(frame, context);
  drawViolence(frame, agents, targets, row.id, context);
}

/** "X and Y clashed", "exchanged fire": both attack each other. */
function eachOther(
  frame: Frame,
  parties: readonly Participant[],
  rule: string,
  context: RuleContext,
): void {
  const [first, second] = parties;
  if (!first || !second) return;
  drawViolence(frame, [first], [second], rule, context);
  drawViolence(frame, [second], [first], rule, context);
}

/** The doer, also behind an instrument: "an air strike by X killed Y", "killed in a raid by X". */
function attackers(frame: Frame, context: RuleContext): Participant[] {
  if (frame.agents.length) return [...frame.agents];
  const subject = frame.subjectPhrase;
  if (!frame.passive && subject && tellsEvent(context, subject.lemma, "ATTACKED"))
    return [...subject.doers(["by"])];
  if (!frame.passive) return [];
  const event = frame
    .after(["by", "in"], false)
    .find((phrase) => tellsEvent(context, phrase.lemma, "ATTACKED"));
  return event ? [...event.doers(["by"])] : [];
}

/** "captured the town from X" is an attack on X; a state is only where it happened. */
function holderOrPlace(frame: Frame, targets: readonly Participant[]): Participant[] {
  const holders = frame
    .after(["from"])
    .flatMap((phrase) => [...phrase.participants])
    .filter(({ entity }) => /^(?:Group|Force|State)$/.test(entity.type));
  if (holders.length && targets.every(({ entity }) => entity.type === "Place")) return holders;
  return targets.filter(({ entity }) => entity.type !== "State");
}

/** Nobody of the graph was hit: the place where it happened is the target. */
function scene(frame: Frame, context: RuleContext): Participant[] {
  const { predicates, words } = context.lexicon;
  const told = frame.patients.some(
    ({ lemma }) => predicates.nouns.has(lemma) || words.merchantShips.has(lemma),
  );
  if (told) return [];
  const places = [...frame.places, ...frame.patients.flatMap((phrase) => [...phrase.places])];
  return uniqueParticipants(places).slice(0, 1);
}

/** "X's attack on Y", "clashes between X and Y", "launched a strike on Y". */
export function attackNoun(frame: Frame, row: PredicateRow, context: RuleContext): void {
  // Whose word it is, "claimed responsibility for the attack" tells by itself.
  if (context.lexicon.sets.has("responsibility", frame.governor?.frame.lemma ?? "")) return;
  if (row.between && betweenParties(frame, context)) return;
  const { light, gerundObject } = frame;
  if (gerundObject) return deniedGerund(frame, gerundObject, row, context);
  const aimed = aimedAt(frame, row, context);
  let agents = [...frame.doers(row.agent)];
  if (light && (!agents.length || !frame.hasPossessor)) {
    const carriers = light.agents.filter(({ entity }) =>
      context.lexicon.ontology.actors.has(entity.type),
    );
    if (carriers.length && !frame.phrase.hasAfter(["by"])) agents = [...carriers];
  }
  if (!agents.length) agents = behindTheNoun(frame, row, context);
  let targets = aimed.length ? aimed : possessedTarget(frame, row);
  if (!targets.length && agents.length) targets = sceneOfNoun(frame, row, context);
  if (!targets.length) targets = toldBefore(frame, context);
  drawViolence(frame, agents, targets, row.id, context);
}

/** "denied bombing villages", "accused X of shelling towns". */
function deniedGerund(frame: Frame, object: Phrase, row: PredicateRow, context: RuleContext): void {
  const verb = frame.clauseVerb;
  if (!verb || !context.lexicon.sets.has("gerundGovernors", verb.lemma)) return;
  const blamed = context.lexicon.words.blameVerbs.has(verb.lemma);
  const agents = blamed ? verb.patients.flatMap((phrase) => [...phrase.participants]) : verb.agents;
  drawViolence(frame, agents, violentTargets(object, context), row.id, context);
}

/** "X said it had laid the ambush": whom the ambush hit was told shortly before. */
function toldBefore(frame: Frame, context: RuleContext): Participant[] {
  const { lastAttack } = context;
  const back = /^(?:the|this|that|these|those)$/.test(frame.determiner);
  if (!back || !lastAttack || !context.lexicon.sets.has("singleAttacks", frame.lemma)) return [];
  return goesBackTo(context, lastAttack, frame.lemma, frame.sentence)
    ? [...lastAttack.targets]
    : [];
}

/** By position rather than attachment: under the noun, under its light verb, under "launched". */
function aimedAt(frame: Frame, row: PredicateRow, context: RuleContext): Participant[] {
  const prepositions = row.patient;
  const carriers = [frame.light, ...frame.clauses, frame.verbAbove].filter((f) => f !== null);
  const outside = prepositions.filter((preposition) => preposition !== "of");
  const phrases: Phrase[] = [
    ...frame.phrase.near(prepositions),
    ...carriers.flatMap((carrier) => carrier.after(outside, false)),
  ];
  const governor = frame.governor;
  if (!phrases.length && governor?.preposition === null && governor.frame.kind === "verb")
    phrases.push(
      ...governor.frame.after(outside, false).filter((p) => p.head.index > frame.predicate.index),
    );
  return uniqueParticipants(
    phrases
      .filter((phrase) => phrase.head.index > frame.predicate.index || carriers.length > 0)
      .flatMap((phrase) => violentTargets(phrase, context)),
  );
}

/** Both attack each other; true when two parties were found. */
function betweenParties(frame: Frame, context: RuleContext): boolean {
  const phrases = [
    ...frame.phrase.after(["between"]),
    ...(frame.verbAbove?.after(["between"]) ?? []),
    ...(frame.light?.after(["between"]) ?? []),
  ];
  const parties = uniqueParticipants(phrases.flatMap((phrase) => [...phrase.participants]));
  const [first, second] = parties.filter(({ entity }) =>
    context.lexicon.ontology.actors.has(entity.type),
  );
  if (!first || !second) return false;
  drawViolence(frame, [first], [second], "clash-between", context);
  drawViolence(frame, [second], [first], "clash-between", context);
  return true;
}

/** "the town's capture by X": beside a by-phrase the possessor is the one acted on. */
function possessedTarget(frame: Frame, row: PredicateRow): Participant[] {
  if (!row.patient.includes("of") || !frame.phrase.hasAfter(["by"])) return [];
  const { possessor } = frame;
  // "Y was freed after its occupation by X": the pronoun goes back to the subject, a place too.
  if (possessor?.head.tag === "PRP$") return [...(frame.clauseVerb?.subjectParticipants ?? [])];
  return [...(possessor?.participants ?? [])];
}

/** "pressed ahead with operations against Y", "vowed more attacks": the subject of the verb. */
function behindTheNoun(frame: Frame, row: PredicateRow, context: RuleContext): Participant[] {
  const { threat } = context.lexicon.words.attitude;
  const { governors } = frame.attitude;
  const verb = frame.clauseVerb;
  if (verb && governors.includes(verb.predicate.lemma)) {
    const chain = governors.some((word) => threat.has(word));
    const carries =
      /^(?:affirm|vow|threaten|promise|claim|plan|announce|press|proceed|continue|retaliate|respond|carry|resume|intensify)$/;
    if (chain || carries.test(verb.predicate.lemma)) return [...verb.agents];
  }
  const blame = frame.governor;
  if (
    blame?.frame.kind === "verb" &&
    /^(?:for|of)$/.test(blame.preposition ?? "") &&
    context.lexicon.words.blameVerbs.has(blame.frame.lemma)
  )
    return blame.frame.patients.flatMap((phrase) => [...phrase.participants]);
  const speaker = frame.speaker?.body;
  if (speaker?.type === "Force" && context.lexicon.sets.has("ownOperations", frame.lemma))
    return [{ entity: speaker, token: null, via: "speaker" }];
  if (context.lexicon.sets.has("doerAfterOf", frame.lemma) && !row.patient.includes("of"))
    return frame.phrase.after(["of"]).flatMap((phrase) => [...phrase.participants]);
  return [];
}

/** "the bombing by X in Y" hits Y, where nothing else is named. */
function sceneOfNoun(frame: Frame, row: PredicateRow, context: RuleContext): Participant[] {
  const standing = context.lexicon.sets.has("standingViolence", frame.lemma);
  if (standing && frame.light?.lemma !== "launch") return [];
  if (!row.patient.includes("on")) return [];
  const places = [
    ...frame.places,
    ...(frame.light?.places ?? []),
    ...frame.clauses.flatMap((clause) => [...clause.places]),
    ...governorPlaces(frame),
    ...(frame.whereabouts?.participants.filter(({ entity }) =>
      /^(?:Place|Base)$/.test(entity.type),
    ) ?? []),
  ];
  return uniqueParticipants(places).slice(0, 2);
}

/** "condemned the attacks today in Y": the phrase hangs on the verb, after its object. */
function governorPlaces(frame: Frame): Participant[] {
  const governor = frame.governor;
  if (governor?.preposition !== null || governor.frame.kind !== "verb") return [];
  return governor.frame.places.filter(
    ({ token }) => token !== null && token.index > frame.predicate.index,
  );
}

/** "X claimed responsibility for the attack on Y". */
export function claimedResponsibility(frame: Frame, context: RuleContext): void {
  const claim = frame.lemma === "claim" || frame.lemma === "take" || frame.lemma === "accept";
  if (!claim || frame.kind !== "verb") return;
  const responsibility = frame.patients.find((p) =>
    context.lexicon.sets.has("responsibility", p.lemma),
  );
  if (!responsibility || frame.attitude.negated) return;
  const deeds = [...responsibility.after(["for"]), ...frame.after(["for"], false)];
  if (!deeds.length)
    for (const agent of frame.agents)
      for (const target of context.lastAttack?.targets ?? [])
        context.drawing.draw(agent, "ATTACKED", target, frame, "claimed-responsibility", {
          status: "claimed",
          self: true,
        });
  for (const deed of deeds) {
    const named = uniqueParticipants(
      deed
        .after(["on", "against", "at", "of"], true)
        .flatMap((phrase) => violentTargets(phrase, context)),
    );
    const back =
      /^(?:the|this|these|that|both)$/.test(deed.determiner) || /^(?:it|which)$/.test(deed.lemma);
    const places = deed.clausePlaces;
    const remembered = back && !places.length ? (context.lastAttack?.targets ?? []) : [];
    const targets = named.length ? named : remembered.length ? remembered : places;
    for (const agent of frame.agents)
      for (const target of targets)
        context.drawing.draw(agent, "ATTACKED", target, frame, "claimed-responsibility", {
          status: "claimed",
          self: true,
        });
    if (context.lastAttack && !context.lastAttack.agents.length)
      context.lastAttack = { ...context.lastAttack, agents: frame.agents };
  }
}

/** "Y came under attack by X", "X dealt a blow to Y", "X took up arms against Y". */
export function attackPhrase(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb") return;
  if (frame.lemma === "come" || frame.lemma === "be") {
    const under = frame
      .after(["under"], false)
      .find((phrase) => context.lexicon.sets.has("underNouns", phrase.lemma));
    if (!under) return;
    const by = [...under.after(["by", "from"]), ...frame.after(["by", "from"], false)];
    const agents = [...by.flatMap((phrase) => [...phrase.participants]), ...under.owners];
    drawViolence(frame, agents, frame.subjectParticipants, "under-attack", context);
  }
  if (context.lexicon.sets.has("dealVerbs", frame.lemma)) {
    const blow = frame.patients.some((p) => context.lexicon.sets.has("blows", p.lemma));
    const hit = [...frame.recipients, ...frame.after(["to", "on", "upon"], false)];
    if (blow)
      drawViolence(
        frame,
        frame.agents,
        hit.flatMap((p) => violentTargets(p, context)),
        "deal-blow",
        context,
      );
  }
  if (context.lexicon.sets.has("takeUp", frame.lemma)) {
    const arms = frame.patients.find((phrase) => context.lexicon.sets.has("arms", phrase.lemma));
    const against = [...frame.after(["against"], false), ...(arms?.after(["against"]) ?? [])];
    if (arms)
      drawViolence(
        frame,
        frame.agents,
        against.flatMap((p) => violentTargets(p, context)),
        "take-up-arms",
        context,
      );
  }
  if (context.lexicon.sets.has("losing", frame.lemma)) {
    // "lost the town to the rebels", "the town fell to the rebels"
    const lost =
      frame.lemma === "lose" ? frame.patients : [frame.subjectPhrase].filter((p) => p !== null);
    const places = lost
      .flatMap((phrase) => [...phrase.participants])
      .filter(({ entity }) => entity.type === "Place" || entity.type === "Base");
    const takers = [
      ...frame.after(["to"], false),
      ...lost.flatMap((phrase) => phrase.after(["to"])),
    ]
      .flatMap((phrase) => [...phrase.participants])
      .filter(({ entity }) => entity.type === "Group" || entity.type === "Force");
    drawViolence(frame, takers, places, "lost-to", context);
  }
  if (context.lexicon.sets.has("exchanging", frame.lemma)) {
    const fire = frame.patients.some((p) => context.lexicon.sets.has("fire", p.lemma));
    const others = frame.after(["with"], false).flatMap((phrase) => [...phrase.participants]);
    if (fire) eachOther(frame, [...frame.agents, ...others], "exchange-fire", context);
  }
  if (frame.lemma === "take") {
    const action = frame.patients.find((p) => context.lexicon.sets.has("reprisals", p.lemma));
    const military = action && (action.lemma !== "action" || action.modifiers.includes("military"));
    const against = [
      ...frame.after(["against", "on"], false),
      ...(action?.after(["against", "on"]) ?? []),
    ];
    const agents = frame.agents;
    if (military && /^(?:will|would|shall)$/.test(frame.attitude.modal ?? ""))
      for (const agent of agents)
        for (const target of against.flatMap((phrase) => [...phrase.participants]))
          context.drawing.draw(agent, "THREATENS", target, frame, "take-action");
  }
  if (
    frame.lemma === "take" &&
    frame.patients.some((p) => context.lexicon.sets.has("captives", p.lemma))
  )
    drawViolence(frame, frame.agents, scene(frame, context), "take-hostages", context);
  if (frame.lemma === "use") {
    const force = frame.patients.find((phrase) => context.lexicon.sets.has("means", phrase.lemma));
    const against = [
      ...frame.after(["against", "on"], false),
      ...(force?.after(["against", "on"]) ?? []),
    ];
    if (force)
      drawViolence(
        frame,
        frame.agents,
        against.flatMap((p) => violentTargets(p, context)),
        "use-force",
        context,
      );
  }
}

/** "X called for attacks on Y": who calls for them threatens. */
export function callForAttacks(frame: Frame, context: RuleContext): void {
  const governor = frame.governor;
  if (frame.kind !== "noun" || governor?.preposition !== "for" || governor.frame.kind !== "verb")
    return;
  if (!/^(?:call|appeal)$/.test(governor.frame.lemma) || governor.frame.attitude.negated) return;
  if (!tellsEvent(context, frame.lemma, "ATTACKED") || frame.doers(["by"]).length) return;
  for (const phrase of frame.phrase.near(["on", "against"]))
    for (const target of violentTargets(phrase, context))
      for (const agent of governor.frame.agents)
        if (target.entity.type !== "Place")
          context.drawing.draw(agent, "THREATENS", target, frame, "call-for-attacks");
}

/** "X denied involvement in the killing of Y": a denial of the deed, drawn as denied. */
export function deniedInvolvement(frame: Frame, context: RuleContext): void {
  if (frame.kind !== "verb" || frame.lemma !== "deny" || frame.attitude.negated) return;
  const part = frame.patients.find((phrase) => context.lexicon.sets.has("parts", phrase.lemma));
  if (!part) return;
  const deed = part
    .after(["in", "for", "to", "with"])
    .find(({ lemma }) => tellsEvent(context, lemma, "ATTACKED"));
  if (!deed) return;
  const named = deed
    .near(["of", "on", "against"])
    .flatMap((phrase) => violentTargets(phrase, context));
  for (const agent of frame.agents)
    for (const target of uniqueParticipants(named.length ? named : deed.clausePlaces))
      context.drawing.draw(agent, "ATTACKED", target, frame, "denied-involvement", {
        status: "denied",
        self: true,
      });
}
