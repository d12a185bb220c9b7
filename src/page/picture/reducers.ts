import type { Palette } from "../looks/palette.ts";
import { edgeFamily, mixed, nodeColour } from "../looks/palette.ts";
import { SHAPES, nodeShape } from "../looks/shapes.ts";
import { statusIndex } from "../looks/status-lines.ts";
import { MOST_EDGES } from "../model/extent.ts";
import { UNDIRECTED } from "../../doc/types.ts";
import type { PageState, Thing } from "../state.ts";
import type { EdgeLooks } from "./edge-program.ts";
import type { NodeLooks } from "./node-program.ts";

/** What sigma wants to know of a node, from data and state alone. */
export interface NodeDisplay extends NodeLooks {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export interface EdgeDisplay extends EdgeLooks {
  readonly type: string;
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** How a node looks now. */
export function nodeDisplay(state: PageState, index: number): NodeDisplay {
  const node = state.model.nodes[index]!;
  const palette = state.palette.value;
  const focus = state.focus.value;
  const stepsBack = focus !== null && !focus.nodes.has(index);
  const stands = isThing(state.selected.value, "node", index);
  const hovered = isPointedAt(state, index);
  const colour = nodeColour(palette, node.type);
  return {
    x: node.x,
    y: node.y,
    size: nodeSize(state, index),
    color: stepsBack ? mixed(colour, palette.page, 0.72) : colour,
    ring: stands || hovered ? palette.ink : palette.page,
    shape: SHAPES.indexOf(nodeShape(node.type)),
    hidden: !state.shown.value.nodes[index],
    zIndex: stands || hovered ? 2 : stepsBack ? 0 : 1,
  };
}

/**
 * Radius in pixels before zooming: by the root of the number of relations, smaller in big graphs
 * and in small pictures.
 */
export function nodeSize({ model, pictureSide, shown }: PageState, index: number): number {
  const crowd = Math.min(1, Math.max(0.4, Math.sqrt(150 / shown.value.counts.nodes)));
  const room = Math.min(1, Math.max(0.62, pictureSide.value / 700));
  const size = (6 + 2.6 * Math.sqrt(model.nodes[index]!.edges.length)) * crowd * room;
  return Math.min(30, Math.max(2.5, size));
}

/** How an edge looks now; its dashes follow from the reports that the filters leave. */
export function edgeDisplay(state: PageState, index: number): EdgeDisplay {
  const edge = state.model.edges[index]!;
  const shown = state.shown.value;
  const palette = state.palette.value;
  const focus = state.focus.value;
  const stepsBack = focus !== null && !focus.edges.has(index);
  const near = (focus !== null && !stepsBack) || isNear(state, index);
  const hovered = isThing(state.hovered.value, "edge", index);
  const reports = edge.reports.filter((report) => shown.reports[report]).length;
  return {
    type: shown.counts.edges > MOST_EDGES ? "straight" : "bent",
    size:
      (1.1 + Math.min(2.4, 0.55 * Math.log2(Math.max(1, reports)))) *
      (hovered ? 2.2 : near ? 1.35 : 1),
    color: edgeColour(palette, edge.type, near, stepsBack),
    hidden: !shown.edges[index],
    zIndex: hovered ? 3 : near ? 2 : stepsBack ? 0 : 1,
    bend: state.bends.value[index]!,
    dashes: statusIndex(shown.statuses[index]!),
    arrow: !UNDIRECTED.has(edge.type),
  };
}

/** Quiet as long as nothing is chosen, so that the lines do not drown the nodes. */
function edgeColour(
  palette: Palette,
  type: Parameters<typeof edgeFamily>[0],
  near: boolean,
  stepsBack: boolean,
): string {
  const family = edgeFamily(type);
  const colour = palette.edges[family];
  if (near) return colour;
  if (stepsBack) return mixed(colour, palette.page, 0.85);
  return mixed(colour, palette.page, family === "standing" ? 0.5 : 0.25);
}

function isNear(state: PageState, index: number): boolean {
  const hovered = state.hovered.value;
  if (hovered === null) return false;
  const { source, target } = state.model.edges[index]!;
  return hovered.kind === "edge"
    ? hovered.index === index
    : source === hovered.index || target === hovered.index;
}

/** Is the node under the pointer, or at an end of the edge that is? */
function isPointedAt({ hovered, model }: PageState, index: number): boolean {
  const thing = hovered.value;
  if (thing?.kind === "node") return thing.index === index;
  if (thing?.kind !== "edge") return false;
  const { source, target } = model.edges[thing.index]!;
  return source === index || target === index;
}

function isThing(thing: Thing | null, kind: Thing["kind"], index: number): boolean {
  return thing !== null && thing.kind === kind && thing.index === index;
}
