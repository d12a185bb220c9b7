import { EDGE_TYPES } from "../../src/doc/index.ts";
import type { EdgeType, NodeType, Status } from "../../src/doc/index.ts";
import type { Evidence, GraphEdge, GraphNode, SerializedGraph } from "../../src/graph/types.ts";

/** One report, as short as a test wants to write it; ends and speaker are node keys. */
export interface SampleReport {
  readonly article: string;
  readonly source: string;
  readonly type: EdgeType;
  readonly target: string;
  readonly quote: string;
  readonly status?: Status;
  readonly saidBy?: string;
  readonly date?: string;
}

const TYPE_OF: Readonly<Record<string, NodeType>> = {
  group: "Group",
  official: "Official",
  base: "Base",
  decision: "Decision",
  state: "State",
  institution: "Institution",
  force: "Force",
  place: "Place",
};

/** A graph of invented reports over three articles: every field of the model has a value somewhere. */
export const REPORTS: readonly SampleReport[] = [
  {
    article: "one.txt",
    source: "group:northern-front",
    type: "THREATENS",
    target: "state:veland",
    quote: "The Northern Front vowed to strike Veland.",
    status: "planned",
    saidBy: "official:ana-ruiz",
    date: "2024-02-29",
  },
  {
    article: "one.txt",
    source: "group:northern-front",
    type: "ATTACKED",
    target: "base:harrow-field",
    quote: "The Northern Front shelled Harrow Field in March.",
    status: "claimed",
    saidBy: "group:northern-front",
    date: "2024-03",
  },
  {
    article: "two.txt",
    source: "group:northern-front",
    type: "ATTACKED",
    target: "base:harrow-field",
    quote: "Nobody shelled Harrow Field, the ministry said.",
    status: "denied",
    saidBy: "institution:ministry-of-defence",
    date: "2024",
  },
  {
    article: "two.txt",
    source: "institution:assembly",
    type: "DECIDED",
    target: "decision:ceasefire",
    quote: "The Assembly voted for a ceasefire.",
    date: "2024-03-04",
  },
  {
    article: "three.txt",
    source: "decision:ceasefire",
    type: "CONCERNS",
    target: "group:northern-front",
    quote: "It binds the Northern Front.",
  },
  {
    article: "three.txt",
    source: "official:ana-ruiz",
    type: "HOLDS_OFFICE",
    target: "group:northern-front",
    quote: "Ana Ruiz, spokeswoman of the Northern Front",
  },
  {
    article: "three.txt",
    source: "base:harrow-field",
    type: "LOCATED_IN",
    target: "place:harrow",
    quote: "Harrow Field, a base in Harrow",
  },
  {
    article: "three.txt",
    source: "force:coastal-guard",
    type: "NEGOTIATES",
    target: "group:northern-front",
    quote: "The Coastal Guard and the Northern Front held talks.",
    date: "2024-03-05",
  },
];

/** As many reports as a test asks for, over fifty articles; the same ones every time. */
export function manyReports(count: number): SampleReport[] {
  return Array.from({ length: count }, (_, index) => ({
    article: `${index % 50}.txt`,
    source: `group:front-${index % 97}`,
    type: EDGE_TYPES[index % EDGE_TYPES.length]!,
    target: `state:land-${index % 89}`,
    quote: `Report ${index} of the front.`,
    ...(index % 3 === 0 && { saidBy: `official:speaker-${index % 7}` }),
  }));
}

/**
 * The graph of these reports, in the form that the pipeline gives: only nodes and articles that a
 * report names, sorted. `names` sets other names than the words of the key.
 */
export function sampleGraph(
  reports: readonly SampleReport[] = REPORTS,
  names: Readonly<Record<string, string>> = {},
): SerializedGraph {
  const keys = unique(
    reports.flatMap(({ source, target, saidBy }) => [source, target, ...(saidBy ? [saidBy] : [])]),
  );
  const edgeKeys = unique(reports.map(edgeKey));
  return {
    attributes: {
      name: "wiregraph",
      version: "0.0.0",
      articles: unique(reports.map(({ article }) => article)).map((article, index) => ({
        id: article,
        file: article,
        title: `About ${article}`,
        outlet: index === 0 ? null : "The Harrow Courier",
        published: ["2024-03-06", "2024-03", null][index % 3]!,
        publishedPrecision: (["day", "month", null] as const)[index % 3]!,
        url: index === 0 ? "https://example.org/one?a=1&b=2" : null,
        characters: 1_000 + index,
        messages: [],
      })),
    },
    options: { type: "directed", multi: true, allowSelfLoops: false },
    nodes: keys.map((key) => sampleNode(key, reports, names)),
    edges: edgeKeys.map((key) => sampleEdge(reports.filter((report) => edgeKey(report) === key))),
  };
}

function sampleNode(
  key: string,
  reports: readonly SampleReport[],
  names: Readonly<Record<string, string>>,
): GraphNode {
  const [prefix, words] = key.split(":") as [string, string];
  const type = TYPE_OF[prefix]!;
  const own = reports.filter(({ source, target }) => source === key || target === key);
  const name = names[key] ?? words.replaceAll("-", " ");
  return {
    key,
    attributes: {
      type,
      name,
      aliases: type === "Group" ? ["N.F.", `the ${name}`] : [],
      mentions: own.map(({ article }) => ({
        article,
        start: 0,
        end: name.length,
        text: name,
        rule: "name",
      })),
      states: type === "Base" ? ["Veland"] : [],
      joins: type === "Group" ? [{ rule: "acronym", name: "N.F.", article: own[0]!.article }] : [],
      ...(type === "Official" && {
        offices: [{ title: "spokeswoman", of: "group:northern-front", former: false }],
      }),
      ...(type === "Decision" && {
        kind: "ceasefire",
        date: { date: "2024-03", precision: "month" },
      }),
      x: 0.5,
      y: -1,
      community: 0,
      degree: own.length,
      pagerank: 1 / (own.length + 1),
    },
  };
}

function sampleEdge(reports: readonly SampleReport[]): GraphEdge {
  const { source, type, target } = reports[0]!;
  const dates = reports.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  return {
    key: edgeKey(reports[0]!),
    source,
    target,
    attributes: {
      type,
      status: reports[0]!.status ?? "happened",
      contested: reports.some(({ status }) => status === "denied"),
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
      confidence: 0.9,
      evidence: reports.map(sampleEvidence),
    },
  };
}

function sampleEvidence({ article, quote, status, saidBy, date }: SampleReport): Evidence {
  return {
    article,
    start: 100,
    end: 100 + quote.length,
    quote,
    trigger: quote.split(" ").at(-2) ?? quote,
    spans: { source: [100, 104], trigger: [105, 109], target: null },
    status: status ?? "happened",
    saidBy: saidBy ?? null,
    date: date ?? null,
    datePrecision: date ? (["year", "month", "day"] as const)[(date.length - 4) / 3]! : null,
    rule: "verb",
    confidence: 1,
  };
}

function edgeKey({ source, type, target }: SampleReport): string {
  return `${source}|${type}|${target}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
