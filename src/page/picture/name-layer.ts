import type Sigma from "sigma";

import { edgeFamily, mixed } from "../looks/palette.ts";
import { nodeLetter } from "../looks/shapes.ts";
import { CONTESTED_SIGN, DENIED_SIGN } from "../looks/status-lines.ts";
import { MOST_EDGES } from "../model/extent.ts";
import { boxAround, labelPlaces } from "../model/label-places.ts";
import type { Box, Labelled } from "../model/label-places.ts";
import { bendPoint, curvePoint } from "../model/parallel-edges.ts";
import type { Point } from "../model/parallel-edges.ts";
import { shortText } from "../model/plain-text.ts";
import { EDGE_PHRASES, phrase } from "../model/words.ts";
import type { PageState, Thing } from "../state.ts";

const LAYER = "names";
const FONT = "system-ui, sans-serif";
const NAME_LENGTH = 34;
/** With more edges than this in focus their names would only be noise. */
const NAMED_EDGES = 30;
/** A shorter line has no room for a sign. */
const SHORTEST_SIGNED = 46;

interface DrawnNode extends Point {
  readonly index: number;
  /** On the screen, after zooming. */
  readonly radius: number;
  /** Before zooming. */
  readonly size: number;
}

/** A label with what is needed to draw it once it has found a place. */
interface Drawing extends Labelled {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
}

/**
 * Draws on a canvas above the nodes: their letters, names that never cover each other, and on the
 * edges what dashes alone do not say. sigma's own labels overlap and cannot follow the theme.
 * @returns a function to be called after each of sigma's frames
 */
export function createNameLayer(sigma: Sigma, state: PageState): () => void {
  const canvas = sigma.createCanvas(LAYER, {
    beforeLayer: "mouse",
    style: { pointerEvents: "none", width: "100%", height: "100%" },
  });
  const context = canvas.getContext("2d")!;
  const widths = new Map<string, number>();

  function widthOf(text: string, font: string): number {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  }

  return () => {
    const size = sigma.getDimensions();
    fitCanvas(canvas, context, size);
    const nodes = drawnNodes(sigma, state, size);
    const places = new Map(nodes.map((node) => [node.index, node]));
    drawLetters(context, state, nodes);
    const signs = drawSigns(context, state, places);

    const stands = ({ index }: DrawnNode): boolean =>
      (state.focus.value?.nodes.has(index) ?? true) || isHovered(state, index);
    const inFront = nodes.filter(stands);
    const behind = nodes.filter((node) => !stands(node));
    const boxes = (drawn: readonly DrawnNode[]): readonly Box[] =>
      drawn.map((node) => boxAround(node, node.radius * 0.88));
    const halo = state.palette.value.page;

    // Names in focus may cover what has stepped back, but not the other way round.
    const first = [
      ...inFront.map((node) => nameOfNode(state, node, widthOf)),
      ...namesOfEdges(state, places, widthOf),
    ];
    const firstPlaces = labelPlaces(first, [...boxes(inFront), ...signs], size);
    const second = behind.map((node) => nameOfNode(state, node, widthOf));
    const secondPlaces = labelPlaces(second, [...boxes(nodes), ...signs, ...firstPlaces], size);

    const byId = new Map([...first, ...second].map((drawing) => [drawing.id, drawing]));
    for (const place of [...secondPlaces, ...firstPlaces])
      drawText(context, byId.get(place.id)!, place, halo);
  };
}

function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const density = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * density)) canvas.width = Math.round(width * density);
  if (canvas.height !== Math.round(height * density)) canvas.height = Math.round(height * density);
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
}

function drawnNodes(
  sigma: Sigma,
  { model, shown }: PageState,
  { width, height }: { readonly width: number; readonly height: number },
): readonly DrawnNode[] {
  return model.nodes.flatMap(({ index }) => {
    if (!shown.value.nodes[index]) return [];
    const display = sigma.getNodeDisplayData(`n${index}`);
    if (!display) return [];
    const { x, y } = sigma.framedGraphToViewport(display);
    const radius = sigma.scaleSize(display.size);
    const outside = x < -radius || y < -radius || x > width + radius || y > height + radius;
    return outside ? [] : [{ index, x, y, radius, size: display.size }];
  });
}

function drawLetters(
  context: CanvasRenderingContext2D,
  { model, palette, focus }: PageState,
  nodes: readonly DrawnNode[],
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = palette.value.glyph;
  for (const { index, x, y, radius } of nodes) {
    if (radius < 7) continue;
    const stepsBack = focus.value !== null && !focus.value.nodes.has(index);
    context.globalAlpha = stepsBack ? 0.75 : 1;
    context.font = `650 ${Math.round(radius * 1.02)}px ${FONT}`;
    context.fillText(nodeLetter(model.nodes[index]!.type), x, y + radius * 0.06);
  }
  context.globalAlpha = 1;
}

