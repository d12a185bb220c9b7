import { EDGE_TYPES, NODE_TYPES, type EdgeType, type NodeType } from "../doc/index.ts";
import { readYaml } from "./read-yaml.ts";

/** What the graph may hold: which types an edge may join, and what each type means. */
export interface Ontology {
  readonly nodes: ReadonlyMap<NodeType, string>;
  readonly actors: ReadonlySet<NodeType>;
  readonly edges: ReadonlyMap<EdgeType, EdgeRow>;
}

export interface EdgeRow {
  readonly type: EdgeType;
  readonly description: string;
  readonly from: ReadonlySet<NodeType>;
  readonly to: ReadonlySet<NodeType>;
  readonly directed: boolean;
  readonly plover: readonly string[];
  readonly example: string;
  readonly expect: string;
}

interface EdgeSource {
  description: string;
  from: string | string[];
  to: string | string[];
  directed?: boolean;
  plover: string[];
  example: string;
  expect: string;
}

/** Reads `ontology.yaml`; "actor" stands for all types that can act. */
export function loadOntology(): Ontology {
  const file = readYaml("ontology.yaml") as {
    nodes: Record<NodeType, string>;
    actors: NodeType[];
    edges: Record<EdgeType, EdgeSource>;
  };
  const types = (names: string | string[]): ReadonlySet<NodeType> =>
    new Set(
      [names].flat().flatMap((name) => (name === "actor" ? file.actors : [name as NodeType])),
    );
  return {
    nodes: new Map(NODE_TYPES.map((type) => [type, file.nodes[type]])),
    actors: new Set(file.actors),
    edges: new Map(
      EDGE_TYPES.map((type) => {
        const { from, to, directed, ...row } = file.edges[type];
        return [
          type,
          { type, ...row, from: types(from), to: types(to), directed: directed !== false },
        ];
      }),
    ),
  };
}
