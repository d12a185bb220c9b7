import type {
  Annotation,
  Entity,
  EdgeType,
  NodeType,
  Report,
  Status,
  TextSpan,
} from "../../src/doc/index.ts";

/** A thing as a test writes it: its type and name, the rest where it matters. */
export interface EntityFixture {
  readonly type: NodeType;
  readonly name: string;
  readonly key?: string;
  readonly named?: boolean;
  /** Words of the text, or [words, rule]; the name itself where left out. */
  readonly mentions?: readonly (string | readonly [words: string, rule: string])[];
  readonly states?: readonly string[];
  readonly known?: string;
  readonly acronyms?: readonly string[];
  readonly offices?: Entity["offices"];
  readonly decision?: Entity["decision"];
}

/** A report as a test writes it; ends and speaker are keys, or names of the article's entities. */
export interface ReportFixture {
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  /** A sentence of the text; the whole text where left out. */
  readonly quote?: string;
  /** Words of the quote; its first word where left out. */
  readonly trigger?: string;
  readonly status?: Status;
  readonly saidBy?: string;
  readonly date?: string;
  readonly rule?: string;
  readonly confidence?: number;
}

/**
 * The annotation of an article, with offsets found in its text. Where no text is given, it is made
 * of the mentions and quotes.
 */
export function annotationOf({
  id,
  text,
  entities = [],
  reports = [],
  ...rest
}: {
  readonly id: string;
  readonly text?: string;
  readonly entities?: readonly EntityFixture[];
  readonly reports?: readonly ReportFixture[];
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
}): Annotation {
  const whole =
    text ??
    [
      ...entities.flatMap((entity) => mentionsOf(entity).map(([words]) => words)),
      ...reports.flatMap(({ quote }) => (quote === undefined ? [] : [quote])),
    ].join(". ") + ".";
  const built = entities.map((entity) => toEntity(entity, whole));
  const keyOf = (end: string): string =>
    built.find(({ key, name }) => key === end || name === end)?.key ?? end;
  return {
    article: {
      id,
      file: id,
      text: whole,
      title: rest.title ?? null,
      outlet: rest.outlet ?? null,
      published: rest.published === undefined ? null : { date: rest.published, precision: "day" },
      url: null,
      parts: [{ kind: "body", start: 0, end: whole.length }],
      messages: [],
    },
    entities: built,
    reports: reports.map((report) => toReport(report, id, whole, keyOf)),
  };
}

function toEntity(entity: EntityFixture, text: string): Entity {
  const { type, name } = entity;
  return {
    key: entity.key ?? entityKey(type, name),
    type,
    name,
    named: entity.named ?? true,
    mentions: mentionsOf(entity).map(([words, rule]) => ({ ...spanOf(words, text), rule })),
    states: entity.states ?? [],
    known: entity.known ?? null,
    acronyms: entity.acronyms ?? [],
    ...(entity.offices === undefined ? {} : { offices: entity.offices }),
    ...(entity.decision === undefined ? {} : { decision: entity.decision }),
  };
}

function mentionsOf({ mentions, name }: EntityFixture): (readonly [string, string])[] {
  return (mentions ?? [name]).map((mention) =>
    typeof mention === "string" ? ([mention, "name"] as const) : mention,
  );
}

function toReport(
  report: ReportFixture,
  article: string,
  text: string,
  keyOf: (end: string) => string,
): Report {
  const quote = spanOf(report.quote ?? text, text);
  const trigger = spanOf(report.trigger ?? quote.text.split(" ")[0]!, text, quote.start);
  const [source, target] = [keyOf(report.source), keyOf(report.target)];
  return {
    id: `${article}#${trigger.start}-${report.type}-${source}-${target}`,
    type: report.type,
    source,
    target,
    start: quote.start,
    end: quote.end,
    quote: quote.text,
    trigger,
    status: report.status ?? "happened",
    saidBy: report.saidBy === undefined ? null : keyOf(report.saidBy),
    date: report.date ?? null,
    datePrecision:
      report.date === undefined
        ? null
        : (["year", "month", "day"] as const)[report.date.split("-").length - 1]!,
    sourceSpan: null,
    targetSpan: null,
    rule: report.rule ?? "test/rule",
    confidence: report.confidence ?? 0.8,
  };
}

/** The key that an article gives: type and words, with hyphens. */
export function entityKey(type: NodeType, name: string): string {
  return `${type.toLowerCase()}:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

function spanOf(words: string, text: string, from = 0): TextSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`fixture: "${words}" is not in "${text}"`);
  return { start, end: start + words.length, text: words };
}
