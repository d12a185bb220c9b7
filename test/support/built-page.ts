import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "vite";

import { packPageData, pageHtml } from "../../src/page/page-data.ts";
import type { PageFixture } from "./page-fixture.ts";

/** The page as `npm run page` builds it, in a folder of its own. */
export interface BuiltPage {
  readonly template: string;
  /** Writes the page with a graph and gives its file:// address. */
  readonly write: (name: string, fixture: PageFixture) => Promise<string>;
  /** Writes any page and gives its file:// address. */
  readonly writeHtml: (name: string, html: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), "wiregraph-page-"));
  await build({
    configFile: join(import.meta.dirname, "../../src/page/vite.config.ts"),
    logLevel: "error",
    build: { outDir: folder },
  });
  const template = await readFile(join(folder, "page.html"), "utf8");
  const writeHtml = async (name: string, html: string): Promise<string> => {
    const file = join(folder, `${name}.html`);
    await writeFile(file, html);
    return pathToFileURL(file).href;
  };
  return {
    template,
    write: (name, { graph, texts }) =>
      writeHtml(name, pageHtml(template, packPageData(graph, texts))),
    writeHtml,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