/** Signs on the middle of denied and contested edges; returned as what names must not cover. */
function drawSigns(
  context: CanvasRenderingContext2D,
  state: PageState,
  places: ReadonlyMap<number, DrawnNode>,
): readonly Box[] {
  const { model, shown, palette, focus } = state;
  if (shown.value.counts.edges > MOST_EDGES) return [];
  const named = namedEdges(state);
  const signs: Box[] = [];
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `700 10px ${FONT}`;
  for (const { index, type } of model.edges) {
    const contested = shown.value.contested[index]!;
    const denied = shown.value.statuses[index] === "denied";
    if (!shown.value.edges[index] || (!contested && !denied) || named.has(index)) continue;
    const middle = middleOfEdge(state, index, places);
    if (!middle) continue;
    const stepsBack = focus.value !== null && !focus.value.edges.has(index);
    const colour = palette.value.edges[edgeFamily(type)];
    context.beginPath();
    context.arc(middle.x, middle.y, 6.5, 0, 2 * Math.PI);
    context.fillStyle = palette.value.page;
    context.fill();
    context.fillStyle = stepsBack ? mixed(colour, palette.value.page, 0.7) : colour;
    context.fillText(contested ? CONTESTED_SIGN : DENIED_SIGN, middle.x, middle.y + 0.5);
    signs.push(boxAround(middle, 6.5));
  }
  return signs;
}

function nameOfNode(
  { model, palette, focus, selected, hovered }: PageState,
  { index, x, y, radius, size }: DrawnNode,
  widthOf: (text: string, font: string) => number,
): Drawing {
  const node = model.nodes[index]!;
  const isThis = (thing: Thing | null): boolean => thing?.kind === "node" && thing.index === index;
  const stands = isThis(selected.value) || isThis(hovered.value);
  const inFocus = focus.value?.nodes.has(index) ?? false;
  const stepsBack = focus.value !== null && !inFocus;
  const text = shortText(node.name, stands ? 60 : NAME_LENGTH);
  const big = size >= 12;
  const fontSize = big ? 13 : 12;
  const font = `${stands ? 700 : big ? 600 : 450} ${fontSize}px ${FONT}`;
  const { ink, page } = palette.value;
  return {
    id: `n${index}`,
    x,
    y,
    radius,
    width: widthOf(text, font) + 2,
    height: fontSize + 4,
    must: stands,
    priority: (stands ? 1e9 : inFocus ? 1e6 : 0) + node.edges.length * 100 + radius,
    text,
    font,
    colour: stepsBack ? mixed(ink, page, 0.62) : ink,
  };
}

function isHovered({ hovered }: PageState, index: number): boolean {
  return hovered.value?.kind === "node" && hovered.value.index === index;
}

/** The edges whose names are written out: those in focus, or at the node under the pointer. */
function namedEdges({ model, focus, hovered, shown }: PageState): ReadonlySet<number> {
  const named = new Set(focus.value?.edges);
  if (hovered.value?.kind === "edge") named.add(hovered.value.index);
  if (hovered.value?.kind === "node")
    for (const edge of model.nodes[hovered.value.index]!.edges)
      if (shown.value.edges[edge]) named.add(edge);
  return named.size > NAMED_EDGES ? new Set() : named;
}

function namesOfEdges(
  state: PageState,
  places: ReadonlyMap<number, DrawnNode>,
  widthOf: (text: string, font: string) => number,
): readonly Drawing[] {
  return [...namedEdges(state)].flatMap((index): Drawing[] => {
    const middle = middleOfEdge(state, index, places);
    if (!middle) return [];
    const { model, shown, palette, hovered } = state;
    const pointedAt = hovered.value?.kind === "edge" && hovered.value.index === index;
    const font = `${pointedAt ? 700 : 500} 11px ${FONT}`;
    const { type } = model.edges[index]!;
    const sign = shown.value.contested[index]
      ? `${CONTESTED_SIGN} `
      : shown.value.statuses[index] === "denied"
        ? `${DENIED_SIGN} `
        : "";
    const text = sign + phrase(EDGE_PHRASES, type);
    return [
      {
        id: `e${index}`,
        ...middle,
        radius: 0,
        width: widthOf(text, font) + 6,
        height: 14,
        must: pointedAt,
        priority: pointedAt ? 1e8 : 1e5,
        text,
        font,
        colour: palette.value.edges[edgeFamily(type)],
      },
    ];
  });
}

/** Where a sign or a name on an edge stands; null where an end is off the picture or too near. */
function middleOfEdge(
  { model, bends }: PageState,
  index: number,
  places: ReadonlyMap<number, DrawnNode>,
): Point | null {
  const edge = model.edges[index]!;
  const source = places.get(edge.source);
  const target = places.get(edge.target);
  if (!source || !target) return null;
  const room = Math.hypot(source.x - target.x, source.y - target.y) - source.radius - target.radius;
  if (room < SHORTEST_SIGNED) return null;
  // The screen's y grows downwards, so left of the way is on the other side.
  const pull = bendPoint(source, target, -bends.value[index]!);
  return curvePoint(source, pull, target, 0.5);
}

function drawText(
  context: CanvasRenderingContext2D,
  { text, font, colour, width, height }: Drawing,
  { left, top }: Box,
  halo: string,
): void {
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  context.fillStyle = colour;
  const x = left + width / 2;
  const y = top + height / 2 + 0.5;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
