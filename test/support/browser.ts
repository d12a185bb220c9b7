import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";
import type { BrowserContext } from "playwright-core";

/** A browser on this machine and what it needs to start. */
export interface InstalledBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Names under which Chrome, Chromium and Edge are installed, and where macOS and Windows put them. */
const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Drawing without a graphics card, so that WebGL2 works on a bare machine. */
const SOFTWARE_GRAPHICS = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/**
 * Finds a browser: the one that WIREGRAPH_BROWSER names, else an installed Chrome, Chromium or
 * Edge, else the Chromium for Linux that comes with npm.
 * @returns the browser, or a sentence that says what is missing and what to do.
 */
export async function findBrowser(): Promise<InstalledBrowser | string> {
  const named = process.env["WIREGRAPH_BROWSER"];
  if (named !== undefined && named !== "")
    return existsSync(named)
      ? installed(named)
      : `WIREGRAPH_BROWSER names ${named}, which does not exist: give the path of a Chrome, Chromium or Edge.`;

  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const path = [...paths, ...APPLICATIONS].find((candidate) => existsSync(candidate));
  if (path !== undefined) return installed(path);

  if (process.platform === "linux" && process.arch === "x64") return chromiumFromNpm();
  return "No Chrome, Chromium or Edge is installed: install one, or set WIREGRAPH_BROWSER to the path of one.";
}

/**
 * The browser or, where there is none, the reason, for `describe.skipIf(browser.missing)`.
 * Under CI a missing browser is a failure: the suite must then hold a test that calls
 * `expectBrowser`, so that a skipped suite is never taken for a passed one.
 */
export async function browserOrSkip(): Promise<{
  readonly browser: InstalledBrowser | null;
  readonly missing: string | false;
}> {
  const found = await findBrowser();
  if (typeof found !== "string") return { browser: found, missing: false };
  console.warn(`\nSKIPPED: the tests of the page in a browser did not run. ${found}\n`);
  return { browser: null, missing: found };
}

/** @throws under CI when there is no browser. */
export function expectBrowser(missing: string | false): void {
  if (missing !== false && process.env["CI"] !== undefined)
    throw new Error(`Under CI the page must be tested in a browser. ${missing}`);
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Starts the browser with a new profile, network off. */
export async function openBrowser(
  browser: InstalledBrowser,
  options: {
    readonly args?: readonly string[];
    readonly viewport?: { readonly width: number; readonly height: number };
    readonly colorScheme?: "light" | "dark";
    readonly hasTouch?: boolean;
    readonly deviceScaleFactor?: number;
  } = {},
): Promise<OpenBrowser> {
  const { args = [], ...settings } = options;
  const profile = await mkdtemp(join(tmpdir(), "wiregraph-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    headless: true,
    args: [...browser.args, ...args],
    env: { ...definedEnvironment(), ...browser.env },
    offline: true,
    viewport: { width: 1400, height: 900 },
    reducedMotion: "reduce",
    ...settings,
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function installed(executablePath: string): InstalledBrowser {
  return { executablePath, args: SOFTWARE_GRAPHICS, env: {} };
}

/**
 * The package carries Chromium and, for one kind of machine only, the NSS libraries that it needs;
 * saying that this is such a machine makes it unpack them. It unpacks into the folder for temporary
 * files and trusts any file there that has the right name, so it gets a folder of its own, which
 * takes its final name only when all is unpacked: tests in several processes may come here at once.
 */
async function chromiumFromNpm(): Promise<InstalledBrowser | string> {
  const folder = join(tmpdir(), `wiregraph-chromium-${packageVersion()}`);
  const browser: InstalledBrowser = {
    executablePath: join(folder, "chromium"),
    args: SOFTWARE_GRAPHICS,
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
  };
  if (existsSync(folder)) return browser;

  const unpacked = await mkdtemp(join(tmpdir(), "wiregraph-unpacking-"));
  const before = new Map(CHANGED_BY_PACKAGE.map((name) => [name, process.env[name]]));
  process.env["TMPDIR"] = unpacked;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
  } catch (error) {
    return `The Chromium from npm could not be unpacked into ${unpacked} (${String(error)}): run \`npm ci\`, or set WIREGRAPH_BROWSER to the path of a Chrome, Chromium or Edge.`;
  } finally {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
  try {
    await rename(unpacked, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(unpacked, { recursive: true, force: true });
  }
  return browser;
}

/** Variables that the package sets, or that we set for it. */
const CHANGED_BY_PACKAGE = [
  "TMPDIR",
  "AWS_EXECUTION_ENV",
  "FONTCONFIG_PATH",
  "HOME",
  "LD_LIBRARY_PATH",
];

function packageVersion(): string {
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const json = readFileSync(join(dirname(entry), "../../package.json"), "utf8");
  return (JSON.parse(json) as { version: string }).version;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
