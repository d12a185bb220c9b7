import { NO_FILTERS, withOff } from "./filters.ts";
import type { Facet, FacetValues, Filters } from "./filters.ts";

/** What somebody looks at; keys rather than indices, so that a link outlives a new graph. */
export type Selection =
  | { readonly kind: "node"; readonly key: string }
  | { readonly kind: "edge"; readonly key: string }
  | {
      readonly kind: "article";
      readonly id: string;
      /** Where the sentence to be shown starts, in UTF-16 code units; null for the top. */
      readonly at: number | null;
    };

export type View = "graph" | "list";

/** The part of the page's state that a link carries. */
export interface Place {
  readonly selection: Selection | null;
  readonly view: View;
  readonly table: boolean;
  readonly filters: Filters;
}

export const START: Place = { selection: null, view: "graph", table: false, filters: NO_FILTERS };

const FACET_NAMES: { readonly [F in Facet]: string } = {
  nodeType: "no-node",
  edgeType: "no-edge",
  status: "no-status",
  speaker: "no-speaker",
  outlet: "no-outlet",
  article: "no-article",
};
const FACETS = Object.keys(FACET_NAMES) as Facet[];

/** The address's part behind "#"; empty for the first view. */
export function addressOf({ selection, view, table, filters }: Place): string {
  const address = new URLSearchParams();
  if (selection?.kind === "node") address.set("node", selection.key);
  if (selection?.kind === "edge") address.set("edge", selection.key);
  if (selection?.kind === "article") {
    address.set("article", selection.id);
    if (selection.at !== null) address.set("at", String(selection.at));
  }
  if (view !== "graph") address.set("view", view);
  if (table) address.set("table", "open");
  for (const facet of FACETS)
    for (const value of [...filters.off[facet]].sort()) address.append(FACET_NAMES[facet], value);
  for (const facet of [...filters.paused].sort()) address.append("paused", facet);
  if (filters.confidence > 0) address.set("confidence", String(filters.confidence));
  if (filters.reports > 1) address.set("reports", String(filters.reports));
  if (filters.contestedOnly) address.set("contested", "only");
  if (filters.unconnected) address.set("unconnected", "shown");
  return address.toString();
}

/** The inverse; what it cannot read it leaves at its start value, since people edit addresses. */
export function placeOf(address: string): Place {
  const values = new URLSearchParams(address.replace(/^#/, ""));
  let filters = NO_FILTERS;
  for (const facet of FACETS)
    filters = withFacet(filters, facet, values.getAll(FACET_NAMES[facet]));
  const confidence = Number(values.get("confidence"));
  const reports = Number(values.get("reports"));
  return {
    selection: selectionOf(values),
    view: values.get("view") === "list" ? "list" : "graph",
    table: values.get("table") === "open",
    filters: {
      ...filters,
      paused: new Set(FACETS.filter((facet) => values.getAll("paused").includes(facet))),
      confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      reports: Number.isInteger(reports) && reports > 1 ? reports : 1,
      contestedOnly: values.get("contested") === "only",
      unconnected: values.get("unconnected") === "shown",
    },
  };
}

function withFacet<F extends Facet>(
  filters: Filters,
  facet: F,
  values: readonly string[],
): Filters {
  return withOff(filters, facet, new Set(values as readonly FacetValues[F][]));
}

function selectionOf(values: URLSearchParams): Selection | null {
  const node = values.get("node");
  if (node !== null) return { kind: "node", key: node };
  const edge = values.get("edge");
  if (edge !== null) return { kind: "edge", key: edge };
  const article = values.get("article");
  if (article === null) return null;
  const at = values.get("at");
  return { kind: "article", id: article, at: at !== null && /^\d+$/.test(at) ? Number(at) : null };
}
