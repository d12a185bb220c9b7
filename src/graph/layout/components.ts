import { compareText } from "../../doc/index.ts";
import type { Topology } from "../topology.ts";

/** The connected parts of the graph, largest first, each as its keys in order. */
export function componentsOf(graph: Topology): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    // The list grows while it is read: a breadth-first walk without recursion.
    for (const key of component) {
      for (const neighbor of graph.neighbors(key)) {
        if (seen.has(neighbor)) continue;
        seen.add(neighbor);
        component.push(neighbor);
      }
    }
    components.push(component.sort(compareText));
  }
  return components.sort((a, b) => b.length - a.length || compareText(a[0]!, b[0]!));
}
