import { effect, untracked } from "@preact/signals";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";

import { fitAll, hover, select, selectThing } from "../actions.ts";
import type { PageModel } from "../model/page-model.ts";
import type { PageState, Thing } from "../state.ts";
import { flyToNodes } from "./camera-flight.ts";
import { createStatusEdgeProgram } from "./edge-program.ts";
import { createNameLayer } from "./name-layer.ts";
import { createShapeNodeProgram } from "./node-program.ts";
import { edgeDisplay, nodeDisplay } from "./reducers.ts";

export interface Viewer {
  readonly sigma: Sigma;
  readonly graph: MultiDirectedGraph;
  readonly kill: () => void;
}

/** Up to here a click or the pointer finds edges; sigma draws them all a second time for that. */
const EDGES_TO_POINT_AT = 10_000;
/** Straight pieces of a bent line. */
const SEGMENTS = 14;

/**
 * Draws the model into an element and follows the state. sigma gets keys made of a letter and an
 * index (`n3`, `e7`): its caches are plain objects, in which a name such as `__proto__` would do harm.
 * @param onLost called when the browser took the drawing context away: make a new viewer then
 */
export function createViewer(container: HTMLElement, state: PageState, onLost: () => void): Viewer {
  const { model } = state;
  const graph = new MultiDirectedGraph();
  addPart(graph, model, state.part.value);

  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: model.edges.length <= EDGES_TO_POINT_AT,
    hideEdgesOnMove: model.edges.length > 30_000,
    zIndex: true,
    stagePadding: 44,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    enableCameraRotation: false,
    tapMoveTolerance: 12,
    doubleClickZoomingRatio: 1,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: createShapeNodeProgram() },
    defaultEdgeType: "bent",
    edgeProgramClasses: {
      bent: createStatusEdgeProgram(SEGMENTS),
      straight: createStatusEdgeProgram(1),
    },
    nodeReducer: (key) => nodeDisplay(state, indexOf(key)),
    edgeReducer: (key) => edgeDisplay(state, indexOf(key)),
    defaultDrawNodeHover: () => undefined,
  });

  sigma.setCustomBBox(frameOf(model));
  const drawNames = createNameLayer(sigma, state);
  sigma.on("afterRender", () => untracked(drawNames));
  sigma.on("enterNode", ({ node }) => hover(state, { kind: "node", index: indexOf(node) }));
  sigma.on("leaveNode", () => hover(state, null));
  sigma.on("enterEdge", ({ edge }) => hover(state, { kind: "edge", index: indexOf(edge) }));
  sigma.on("leaveEdge", () => hover(state, null));
  sigma.on("leaveStage", () => hover(state, null));
  sigma.on("clickNode", ({ node }) => selectThing(state, { kind: "node", index: indexOf(node) }));
  sigma.on("clickEdge", ({ edge }) => selectThing(state, { kind: "edge", index: indexOf(edge) }));
  sigma.on("clickStage", () => select(state, null));

  sigma.once("afterRender", () => fitAll(state, true));
  const stops = [followPart(graph, state), followState(sigma, state), followFlights(sigma, state)];
  const resizes = new ResizeObserver(() => {
    state.pictureSide.value = Math.min(container.clientWidth, container.clientHeight);
    sigma.scheduleRender();
  });
  resizes.observe(container);

  const canvases = Object.values(sigma.getCanvases());
  const lost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lost);

  return {
    sigma,
    graph,
    kill: () => {
      for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lost);
      resizes.disconnect();
      for (const stop of stops) stop();
      sigma.kill();
    },
  };
}

/** Adds the nodes of a part, all of them for null, and the edges between them. */
function addPart(
  graph: MultiDirectedGraph,
  { nodes, edges }: PageModel,
  part: ReadonlySet<number> | null,
): void {
  for (const { index, x, y } of nodes)
    if ((part === null || part.has(index)) && !graph.hasNode(`n${index}`))
      graph.addNode(`n${index}`, { x, y });
  for (const { index, source, target } of edges)
    if (graph.hasNode(`n${source}`) && graph.hasNode(`n${target}`) && !graph.hasEdge(`e${index}`))
      graph.addDirectedEdgeWithKey(`e${index}`, `n${source}`, `n${target}`);
}

/** The part of a big graph that is drawn only ever grows. */
function followPart(graph: MultiDirectedGraph, state: PageState): () => void {
  return effect(() => {
    const part = state.part.value;
    untracked(() => addPart(graph, state.model, part));
  });
}

/** The frame of the whole model, so that nothing moves when a big graph's part grows. */
function frameOf({ nodes }: PageModel): { x: [number, number]; y: [number, number] } | null {
  if (nodes.length === 0) return null;
  const range = (values: readonly number[]): [number, number] =>
    values.reduce<[number, number]>(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Infinity, -Infinity],
    );
  return { x: range(nodes.map(({ x }) => x)), y: range(nodes.map(({ y }) => y)) };
}

function indexOf(key: string): number {
  return Number(key.slice(1));
}

/**
 * Draws again when the state changes, at most once a frame. What is under the pointer touches only
 * itself and its edges; everything else may change all looks and their order.
 */
function followState(sigma: Sigma, state: PageState): () => void {
  let frame: number | null = null;
  let all = false;
  let hovered: Thing | null = null;
  const touched = { nodes: new Set<string>(), edges: new Set<string>() };

  function draw(): void {
    frame = null;
    if (all) sigma.refresh();
    else
      sigma.refresh({
        partialGraph: { nodes: [...touched.nodes], edges: [...touched.edges] },
        skipIndexation: true,
      });
    all = false;
    touched.nodes.clear();
    touched.edges.clear();
  }
  function schedule(): void {
    frame ??= requestAnimationFrame(() => untracked(draw));
  }
  function touch(thing: Thing | null): void {
    if (thing === null) return;
    if (thing.kind === "edge") {
      const { source, target } = state.model.edges[thing.index]!;
      touched.edges.add(`e${thing.index}`);
      touched.nodes.add(`n${source}`).add(`n${target}`);
    } else {
      touched.nodes.add(`n${thing.index}`);
      for (const edge of state.model.nodes[thing.index]!.edges) touched.edges.add(`e${edge}`);
    }
  }

  const stopLooks = effect(() => {
    void [
      state.shown.value,
      state.palette.value,
      state.focus.value,
      state.selected.value,
      state.pictureSide.value,
    ];
    all = true;
    schedule();
  });
  const stopHover = effect(() => {
    touch(hovered);
    hovered = state.hovered.value;
    touch(hovered);
    sigma.getContainer().style.cursor = hovered === null ? "" : "pointer";
    schedule();
  });
  return () => {
    stopLooks();
    stopHover();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

function followFlights(sigma: Sigma, state: PageState): () => void {
  return effect(() => {
    const flight = state.flight.value;
    if (flight === null) return;
    untracked(() => {
      const all = flight.nodes.length === 0;
      const shown = state.shown.value.nodes;
      const nodes = all
        ? state.model.nodes.flatMap(({ index }) => (shown[index] ? [index] : []))
        : flight.nodes;
      const keys = nodes.map((index) => `n${index}`);
      flyToNodes(sigma, keys, { fit: all, atOnce: flight.atOnce });
    });
  });
}
