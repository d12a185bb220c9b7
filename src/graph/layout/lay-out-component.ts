import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Topology } from "../topology.ts";
import type { Point } from "./point.ts";
import { startPosition } from "./start-position.ts";

const MOST_ITERATIONS = 300;
const FEWEST_ITERATIONS = 30;
/**
 * Nodes times iterations: 2,000 nodes get all 300 iterations, 6,000 get 100, from 20,000 on 30. At
 * 5,000 nodes, 120 iterations leave edges 3 % longer than 240 do.
 */
const BUDGET = 600_000;
/** From here on the approximate forces are faster than the exact ones. */
const BARNES_HUT_FROM = 1_000;
/** Overlaps are taken away up to here; beyond, it takes longer than the layout. */
const NOVERLAP_UP_TO = 3_000;
const NOVERLAP_ITERATIONS = 200;

/**
 * Places of the nodes of one connected part by ForceAtlas2 (Jacomy et al. 2014), then with overlaps
 * taken away. Time is bounded: above 2,000 nodes there are fewer iterations, above 3,000 overlaps
 * stay.
 *
 * @param component keys in order
 * @returns a finite point for each key
 */
export function layOutComponent(
  graph: Topology,
  component: readonly string[],
): Map<string, Point> {
  if (component.length === 1) return new Map([[component[0]!, { x: 0, y: 0 }]]);
  const part = partOf(graph, component);
  forceAtlas2.assign(part, {
    iterations: iterationsFor(part.order),
    getEdgeWeight: "weight",
    settings: {
      gravity: 1,
      strongGravityMode: false,
      scalingRatio: 10,
      slowDown: 1 + Math.log(part.order),
      barnesHutOptimize: part.order >= BARNES_HUT_FROM,
    },
  });
  placeLost(part);
  if (part.order <= NOVERLAP_UP_TO) {
    noverlap.assign(part, {
      maxIterations: NOVERLAP_ITERATIONS,
      settings: { margin: 6, ratio: 1.3 },
    });
    placeLost(part);
  }
  return new Map(part.mapNodes((key, { x, y }) => [key, { x, y }]));
}

function iterationsFor(order: number): number {
  const affordable = Math.floor(BUDGET / order);
  return Math.max(FEWEST_ITERATIONS, Math.min(MOST_ITERATIONS, affordable));
}

type Part = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/** The component alone, nodes and edges in order of key: the forces' rounding depends on it. */
function partOf(graph: Topology, component: readonly string[]): Part {
  const part: Part = new UndirectedGraph();
  for (const key of component) {
    const size = 3 + 2 * Math.sqrt(graph.degree(key));
    part.addNode(key, { ...startPosition(key, component.length), size });
  }
  for (const key of component) {
    for (const neighbor of graph.neighbors(key).sort()) {
      if (key < neighbor) {
        part.addEdge(key, neighbor, { weight: graph.getEdgeAttribute(key, neighbor, "weight") });
      }
    }
  }
  return part;
}

/** A place that is no number would take every other one with it: such a node goes to its start. */
function placeLost(part: Part): void {
  part.updateEachNodeAttributes((key, attributes) =>
    Number.isFinite(attributes.x) && Number.isFinite(attributes.y)
      ? attributes
      : { ...attributes, ...startPosition(key, part.order) },
  );
}
