import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/graph/layout/lay-out.ts";
import { boxAround } from "../../../src/graph/layout/point.ts";
import { mulberry32 } from "../../../src/graph/random.ts";
import { weightedTopology } from "../../../src/graph/topology.ts";
import type { GraphEdge } from "../../../src/graph/index.ts";
import { evidenceOf } from "../../support/evidence.ts";

function topologyOf(keys: readonly string[], pairs: readonly (readonly [string, string])[]) {
  const edges = pairs.map(([source, target]) => ({
    key: `${source}|ATTACKED|${target}`,
    source,
    target,
    attributes: { type: "ATTACKED", evidence: [evidenceOf()] },
  })) as unknown as GraphEdge[];
  return weightedTopology(keys, edges);
}

const keysOf = (order: number) =>
  Array.from({ length: order }, (_, number) => `n:${String(number).padStart(6, "0")}`);

function randomTopology(order: number) {
  const keys = keysOf(order);
  const random = mulberry32(order);
  const pick = () => keys[Math.floor(random() * order)]!;
  const pairs = Array.from({ length: 3 * order }, () => [pick(), pick()] as const);
  return topologyOf(keys, pairs.filter(([source, target]) => source !== target));
}

describe("layOut", () => {
  it("has a place for no node and for one", () => {
    expect(layOut(topologyOf([], []))).toEqual(new Map());
    expect(layOut(topologyOf(["n:a"], []))).toEqual(new Map([["n:a", { x: 0, y: 0 }]]));
  });

  it("puts the parts of a graph beside each other, none into another", () => {
    const keys = keysOf(40);
    const ring = keys.slice(0, 20).map((key, place) => [key, keys[(place + 1) % 20]!] as const);
    const places = layOut(topologyOf(keys, [...ring, [keys[20]!, keys[21]!]]));
    const inRing = boxAround(keys.slice(0, 20).map((key) => places.get(key)!));
    for (const key of keys.slice(20)) {
      const { x, y } = places.get(key)!;
      const isInside =
        x >= inRing.left &&
        x <= inRing.left + inRing.width &&
        y >= inRing.top &&
        y <= inRing.top + inRing.height;
      expect(isInside).toBe(false);
    }
  });

  it("brings neighbors closer than the rest", () => {
    const graph = randomTopology(200);
    const places = layOut(graph);
    const distance = (a: string, b: string) => {
      const [one, other] = [places.get(a)!, places.get(b)!];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const mean = (pairs: readonly (readonly [string, string])[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const joined = graph.mapEdges((_edge, _attributes, a, b) => [a, b] as const);
    const any = graph.nodes().map((key, place, keys) => [key, keys[(place * 7 + 3) % 200]!] as const);
    expect(mean(joined)).toBeLessThan(0.8 * mean(any));
  });

  it("places 5,000 nodes and 15,000 edges, all at numbers, the same twice", () => {
    const places = layOut(randomTopology(5000));
    expect(places.size).toBe(5000);
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(layOut(randomTopology(600))).toEqual(layOut(randomTopology(600)));
  });
});
