import { batch } from "@preact/signals";

import type { EdgeType } from "../doc/types.ts";
import { placeOf } from "./model/address.ts";
import type { Selection, View } from "./model/address.ts";
import { NO_FILTERS, only, toggled } from "./model/filters.ts";
import type { Facet, FacetValues, Filters } from "./model/filters.ts";
import type { PageModel } from "./model/page-model.ts";
import { plainText } from "./model/plain-text.ts";
import type { Found } from "./model/search.ts";
import { withNeighbours } from "./model/extent.ts";
import { EDGE_PHRASES, NODE_NOUNS, counted, phrase } from "./model/words.ts";
import { thingOf } from "./state.ts";
import type { PageState, Thing } from "./state.ts";

/** Everything a person can do, one function each; nothing else writes the state. */

export function select(state: PageState, selection: Selection | null): void {
  batch(() => {
    state.selection.value = selection;
    state.hovered.value = null;
    state.filtersOpen.value = false;
    state.announcement.value =
      selection === null ? "Nothing selected." : spokenSelection(state, selection);
  });
}

export function selectThing(state: PageState, thing: Thing): void {
  const { nodes, edges } = state.model;
  select(
    state,
    thing.kind === "node"
      ? { kind: "node", key: nodes[thing.index]!.key }
      : { kind: "edge", key: edges[thing.index]!.key },
  );
}

/** Selects something and brings it into the picture, even when a filter hides it. */
export function flyTo(state: PageState, thing: Thing): void {
  batch(() => {
    reveal(state, thing);
    selectThing(state, thing);
    const edge = thing.kind === "edge" ? state.model.edges[thing.index]! : null;
    const nodes = edge ? [edge.source, edge.target] : [thing.index];
    state.flight.value = { nodes, atOnce: false };
  });
}

/** Brings everything that is shown into the picture. */
export function fitAll(state: PageState, atOnce = false): void {
  state.flight.value = { nodes: [], atOnce };
}

export function openArticle(state: PageState, article: number, at: number | null): void {
  select(state, { kind: "article", id: state.model.articles[article]!.id, at });
}

/** Goes where a search result leads. */
export function choose(state: PageState, found: Found): void {
  const { reports, articles } = state.model;
  if (found.kind === "node" || found.kind === "edge") flyTo(state, found);
  else if (found.kind === "type") showOnlyType(state, found.type);
  else if (found.kind === "article")
    select(state, { kind: "article", id: articles[found.index]!.id, at: null });
  else flyTo(state, { kind: "edge", index: reports[found.index]!.edge });
}

export function hover(state: PageState, thing: Thing | null): void {
  const now = state.hovered.peek();
  if (now?.kind === thing?.kind && now?.index === thing?.index) return;
  state.hovered.value = thing;
}

export function toggleValue<F extends Facet>(
  state: PageState,
  facet: F,
  value: FacetValues[F],
): void {
  setFilters(state, toggled(state.filters.peek(), facet, value));
}

export function onlyValue<F extends Facet>(
  state: PageState,
  facet: F,
  value: FacetValues[F],
  values: readonly FacetValues[F][],
): void {
  setFilters(state, only(state.filters.peek(), facet, value, values));
}

export function showOnlyType(state: PageState, type: EdgeType): void {
  const types = [...new Set(state.model.edges.map((edge) => edge.type))];
  onlyValue(state, "edgeType", type, types);
}

export function setFilters(state: PageState, filters: Filters): void {
  batch(() => {
    state.filters.value = filters;
    const { counts } = state.shown.value;
    state.announcement.value = `${counted(counts.nodes, "node")} and ${counted(counts.edges, "relation")} shown.`;
  });
}

export function resetFilters(state: PageState): void {
  setFilters(state, NO_FILTERS);
}

export function setView(state: PageState, view: View): void {
  state.view.value = view;
}

export function toggleTable(state: PageState): void {
  state.table.value = !state.table.value;
}

export function toggleTheme(state: PageState): void {
  state.theme.value = state.theme.value === "light" ? "dark" : "light";
}

/** Adds a node and its neighbours to the part of a big graph that is drawn. */
export function drawNeighbours(state: PageState, node: number): void {
  addToPart(state, withNeighbours(state.model, new Set(), node));
}

/** Draws the whole of a big graph. */
export function drawAll(state: PageState): void {
  state.part.value = null;
}

function addToPart({ part }: PageState, nodes: ReadonlySet<number>): void {
  if (part.value !== null) part.value = new Set([...part.value, ...nodes]);
}

/** Takes over what an address says. */
export function goTo(state: PageState, address: string): void {
  const place = placeOf(address);
  batch(() => {
    state.filters.value = place.filters;
    state.view.value = place.view;
    state.table.value = place.table;
    state.selection.value = place.selection;
    // A link may lead to what a big graph does not draw at first.
    const thing = thingOf(state.model, place.selection);
    if (thing !== null && state.part.peek() !== null) reveal(state, thing);
  });
}

/** Switches off as much of the filters as hides a thing that somebody asked for by name. */
function reveal(state: PageState, thing: Thing): void {
  const { shown, model } = state;
  const isShown = (): boolean =>
    thing.kind === "node" ? shown.value.nodes[thing.index]! : shown.value.edges[thing.index]!;
  if (isShown()) return;
  if (thing.kind === "node") drawNeighbours(state, thing.index);
  else {
    const { source, target } = model.edges[thing.index]!;
    addToPart(state, new Set([source, target]));
  }
  if (isShown()) return;
  state.filters.value = { ...NO_FILTERS, unconnected: true };
  state.announcement.value = "Filters are off now, since they hid what you chose.";
}

function spokenSelection({ model }: PageState, selection: Selection): string {
  if (selection.kind === "article") return `Article ${titleOf(model, selection.id)}.`;
  if (selection.kind === "node") {
    const node = model.nodeOfKey.get(selection.key);
    return node
      ? `${plainText(node.name)}, ${NODE_NOUNS[node.type]?.[0] ?? node.type}, ${counted(node.edges.length, "relation")}.`
      : "";
  }
  const edge = model.edgeOfKey.get(selection.key);
  return edge ? `${edgeWords(model, edge.index)}, ${counted(edge.reports.length, "report")}.` : "";
}

/** "Harrow Front threatens Aldmark". */
export function edgeWords(model: PageModel, index: number): string {
  const edge = model.edges[index]!;
  const [source, target] = [model.nodes[edge.source]!, model.nodes[edge.target]!];
  return `${plainText(source.name)} ${phrase(EDGE_PHRASES, edge.type)} ${plainText(target.name)}`;
}

function titleOf(model: PageModel, id: string): string {
  const article = model.articles.find((candidate) => candidate.id === id);
  return plainText(article?.heading ?? id);
}
