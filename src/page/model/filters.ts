import { STATUSES } from "../../doc/types.ts";
import type { EdgeType, NodeType, Status } from "../../doc/types.ts";
import type { PageModel, PageReport } from "./page-model.ts";

/** What can be switched off, value by value. */
export interface FacetValues {
  readonly nodeType: NodeType;
  readonly edgeType: EdgeType;
  readonly status: Status;
  /** Node key of a speaker, or `ARTICLE_ITSELF`. */
  readonly speaker: string;
  /** Name of an outlet, or `UNNAMED_OUTLET`. */
  readonly outlet: string;
  /** Id of an article. */
  readonly article: string;
}
export type Facet = keyof FacetValues;

/** The speaker of what an article reports in its own voice. */
export const ARTICLE_ITSELF = "";
/** The outlet of an article that names none. */
export const UNNAMED_OUTLET = "";

export interface Filters {
  /** For each facet the values that are switched off. */
  readonly off: { readonly [F in Facet]: ReadonlySet<FacetValues[F]> };
  /** Facets whose choice is kept but does not count at the moment. */
  readonly paused: ReadonlySet<Facet>;
  /** Only reports at least this sure, 0 to 1. */
  readonly confidence: number;
  /** Only edges with at least this many reports. */
  readonly reports: number;
  readonly contestedOnly: boolean;
  /** Are nodes shown to which no visible edge leads? They are only named, so at first they are not. */
  readonly unconnected: boolean;
}

export const NO_FILTERS: Filters = {
  off: {
    nodeType: new Set(),
    edgeType: new Set(),
    status: new Set(),
    speaker: new Set(),
    outlet: new Set(),
    article: new Set(),
  },
  paused: new Set(),
  confidence: 0,
  reports: 1,
  contestedOnly: false,
  unconnected: false,
};

/** What the filters leave, by index; the looks of an edge follow from the reports that are left. */
export interface Visible {
  readonly nodes: readonly boolean[];
  readonly edges: readonly boolean[];
  readonly reports: readonly boolean[];
  /** Status of the strongest visible report of each edge. */
  readonly statuses: readonly Status[];
  readonly contested: readonly boolean[];
  readonly counts: { readonly nodes: number; readonly edges: number; readonly reports: number };
}

/**
 * Reports first, then the edges that still have one, then the nodes: hiding a node hides its edges.
 * @param part nodes that take part at all, null for every node; see `startingPart`
 */
export function visible(
  model: PageModel,
  filters: Filters,
  part: ReadonlySet<number> | null = null,
): Visible {
  const passes = <F extends Facet>(facet: F, value: FacetValues[F]): boolean =>
    filters.paused.has(facet) || !filters.off[facet].has(value);
  const shownArticle = model.articles.map(
    ({ id, outlet }) => passes("article", id) && passes("outlet", outlet ?? UNNAMED_OUTLET),
  );
  const shownType = model.nodes.map(
    ({ type, index }) => passes("nodeType", type) && (part === null || part.has(index)),
  );

  const reports = model.reports.map(
    (report) =>
      shownArticle[report.article]! &&
      report.confidence >= filters.confidence &&
      passes("status", report.status) &&
      passes("speaker", speakerOf(model, report)),
  );

  const statuses: Status[] = [];
  const contested: boolean[] = [];
  const edges = model.edges.map((edge) => {
    const own = edge.reports.filter((report) => reports[report]);
    const found = new Set(own.map((report) => model.reports[report]!.status));
    statuses.push(STATUSES.find((status) => found.has(status)) ?? edge.status);
    contested.push(edge.contested && found.has("denied") && found.size > 1);
    return (
      passes("edgeType", edge.type) &&
      shownType[edge.source]! &&
      shownType[edge.target]! &&
      own.length >= Math.max(1, filters.reports) &&
      (!filters.contestedOnly || contested.at(-1)!)
    );
  });

  const nodes = model.nodes.map(
    (node) =>
      shownType[node.index]! &&
      (node.edges.some((edge) => edges[edge]) ||
        (filters.unconnected && node.articles.some((article) => shownArticle[article]))),
  );
  const shownReports = model.reports.map((report) => reports[report.index]! && edges[report.edge]!);
  return {
    nodes,
    edges,
    reports: shownReports,
    statuses,
    contested,
    counts: { nodes: count(nodes), edges: count(edges), reports: count(shownReports) },
  };
}

