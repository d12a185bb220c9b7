import { computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";

import { PALETTES } from "./looks/palette.ts";
import type { Palette, Theme } from "./looks/palette.ts";
import { START, addressOf } from "./model/address.ts";
import type { Place, Selection, View } from "./model/address.ts";
import { startingPart } from "./model/extent.ts";
import { visible } from "./model/filters.ts";
import type { Filters, Visible } from "./model/filters.ts";
import type { PageModel } from "./model/page-model.ts";
import { bends } from "./model/parallel-edges.ts";
import { searchIndex } from "./model/search.ts";
import type { SearchIndex } from "./model/search.ts";

/** A node or edge by its index in the model. */
export type Thing =
  | { readonly kind: "node"; readonly index: number }
  | { readonly kind: "edge"; readonly index: number };

/** The nodes and edges that stand out; the others step back. */
export interface Focus {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/** A wish to see some nodes, or all where none is named; each wish is a new object. */
export interface Flight {
  readonly nodes: readonly number[];
  /** Without moving there. */
  readonly atOnce: boolean;
}

/**
 * All that can change on the page, and what follows from it. Panels read it, the picture's
 * reducers read it, and only `actions.ts` writes it; the graph itself never changes.
 */
export interface PageState {
  readonly model: PageModel;
  readonly searchIndex: ReadonlySignal<SearchIndex>;

  readonly selection: Signal<Selection | null>;
  readonly view: Signal<View>;
  readonly table: Signal<boolean>;
  readonly filters: Signal<Filters>;
  readonly theme: Signal<Theme>;
  /** Under the pointer, or under the keyboard's cursor while walking the graph. */
  readonly hovered: Signal<Thing | null>;
  /** What is said to a screen reader. */
  readonly announcement: Signal<string>;
  /** Is there a WebGL2 to draw the picture with? Without it the list is all there is. */
  readonly canDraw: boolean;
  /** Is the column of filters open where the window is too narrow to show it always? */
  readonly filtersOpen: Signal<boolean>;
  /** Shorter side of the picture in pixels, by which nodes are sized. */
  readonly pictureSide: Signal<number>;
  /** Nodes that take part, null for all: a big graph starts with its best connected part. */
  readonly part: Signal<ReadonlySet<number> | null>;
  readonly flight: Signal<Flight | null>;

  readonly palette: ReadonlySignal<Palette>;
  readonly shown: ReadonlySignal<Visible>;
  readonly bends: ReadonlySignal<readonly number[]>;
  readonly selected: ReadonlySignal<Thing | null>;
  readonly focus: ReadonlySignal<Focus | null>;
  readonly place: ReadonlySignal<Place>;
  readonly address: ReadonlySignal<string>;
}

export function pageState(
  model: PageModel,
  options: { readonly theme: Theme; readonly canDraw: boolean },
): PageState {
  const selection = signal<Selection | null>(START.selection);
  const view = signal<View>(START.view);
  const table = signal(START.table);
  const filters = signal<Filters>(START.filters);
  const theme = signal<Theme>(options.theme);

  const part = signal(startingPart(model));
  const shown = computed(() => visible(model, filters.value, part.value));
  const selected = computed(() => thingOf(model, selection.value));
  const place = computed(() => ({
    selection: selection.value,
    view: view.value,
    table: table.value,
    filters: filters.value,
  }));
  return {
    model,
    searchIndex: computed(() => searchIndex(model)),
    selection,
    view,
    table,
    filters,
    theme,
    hovered: signal<Thing | null>(null),
    announcement: signal(""),
    canDraw: options.canDraw,
    filtersOpen: signal(false),
    pictureSide: signal(700),
    part,
    flight: signal<Flight | null>(null),
    palette: computed(() => PALETTES[theme.value]),
    shown,
    bends: computed(() => bends(model.edges, shown.value.edges)),
    selected,
    focus: computed(() => focusOf(model, selection.value, shown.value)),
    place,
    address: computed(() => addressOf(place.value)),
  };
}

/** The node or edge that a selection names, null where the graph does not have it. */
export function thingOf(model: PageModel, selection: Selection | null): Thing | null {
  if (selection?.kind === "node") {
    const node = model.nodeOfKey.get(selection.key);
    return node ? { kind: "node", index: node.index } : null;
  }
  if (selection?.kind === "edge") {
    const edge = model.edgeOfKey.get(selection.key);
    return edge ? { kind: "edge", index: edge.index } : null;
  }
  return null;
}

/** A node with its neighbours, an edge with its ends, an article with what it reports. */
function focusOf(model: PageModel, selection: Selection | null, shown: Visible): Focus | null {
  const nodes = new Set<number>();
  const edges = new Set<number>();
  const addEdge = (index: number): void => {
    if (!shown.edges[index]) return;
    const { source, target } = model.edges[index]!;
    edges.add(index);
    nodes.add(source).add(target);
  };
  if (selection?.kind === "article") {
    const article = model.articles.find(({ id }) => id === selection.id);
    if (!article) return null;
    for (const node of article.nodes) nodes.add(node);
    for (const report of article.reports) addEdge(model.reports[report]!.edge);
    return { nodes, edges };
  }
  const thing = thingOf(model, selection);
  if (thing === null) return null;
  if (thing.kind === "edge") {
    const { source, target } = model.edges[thing.index]!;
    nodes.add(source).add(target);
    addEdge(thing.index);
  } else {
    nodes.add(thing.index);
    for (const edge of model.nodes[thing.index]!.edges) addEdge(edge);
  }
  return { nodes, edges };
}
