import { useEffect, useRef } from "preact/hooks";

import { STATUSES } from "../../doc/types.ts";
import { edgeWords, fitAll, flyTo, hover, select, selectThing } from "../actions.ts";
import { NODE_TYPE_ORDER } from "../looks/shapes.ts";
import { mostConnected, steps } from "../model/neighbours.ts";
import { plainText } from "../model/plain-text.ts";
import { NODE_NOUNS, STATUS_NOUNS, phrase } from "../model/words.ts";
import type { Viewer } from "../picture/viewer.ts";
import type { PageState } from "../state.ts";
import { Glyph } from "./glyph.tsx";
import { usePage } from "./page-context.ts";
import { StatusLine } from "./status-line.tsx";

declare global {
  interface Window {
    /** For tests and for the curious at the console. */
    __wiregraph?: { readonly state: PageState } & Partial<Omit<Viewer, "kill">>;
  }
}

/** The picture, with what a keyboard can do in it. */
export function Stage() {
  const state = usePage();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<Viewer>(null);

  useEffect(() => {
    let killed = false;
    async function draw(): Promise<void> {
      const { createViewer } = await import("../picture/viewer.ts");
      if (killed || container.current === null) return;
      viewer.current?.kill();
      viewer.current = createViewer(container.current, state, () => void redraw());
      window.__wiregraph = { state, sigma: viewer.current.sigma, graph: viewer.current.graph };
    }
    // Browsers take drawing contexts away when many pages want one; a frame later there is a new one.
    async function redraw(): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await draw();
    }
    draw().catch((error: unknown) => {
      state.announcement.value = `The picture could not be drawn: ${String(error)}`;
      throw error;
    });
    return () => {
      killed = true;
      viewer.current?.kill();
      viewer.current = null;
    };
  }, [state]);

  function zoom(factor: number): void {
    const camera = viewer.current?.sigma.getCamera();
    if (!camera) return;
    camera.setState({ ratio: camera.getBoundedRatio(camera.getState().ratio * factor) });
  }

  return (
    <div class="stage">
      <div
        class="picture"
        ref={container}
        tabIndex={0}
        role="application"
        aria-roledescription="graph"
        aria-label="Graph. Arrow keys go round the relations of a node, Enter goes to the other end, Space opens the sentences."
        onKeyDown={(event) => {
          if (event.key === "+" || event.key === "=") zoom(0.75);
          else if (event.key === "-") zoom(1 / 0.75);
          else if (event.key === "0") fitAll(state);
          else if (!walk(state, event.key)) return;
          event.preventDefault();
        }}
      />
      <Key />
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoom(0.75)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 0.75)}>
          −
        </button>
        <button type="button" aria-label="Show everything" onClick={() => fitAll(state)}>
          ⤢
        </button>
      </div>
    </div>
  );
}

/** What forms and lines mean, where the window has no room for the whole legend; opens it. */
function Key() {
  const { filtersOpen, model } = usePage();
  const types = new Set(model.nodes.map(({ type }) => type));
  return (
    <button
      type="button"
      class="key"
      aria-label="Open the legend"
      aria-expanded={filtersOpen.value}
      onClick={() => (filtersOpen.value = true)}
    >
      {NODE_TYPE_ORDER.filter((type) => types.has(type)).map((type) => (
        <span key={type}>
          <Glyph type={type} size={14} /> {NODE_NOUNS[type][0]}
        </span>
      ))}
      {STATUSES.map((status) => (
        <span key={status}>
          <StatusLine status={status} width={24} /> {phrase(STATUS_NOUNS, status)}
        </span>
      ))}
    </button>
  );
}

/**
 * Walking the graph: arrows go round the relations of the selected node, Enter crosses to the other
 * end, Space opens the relation's sentences, Home starts at the best connected node.
 * @returns whether the key meant something
 */
function walk(state: PageState, key: string): boolean {
  const { model, shown, selected, hovered } = state;
  const here = selected.value;
  if (key === "Escape") {
    select(state, null);
    return true;
  }
  const arrow = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (key === "Home" || (arrow !== undefined && here === null)) {
    const start = mostConnected(model, shown.value.nodes, shown.value.edges);
    if (start !== null) flyTo(state, { kind: "node", index: start });
    return true;
  }
  if (here === null) return false;
  if (here.kind === "edge") {
    const { source, target } = model.edges[here.index]!;
    if (arrow === undefined && key !== "Enter") return false;
    flyTo(state, { kind: "node", index: arrow === -1 ? source : target });
    return true;
  }
  const ways = steps(model, here.index, shown.value.edges);
  const cursor = hovered.value;
  const place = ways.findIndex(
    ({ edge }) => cursor?.kind === "edge" && edge.index === cursor.index,
  );
  if (arrow !== undefined && ways.length > 0) {
    const next = place < 0 ? (arrow > 0 ? 0 : ways.length - 1) : place + arrow;
    const way = ways[(next + ways.length) % ways.length]!;
    hover(state, { kind: "edge", index: way.edge.index });
    const status = phrase(STATUS_NOUNS, shown.value.statuses[way.edge.index]!).toLowerCase();
    const order = ways.indexOf(way) + 1;
    state.announcement.value = `${order} of ${ways.length}: ${edgeWords(model, way.edge.index)}, ${status}.`;
    return true;
  }
  const way = ways[place];
  if (way && key === "Enter") {
    flyTo(state, { kind: "node", index: way.node });
    state.announcement.value = `At ${plainText(model.nodes[way.node]!.name)}.`;
    return true;
  }
  if (way && key === " ") {
    selectThing(state, { kind: "edge", index: way.edge.index });
    return true;
  }
  return false;
}