export function speakerOf(model: PageModel, report: PageReport): string {
  return report.saidBy === null ? ARTICLE_ITSELF : model.nodes[report.saidBy]!.key;
}

/** One value of a facet, with how many things have it and how many of them are shown. */
export interface FacetRow {
  readonly value: string;
  readonly total: number;
  readonly shown: number;
}

/**
 * The values of a facet as the graph has them, most frequent first. Types are counted in nodes or
 * edges; statuses, speakers, outlets and articles in reports.
 */
export function facetRows(model: PageModel, facet: Facet, shown: Visible): readonly FacetRow[] {
  const rows = new Map<string, { total: number; shown: number }>();
  const add = (value: string, isShown: boolean): void => {
    const row = rows.get(value) ?? { total: 0, shown: 0 };
    rows.set(value, row);
    row.total += 1;
    if (isShown) row.shown += 1;
  };
  if (facet === "nodeType")
    for (const node of model.nodes) add(node.type, shown.nodes[node.index]!);
  else if (facet === "edgeType")
    for (const edge of model.edges) add(edge.type, shown.edges[edge.index]!);
  else
    for (const report of model.reports) {
      const { id, outlet } = model.articles[report.article]!;
      const value =
        facet === "status"
          ? report.status
          : facet === "speaker"
            ? speakerOf(model, report)
            : facet === "outlet"
              ? (outlet ?? UNNAMED_OUTLET)
              : id;
      add(value, shown.reports[report.index]!);
    }
  return [...rows]
    .map(([value, { total, shown }]) => ({ value, total, shown }))
    .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
}

/** The filters with one value of a facet switched off or on again. */
export function toggled<F extends Facet>(
  filters: Filters,
  facet: F,
  value: FacetValues[F],
): Filters {
  const off = new Set<FacetValues[F]>(filters.off[facet]);
  if (!off.delete(value)) off.add(value);
  return withoutPause(withOff(filters, facet, off), facet);
}

/** The filters with only one value of a facet on; again on the same value brings all back. */
export function only<F extends Facet>(
  filters: Filters,
  facet: F,
  value: FacetValues[F],
  values: readonly FacetValues[F][],
): Filters {
  const others = values.filter((other) => other !== value);
  const off = filters.off[facet];
  const already = others.every((other) => off.has(other)) && !off.has(value);
  return withoutPause(withOff(filters, facet, new Set(already ? [] : others)), facet);
}

/** The filters with a facet's choice switched off without being lost, or on again. */
export function paused(filters: Filters, facet: Facet): Filters {
  const pausedFacets = new Set(filters.paused);
  if (!pausedFacets.delete(facet)) pausedFacets.add(facet);
  return { ...filters, paused: pausedFacets };
}

/** Is any filter set? Leaving out what has no relation is how the page starts, so it is none. */
export function isFiltering(filters: Filters): boolean {
  return (
    (Object.keys(filters.off) as Facet[]).some(
      (facet) => filters.off[facet].size > 0 && !filters.paused.has(facet),
    ) ||
    filters.confidence > 0 ||
    filters.reports > 1 ||
    filters.contestedOnly
  );
}

export function withOff<F extends Facet>(
  filters: Filters,
  facet: F,
  off: ReadonlySet<FacetValues[F]>,
): Filters {
  return { ...filters, off: { ...filters.off, [facet]: off } };
}

function withoutPause(filters: Filters, facet: Facet): Filters {
  const pausedFacets = new Set(filters.paused);
  pausedFacets.delete(facet);
  return { ...filters, paused: pausedFacets };
}

function count(values: readonly boolean[]): number {
  return values.reduce((sum, value) => sum + (value ? 1 : 0), 0);
}
