import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

import { contentSecurityPolicy } from "./bundle/content-security-policy.ts";
import { developmentGraph } from "./bundle/development-graph.ts";

/** `vite build` writes `build/page.html`, one file without data; `vite serve` shows `graph/`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../build",
    emptyOutDir: false,
    target: "es2022",
    rolldownOptions: { input: `${import.meta.dirname}/page.html` },
  },
  server: { open: "/page.html" },
  plugins: [viteSingleFile(), contentSecurityPolicy(), developmentGraph()],
});
