import { reportLine } from "../doc/index.ts";
import type { Entity, Sentence } from "../doc/index.ts";
import { surfaceForm } from "../score/index.ts";
import type { Tools } from "../tools.ts";
import type { Traced } from "../annotate.ts";
import { toFrameRecord } from "./frame-record.ts";
import type { FrameRecord } from "./frame-record.ts";
import { frameLine } from "./trace-lines.ts";

/**
 * Why two names of an article are joined by an edge, or why not: the first step that fails is the
 * one to mend.
 */
export function explainPair(
  doc: Traced,
  names: readonly [string, string],
  { lexicon }: Tools,
): string[] {
  const found = names.map((name) => entitiesNamed(doc, name));
  const missing = names.filter((_, index) => found[index]!.length === 0);
  if (missing.length > 0) return missing.flatMap((name) => explainMissing(doc, name));

  const [first, second] = found as [Entity[], Entity[]];
  const entities = [...doc.entities, ...doc.decisions];
  const lines = [`"${names[0]}" is ${describe(first)}.`, `"${names[1]}" is ${describe(second)}.`];
  if (first.some((one) => second.includes(one))) {
    return [...lines, "Both names are one thing here, and a thing has no edge with itself."];
  }
  const ends = [keysOf(first), keysOf(second)] as const;
  const drawn = doc.reports.filter(
    ({ source, target }) =>
      (ends[0].has(source) && ends[1].has(target)) || (ends[1].has(source) && ends[0].has(target)),
  );
  if (drawn.length > 0) {
    return [
      ...lines,
      "There is an edge between them:",
      ...drawn.flatMap((report) => [
        `  ${reportLine(report, entities)}`,
        `    ${report.quote.replace(/\s+/gu, " ")}`,
      ]),
    ];
  }
  const together = doc.sentences.filter((sentence) =>
    ends.every((keys) => standsIn(sentence, keys, doc)),
  );
  if (together.length === 0) return [...lines, ...explainApart(doc, ends)];
  const byKey = new Map(entities.map((one) => [one.key, one]));
  return [
    ...lines,
    ...together.flatMap((sentence) => explainSentence(sentence, doc, ends, byKey, lexicon)),
  ];
}

type Ends = readonly [ReadonlySet<string>, ReadonlySet<string>];

/** The things that carry this very name; where there is none, those whose names hold it. */
function entitiesNamed(doc: Traced, name: string): Entity[] {
  const wanted = surfaceForm(name);
  if (wanted === "") return [];
  const forms = [...doc.entities, ...doc.decisions].map((entity) => ({
    entity,
    forms: [entity.name, ...entity.mentions.map(({ text }) => text)].map(surfaceForm),
  }));
  const same = forms.filter((one) => one.forms.includes(wanted));
  const holding = forms.filter((one) =>
    one.forms.some((form) => ` ${form} `.includes(` ${wanted} `)),
  );
  return (same.length > 0 ? same : holding).map(({ entity }) => entity);
}

function explainMissing(doc: Traced, name: string): string[] {
  const at = doc.article.text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return [`"${name}": the article does not hold these words.`];
  const part = doc.article.parts.find(({ start, end }) => start <= at && at < end);
  if (part?.kind === "dateline" || part?.kind === "byline" || part?.kind === "boilerplate") {
    return [`"${name}" stands at ${at} in a ${part.kind}, which is not read for events.`];
  }
  const pronounced = doc.mentions.find(({ start, end }) => start <= at && at < end);
  return pronounced === undefined
    ? [`"${name}" stands at ${at}, but no finder takes it for a name or a description of an actor.`]
    : [
        `"${name}" stands at ${at} in the mention "${pronounced.text}" [${pronounced.rule}], which refers to no thing for sure.`,
      ];
}

function explainApart(doc: Traced, ends: Ends): string[] {
  const sentencesOf = (keys: ReadonlySet<string>): string =>
    doc.sentences
      .filter((sentence) => standsIn(sentence, keys, doc))
      .map(({ index }) => index)
      .join(", ") || "none";
  return [
    `No sentence names both: the first stands in ${sentencesOf(ends[0])}, the second in ${sentencesOf(ends[1])}.`,
  ];
}

function explainSentence(
  sentence: Sentence,
  doc: Traced,
  ends: Ends,
  entities: ReadonlyMap<string, Entity>,
  lexicon: Tools["lexicon"],
): string[] {
  const text = doc.article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
  const frames = doc.frames
    .filter((frame) => frame.sentence === sentence.index)
    .map((frame) => toFrameRecord(frame, doc));
  const joining = frames.filter((frame) => ends.every((keys) => holds(frame, keys)));
  const touching = frames.filter(
    (frame) => !joining.includes(frame) && ends.some((keys) => holds(frame, keys)),
  );
  const isKnown = (frame: FrameRecord): boolean => rowsOf(frame, lexicon).length > 0;
  const unknown = touching
    .filter((frame) => !isKnown(frame))
    .map(({ lemma, kind }) => `${lemma} (${kind})`);
  const others = doc.reports.filter(
    ({ trigger }) => trigger.start >= sentence.start && trigger.end <= sentence.end,
  );
  return [
    "",
    `Sentence ${sentence.index}: ${text}`,
    ...(joining.length > 0
      ? joining.flatMap((frame) => [
          `  A frame joins them: ${frameLine(frame, entities)}`,
          `    ${rowsText(frame, lexicon)}`,
        ])
      : ["  No frame has both in a role."]),
    ...touching
      .filter(isKnown)
      .flatMap((frame) => [
        `  A frame has one of them: ${frameLine(frame, entities)}`,
        `    ${rowsText(frame, lexicon)}`,
      ]),
    ...(unknown.length === 0
      ? []
      : [`  Frames with one of them that tell no event: ${unknown.join(", ")}`]),
    ...others.map(
      (report) => `  Drawn here instead: ${reportLine(report, [...entities.values()])}`,
    ),
  ];
}

function rowsOf({ lemma, kind }: FrameRecord, { predicates }: Tools["lexicon"]) {
  const table = {
    verb: predicates.verbs,
    noun: predicates.nouns,
    adjective: predicates.adjectives,
  }[kind];
  return table.get(lemma) ?? [];
}

/** What the lexicon knows of a predicate. */
function rowsText(frame: FrameRecord, lexicon: Tools["lexicon"]): string {
  const rows = rowsOf(frame, lexicon);
  const { lemma, kind } = frame;
  if (rows.length === 0) return `The lexicon has no row for the ${kind} "${lemma}".`;
  const asks = rows.map(({ id, type, patient, needs }) => {
    const wants = [
      ...(patient.length === 0 ? [] : [`patient at ${patient.join(" or ")}`]),
      ...(needs === null ? [] : [`needs ${needs}`]),
    ];
    return `${id} (${[type, ...wants].join("; ")})`;
  });
  return `Rows for the ${kind} "${lemma}": ${asks.join(", ")}.`;
}

function describe(entities: readonly Entity[]): string {
  return entities.map(({ type, name, key }) => `${type} ${name} (${key})`).join(" or ");
}

function keysOf(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.map(({ key }) => key));
}

function holds({ roles }: FrameRecord, keys: ReadonlySet<string>): boolean {
  return roles.some(({ entity }) => keys.has(entity));
}

function standsIn(sentence: Sentence, keys: ReadonlySet<string>, doc: Traced): boolean {
  return [...doc.entities, ...doc.decisions].some(
    ({ key, mentions }) =>
      keys.has(key) &&
      mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end),
  );
}
