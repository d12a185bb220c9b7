import type { BareGraph } from "./build-graph.ts";
import { findCommunities } from "./communities.ts";
import { layOut } from "./layout/lay-out.ts";
import { findPageranks } from "./pagerank.ts";
import { directedTopology, weightedTopology } from "./topology.ts";
import type { GraphNode, SerializedGraph } from "./types.ts";

/**
 * The graph with measures and places, as graphology reads it with `MultiDirectedGraph.from`.
 *
 * @param version of wiregraph
 */
export function serialize({ articles, things, edges }: BareGraph, version: string): SerializedGraph {
  const keys = things.map(({ key }) => key);
  const directed = directedTopology(keys, edges);
  const weighted = weightedTopology(keys, edges);
  const pageranks = findPageranks(directed);
  const communities = findCommunities(weighted);
  const places = layOut(weighted);
  const degrees = new Map<string, number>();
  for (const key of edges.flatMap(({ source, target }) => [source, target])) {
    degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  const nodes = things.map(
    ({ key, type, name, aliases, mentions, states, joins, offices, kind, date }): GraphNode => ({
      key,
      attributes: {
        type,
        name,
        aliases,
        mentions,
        states,
        joins,
        ...(offices === undefined ? {} : { offices }),
        ...(kind === undefined ? {} : { kind }),
        ...(date === undefined ? {} : { date }),
        ...places.get(key)!,
        community: communities.get(key)!,
        degree: degrees.get(key) ?? 0,
        pagerank: pageranks.get(key)!,
      },
    }),
  );
  return {
    attributes: { name: "wiregraph", version, articles },
    options: { type: "directed", multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
}
