import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { expect, test } from "vitest";
import type * as Language from "../../src/language/index.ts";
import { dataFileUrl, readModel } from "../../src/language/node.ts";

const folder = new URL("../../src/language/", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && name !== "node.ts",
);

test.each(sources)("%s imports nothing but the language layer itself", (name) => {
  const source = readFileSync(new URL(name, folder), "utf8");
  const imports = [...source.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)].map(
    (match) => match[1] ?? match[2]!,
  );
  for (const specifier of imports) {
    const target = new URL(specifier, new URL(name, folder));
    expect(target.href.startsWith(folder.href)).toBe(true);
    expect(target.href.endsWith("/node.ts")).toBe(false);
  }
});

test("the bundle reads English where only the globals of a browser are", async () => {
  const bundle = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("index.ts", folder)),
        name: "language",
        formats: ["iife"],
      },
    },
  });
  const [{ output }] = bundle as unknown as [{ output: { code: string }[] }];
  const browser = createContext({
    atob,
    crypto,
    DecompressionStream,
    Response,
    TextDecoder,
    TextEncoder,
    WebAssembly: (globalThis as { WebAssembly?: object }).WebAssembly,
  });
  const language = runInContext(`${output[0]!.code}; language`, browser) as typeof Language;
  const model = await language.loadModelAsync(readFileSync(dataFileUrl));
  const text = "The council of Ostrava met on Tuesday.";
  // Compared as JSON: objects of another realm have other prototypes.
  expect(JSON.parse(JSON.stringify(model.parse(text)))).toEqual(readModel().parse(text));
});
