/** `npm run bench -- WHAT [OPTIONS]`: measures speed and memory. */
import { benchLanguage } from "./bench-language.ts";

const benches: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  language: benchLanguage,
};

const [name = "", ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
  await bench(args);
} else {
  const found = name === "" ? "Nothing to measure is named." : `There is no bench "${name}".`;
  console.error(`${found}

Usage: npm run bench -- WHAT [OPTIONS]

WHAT is one of: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}
