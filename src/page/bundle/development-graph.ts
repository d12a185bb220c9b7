import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";

import type { SerializedGraph } from "../../graph/types.ts";
import { packPageData, pageHtml } from "../page-data.ts";

/** While developing, the page shows the graph that `npm run graph` wrote for the articles in `seeds/`. */
export function developmentGraph(): Plugin {
  const project = join(import.meta.dirname, "../../..");
  return {
    name: "wiregraph:development-graph",
    apply: "serve",
    transformIndexHtml(html) {
      const json = readFileSync(join(project, "graph/graph.json"), "utf8");
      const graph = JSON.parse(json) as SerializedGraph;
      const texts = new Map(
        graph.attributes.articles.map(({ id, file }) => {
          const text = readFileSync(join(project, "seeds", file), "utf8");
          return [id, text.replace(/^\uFEFF/, "")];
        }),
      );
      return pageHtml(html, packPageData(graph, texts));
    },
  };
}
