// npm test: types, lint, lexicon and all tests, each even when one before it fails; at the end, what
// was left out on this machine and why, and a line "N passed, N failed". Words behind "--" go to vitest.
import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { relative } from "node:path";
import { createInterface } from "node:readline";

const REPORT = "build/test-report.json";
const MOST_SHOWN = 30;

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs a program to its end; every line of its output is shown, and given to `onLine`. */
async function run(words: readonly string[], onLine?: (line: string) => void): Promise<boolean> {
  const [program, ...rest] = words;
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(program!, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...color },
    shell: process.platform === "win32",
  });
  const ended = new Promise<boolean>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code === 0));
  });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    createInterface({ input: from }).on("line", (line) => {
      to.write(`${line}\n`);
      onLine?.(line);
    });
  }
  return ended;
}

async function readReport(): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(REPORT, "utf8")) as Report;
  } catch (error) {
    console.error(`vitest left no report in ${REPORT}: ${String(error)}`);
    return null;
  }
}

function title(name: string): void {
  console.log(`\n== ${name}`);
}

let passed = 0;
const failures: string[] = [];
for (const step of ["types", "lint", "lexicon"]) {
  title(step);
  if (await run(["npm", "run", "--silent", step])) passed += 1;
  else failures.push(step);
}

title("tests");
await mkdir("build", { recursive: true });
await rm(REPORT, { force: true });
const reasons: string[] = [];
const succeeded = await run(
  [
    "npx",
    "--no-install",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${REPORT}`,
    ...process.argv.slice(2),
  ],
  (line) => {
    if (line.startsWith("SKIPPED")) reasons.push(line);
  },
);
const report = await readReport();
const results = report?.testResults ?? [];
passed += report?.numPassedTests ?? 0;
// A file that cannot even be loaded holds no failed test, and fails all the same.
const unloaded = results.filter(
  ({ status, assertionResults }) =>
    status === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
const failedTests = (report?.numFailedTests ?? 0) + unloaded.length;
for (const { name, assertionResults } of results) {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  for (const { fullName } of failed) {
    failures.push(`${relative(process.cwd(), name)}: ${fullName}`);
  }
}
for (const { name } of unloaded)
  failures.push(`${relative(process.cwd(), name)}: could not be loaded`);
if (!succeeded && failedTests === 0) failures.push("vitest failed outside of every test");

const leftOut = results.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status === "skipped" || status === "pending")
    .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
);
if (leftOut.length > 0 || reasons.length > 0) {
  title("LEFT OUT on this machine");
  for (const reason of new Set(reasons)) console.log(reason);
  for (const test of leftOut.slice(0, MOST_SHOWN)) console.log(test);
  if (leftOut.length > MOST_SHOWN) console.log(`and ${leftOut.length - MOST_SHOWN} more tests`);
}
if (failures.length > 0) {
  title("FAILED");
  for (const failure of failures) console.log(failure);
}
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
