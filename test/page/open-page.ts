import type { BrowserContext, Page } from "playwright-core";

import type { PageState } from "../../src/page/state.ts";
import type { Viewer } from "../../src/page/picture/viewer.ts";

declare global {
  interface Window {
    __wiregraph?: { readonly state: PageState } & Partial<Omit<Viewer, "kill">>;
    __violations: string[];
    pwned?: unknown;
  }
}

/** A page with everything that it must not do written down. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors. */
  readonly complaints: string[];
  /** What it asked for, beside itself. */
  readonly requests: string[];
  readonly violations: () => Promise<readonly string[]>;
}

/** Software drawing tells that reading pixels (which finds what was clicked) is slow. */
const HARMLESS = /GPU stall due to ReadPixels/;

export async function openPage(
  context: BrowserContext,
  address: string,
  { draws = true }: { readonly draws?: boolean } = {},
): Promise<WatchedPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !HARMLESS.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address.split("#")[0]) requests.push(request.url());
  });
  await page.addInitScript(() => {
    window.__violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      window.__violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(address);
  if (draws) await drawn(page);
  return { page, complaints, requests, violations: () => page.evaluate(() => window.__violations) };
}

/** Waits until the picture stands, and a frame longer. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => window.__wiregraph?.sigma !== undefined);
  await settled(page);
}

/** Waits until what was asked for is drawn: the state's effects take a frame, sigma another. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 4;
        const next = (): void => (--frames === 0 ? resolve() : void requestAnimationFrame(next));
        requestAnimationFrame(next);
      }),
  );
}

/** Where a node with this name is in the window, in CSS pixels. */
export function placeOfNode(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const { state, sigma } = window.__wiregraph!;
    const node = state.model.nodes.find((candidate) => candidate.name === wanted)!;
    const { x, y } = sigma!.framedGraphToViewport(sigma!.getNodeDisplayData(`n${node.index}`)!);
    const box = sigma!.getContainer().getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  }, name);
}

/** A point on an edge, a third of its way from the source, in CSS pixels. */
export function placeOnEdge(
  page: Page,
  key: string,
  share = 0.4,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([wanted, at]) => {
      const { state, sigma } = window.__wiregraph!;
      const edge = state.model.edges.find((candidate) => candidate.key === wanted)!;
      const [a, b] = [edge.source, edge.target].map((node) =>
        sigma!.framedGraphToViewport(sigma!.getNodeDisplayData(`n${node}`)!),
      ) as [{ x: number; y: number }, { x: number; y: number }];
      const bend = state.bends.value[edge.index]!;
      const pull = {
        x: (a.x + b.x) / 2 + (b.y - a.y) * bend,
        y: (a.y + b.y) / 2 - (b.x - a.x) * bend,
      };
      const along = (from: number, over: number, to: number): number =>
        (1 - at) ** 2 * from + 2 * (1 - at) * at * over + at ** 2 * to;
      const box = sigma!.getContainer().getBoundingClientRect();
      return { x: box.left + along(a.x, pull.x, b.x), y: box.top + along(a.y, pull.y, b.y) };
    },
    [key, share] as const,
  );
}

/** Two clicks within 300 ms, wherever they fall, are a double click to sigma: it zooms. */
const APART = 400;

/** Clicks as a hand does: moves there first, so that sigma knows what is under the pointer. */
export async function clickAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.waitForTimeout(APART);
  await page.mouse.move(x - 3, y - 3);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await settled(page);
}

/** The key of what is selected. */
export function selectedKey(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const selection = window.__wiregraph!.state.selection.value;
    return selection === null ? null : selection.kind === "article" ? selection.id : selection.key;
  });
}
