/** Prints what a cold start of the language layer takes, as JSON; run by bench-language.ts. */
export {};

const started = performance.now();
const { readModel } = await import("../src/language/node.ts");
const imported = performance.now();
const model = readModel();
const loaded = performance.now();
model.parse("The council of Ostrava met on Tuesday.");
const parsed = performance.now();
console.log(
  JSON.stringify({
    import: imported - started,
    load: loaded - imported,
    firstSentence: parsed - loaded,
    memory: process.memoryUsage.rss(),
  }),
);
