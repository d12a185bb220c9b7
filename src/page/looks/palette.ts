import type { EdgeType, NodeType } from "../../doc/types.ts";

export type Theme = "light" | "dark";

/** What kind of relation an edge type is; the colour of its line. */
export type EdgeFamily = "conflict" | "dispute" | "accord" | "standing";

export const EDGE_FAMILIES: Readonly<Record<EdgeType, EdgeFamily>> = {
  THREATENS: "conflict",
  ATTACKED: "conflict",
  REJECTS: "dispute",
  DEMANDS: "dispute",
  ACCUSES: "dispute",
  NEGOTIATES: "accord",
  SUPPORTS: "accord",
  DECIDED: "standing",
  CONCERNS: "standing",
  MEMBER_OF: "standing",
  HOLDS_OFFICE: "standing",
  LOCATED_IN: "standing",
};

/** Colours of one theme, as "#rrggbb". The style sheet gets them as `--page`, `--node-Group` ... */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly mark: string;
  readonly nodes: Readonly<Record<NodeType, string>>;
  readonly glyph: string;
  readonly edges: Readonly<Record<EdgeFamily, string>>;
}

/** Text on `page` and `surface` has a contrast of 4.5 or more, marks and lines of 3 or more. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: "#f6f5f1",
    surface: "#fdfcfa",
    raised: "#ffffff",
    ink: "#1b1f24",
    quiet: "#5a6169",
    rule: "#dedbd3",
    accent: "#1d5b99",
    mark: "#fbe9a9",
    nodes: {
      Group: "#c2541b",
      Official: "#96700a",
      State: "#2a63a8",
      Institution: "#157a80",
      Force: "#5b50ad",
      Base: "#8d3f3f",
      Place: "#5d7048",
      Decision: "#a23279",
    },
    glyph: "#ffffff",
    edges: {
      conflict: "#bf2a30",
      dispute: "#a8690c",
      accord: "#237a4c",
      standing: "#7a838d",
    },
  },
  dark: {
    page: "#101317",
    surface: "#161a1f",
    raised: "#1d2228",
    ink: "#e7e9ec",
    quiet: "#9ba5b0",
    rule: "#2c333b",
    accent: "#7db8ef",
    mark: "#5a4a16",
    nodes: {
      Group: "#f0955a",
      Official: "#dfbe52",
      State: "#6fadf0",
      Institution: "#4fc3c0",
      Force: "#a79df2",
      Base: "#de8a86",
      Place: "#a3bd8a",
      Decision: "#e584c2",
    },
    glyph: "#101317",
    edges: {
      conflict: "#f2666b",
      dispute: "#dea44c",
      accord: "#5cc48a",
      standing: "#7d8894",
    },
  },
};

/** The palette as custom properties of the style sheet. */
export function customProperties(palette: Palette): Readonly<Record<string, string>> {
  const { nodes, edges, ...plain } = palette;
  const named = (prefix: string, colours: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(colours).map(([name, colour]) => [`--${prefix}${name}`, colour]);
  return Object.fromEntries([
    ...named("", plain),
    ...named("node-", nodes),
    ...named("edge-", edges),
  ]);
}

/** The colour of a node or edge type; grey for a type that this page does not know yet. */
export function nodeColour(palette: Palette, type: NodeType): string {
  return Object.hasOwn(palette.nodes, type) ? palette.nodes[type] : palette.quiet;
}

export function edgeFamily(type: EdgeType): EdgeFamily {
  return Object.hasOwn(EDGE_FAMILIES, type) ? EDGE_FAMILIES[type] : "standing";
}

/** `share` (0 to 1) of the way from one "#rrggbb" to another. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`;
}
