import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type Axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { browserOrSkip, expectBrowser, openBrowser } from "../support/browser.ts";
import type { OpenBrowser } from "../support/browser.ts";
import { buildPage } from "../support/built-page.ts";
import type { BuiltPage } from "../support/built-page.ts";
import {
  emptyFixture,
  hostileFixture,
  largeFixture,
  pageFixture,
} from "../support/page-fixture.ts";
import {
  clickAt,
  drawn,
  openPage,
  placeOfNode,
  placeOnEdge,
  selectedKey,
  settled,
} from "./open-page.ts";
import type { WatchedPage } from "./open-page.ts";

const { browser, missing } = await browserOrSkip();
const CONTESTED = "group:front|ATTACKED|base:callan";
const at = (address: string, place: Readonly<Record<string, string>>): string =>
  `${address}#${String(new URLSearchParams(place))}`;

function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}

function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

it("has a browser to be tested in, under CI", () => expectBrowser(missing));

let built: BuiltPage | undefined;
let address: string;
beforeAll(async () => {
  if (missing !== false) return;
  built = await buildPage();
  address = await built.write("graph", pageFixture());
});
afterAll(() => built?.remove());

describe.skipIf(missing !== false)("the page, opened from disk with the network off", () => {
  let opened: OpenBrowser;
  let context: BrowserContext;
  let graphPage: WatchedPage;
  let watched: WatchedPage;

  beforeAll(async () => {
    opened = await openBrowser(browser!);
    context = opened.context;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    graphPage = await openPage(context, address);
  });
  afterAll(() => opened.close());

  /** Brings the one page of the fixture to a place, everything else as it starts. */
  async function open(place: Readonly<Record<string, string>> = {}): Promise<Page> {
    watched = graphPage;
    const { page } = watched;
    await page.mouse.move(1, 1);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
        window.__wiregraph!.sigma!.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
      },
      String(new URLSearchParams(place)),
    );
    await settled(page);
    return page;
  }
  async function openOther(other: string): Promise<Page> {
    watched = await openPage(context, other);
    return watched.page;
  }

  /** Whatever a test does, the page never complains, asks for anything or breaks its policy. */
  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.requests).toEqual([]);
    expect(await watched.violations()).toEqual([]);
    if (watched !== graphPage) await watched.page.close();
  });

  it("says in a sentence what it shows, and how much", async () => {
    const page = await open();
    expect(await page.textContent(".summary")).toMatch(/^41 actors, places and decisions and 76/);
    expect(await page.textContent(".shown-counts")).toMatch(/41 of 43 nodes.*76 of 76 relations/);
  });

  it("draws nodes of every type in its colour", async () => {
    const page = await open();
    const found = await page.evaluate(() => {
      const { sigma, state } = window.__wiregraph!;
      sigma!.refresh();
      const { width, height } = sigma!.getCanvases()["nodes"]!;
      const copy = Object.assign(document.createElement("canvas"), { width, height });
      const context2d = copy.getContext("2d")!;
      context2d.drawImage(sigma!.getCanvases()["nodes"]!, 0, 0);
      const { data } = context2d.getImageData(0, 0, width, height);
      const colours = new Set<string>();
      for (let place = 0; place < data.length; place += 4)
        if (data[place + 3] === 255)
          colours.add(
            `#${[0, 1, 2].map((channel) => data[place + channel]!.toString(16).padStart(2, "0")).join("")}`,
          );
      return Object.entries(state.palette.value.nodes).map(([type, colour]) => [
        type,
        colours.has(colour),
      ]);
    });
    expect(found.filter(([, isDrawn]) => !isDrawn)).toEqual([]);
  });

  it.for(["Harrow Front", "Marsa", "Yusuf al-Karim", "Qarun", "League Security Council"])(
    "opens %s by a click on its node",
    async (name) => {
      const page = await open();
      await clickAt(page, await placeOfNode(page, name));
      await expect.poll(() => page.textContent(".panel h2")).toBe(name);
    },
  );

  it.for([
    "force:airforce|ATTACKED|base:morrow",
    "institution:commission|DECIDED|decision:sanctions",
    "group:movement|NEGOTIATES|group:unity",
  ])("opens %s by a click on its line", async (key) => {
    const page = await open();
    await clickAt(page, await placeOnEdge(page, key));
    await expect.poll(() => selectedKey(page)).toBe(key);
  });

  it("shows the sentence with its three parts marked, speaker, status, date, source and rule", async () => {
    const page = await open({ edge: "force:airforce|ATTACKED|base:lindqvist" });
    const marks = await page.$$eval(".quote mark", (elements) =>
      elements.map((element) => `${element.getAttribute("title")}: ${element.textContent}`),
    );
    expect(marks).toEqual([
      "source: the Teshkal air force",
      "trigger: bombed",
      "target: Fort Lindqvist",
    ]);
    const card = await page.innerText(".evidence");
    for (const part of [
      "Jets of the Teshkal air force bombed Fort Lindqvist on Tuesday",
      "Claimed",
      "Said by",
      "Velmora",
      "10 Mar 2026",
      "Northwire",
      "Air strike on Fort Lindqvist leaves two dead",
      "attack/bomb",
      "confidence 0.86",
    ])
      expect(card).toContain(part);
    expect(await page.getAttribute(".evidence a", "href")).toBe(
      "https://northwire.example/lindqvist",
    );
  });

  it("sets those who affirm beside those who deny", async () => {
    const page = await open({ edge: CONTESTED });
    expect(
      await page.$$eval(".side h3", (titles) => titles.map((title) => title.textContent)),
    ).toEqual(["Affirmed", "Denied"]);
    const sides = await page.$$eval(".side", (all) => all.map((side) => side.textContent));
    expect(sides[0]).toContain("Aldmark defence ministry");
    expect(sides[1]).toContain("The Front denied");
  });

  it("opens the article at the sentence", async () => {
    const page = await open({ edge: CONTESTED });
    await page.click(".side:nth-of-type(2) >> text=Open article");
    await page.waitForSelector(".asked");
    const inView = await page.$eval(".asked", (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    expect(inView).toBe(true);
    expect(
      await page.$$eval(".asked", (all) => all.map((part) => part.textContent).join("")),
    ).toMatch(/^The Front denied that it had attacked the camp/);
  });

  it("copies a citation", async () => {
    const page = await open({ edge: "force:airforce|ATTACKED|base:lindqvist" });
    await page.click("text=Copy citation");
    await page.waitForSelector("text=Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“Jets of .*” — Northwire, “Air strike on Fort Lindqvist leaves two dead”, 11 Mar 2026/,
    );
  });

  it("tells all names of a node, where each was seen, and its offices", async () => {
    const page = await open({ node: "official:karim" });
    await page.click("summary:has-text('Names')");
    const panel = await page.innerText(".node-panel");
    for (const part of ["يوسف الكريم", "Sahil al-Yawm", "secretary-general", "Why these are one"])
      expect(panel).toContain(part);
  });

  it("is searched by keyboard alone", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("kestrel call");
    await page.waitForSelector("#found-0");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await selectedKey(page)).toBe("group:kestrel|THREATENS|base:callan");
    expect(await page.isVisible("#found")).toBe(false);
  });

  it("filters by a click in the legend, counts, and brings all back", async () => {
    const page = await open();
    await page.click(".facet-row:has-text('States')");
    expect(await page.textContent(".shown-counts")).toMatch(/of 43 nodes/);
    const hidden = await page.evaluate(() => {
      const { state, sigma } = window.__wiregraph!;
      sigma!.refresh();
      return state.model.nodes
        .filter(({ type }) => type === "State")
        .every(({ index }) => sigma!.getNodeDisplayData(`n${index}`)!.hidden);
    });
    expect(hidden).toBe(true);
    expect(page.url()).toContain("no-node=State");
    await page.click("text=Show all");
    expect(await page.textContent(".shown-counts")).toMatch(/76 of 76 relations/);
  });

  it("shows only one kind of relation by its only button", async () => {
    const page = await open();
    await page.hover(".facet-line:has-text('Threatens')");
    await page.click(".facet-line:has-text('Threatens') .only");
    expect(await page.textContent(".shown-counts")).toMatch(/9 of 76 relations/);
  });

  it("goes back and forward, and reopens a view from its address", async () => {
    const page = await open({ node: "group:front" });
    await page.click(".relations >> text=attacked");
    expect(await page.textContent(".relation-title")).toContain("Camp Callan");
    const link = page.url();
    await page.goBack();
    expect(await page.textContent(".panel h2")).toBe("Harrow Front");
    await page.goForward();
    expect(await selectedKey(page)).toBe(CONTESTED);
    const again = await openOther(link);
    expect(await selectedKey(again)).toBe(CONTESTED);
  });

  it("lists every report in a table that sorts and opens", async () => {
    const page = await open();
    await page.click("header >> text=Reports");
    await page.click("th >> text=Outlet");
    const outlets = await page.$$eval("tbody", (rows) =>
      rows.map((row) => row.querySelector("td:nth-child(7)")!.textContent),
    );
    expect(outlets).toHaveLength(84);
    expect(outlets[0]).toBe("Delta Review");
    expect(outlets.at(-1)).toBe("Outlet not named");
    await page.click("tbody:first-of-type .row-button");
    expect(await page.locator("tbody.is-selected").count()).toBeGreaterThan(0);
  });

  it("is walked from node to neighbour by keyboard", async () => {
    const page = await open();
    await page.focus(".picture");
    await page.keyboard.press("Home");
    expect(await selectedKey(page)).toBe("group:council");
    await page.keyboard.press("ArrowRight");
    expect(await page.textContent("[aria-live]")).toMatch(/^1 of \d+: /);
    await page.keyboard.press("Enter");
    expect(await selectedKey(page)).not.toBe("group:council");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press(" ");
    expect(await page.locator(".quote").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await selectedKey(page)).toBeNull();
  });

  it("draws again after the browser took the drawing context away", async () => {
    const page = await open();
    await page.evaluate(() => {
      const { sigma } = window.__wiregraph!;
      window.__wiregraph = { state: window.__wiregraph!.state };
      sigma!
        .getCanvases()
        ["nodes"]!.getContext("webgl2")!
        .getExtension("WEBGL_lose_context")!
        .loseContext();
    });
    await drawn(page);
    await clickAt(page, await placeOfNode(page, "Qarun"));
    expect(await page.textContent(".panel h2")).toBe("Qarun");
  });

  it("runs nothing of a hostile text, whatever is opened", async () => {
    const hostile = await built!.write("hostile", hostileFixture());
    const page = await openOther(hostile);
    for (const place of [
      { node: "group:__proto__" },
      { node: "place:huge" },
      { edge: "group:__proto__|THREATENS|group:image" },
      { article: "hostile-<b>.txt", at: "0" },
      { view: "list", table: "open" },
    ]) {
      await page.goto(at(hostile, place));
      await settled(page);
    }
    await page.keyboard.press("/");
    await page.keyboard.type("script");
    expect(await page.evaluate(() => window.pwned)).toBeUndefined();
    expect(await page.locator("a[href^=javascript]").count()).toBe(0);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("#page").textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it("runs no script that is put into it, whoever puts it there", async () => {
    const page = await openOther(address);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.pwned = 5";
      document.body.append(script);
    });
    expect(await page.evaluate(() => window.pwned)).toBeUndefined();
    expect(await watched.violations()).toEqual(["script-src-elem inline"]);
    expect(watched.complaints.join()).toMatch(/Content Security Policy/);
    watched.complaints.length = 0;
    await page.evaluate(() => (window.__violations = []));
  });

  it("shows articles in which nothing is reported", async () => {
    const page = await openOther(await built!.write("empty", emptyFixture()));
    expect(await page.textContent(".summary")).toMatch(/reports no relation between actors/);
  });

  it("stays usable with some thousand relations", async () => {
    const page = await openOther(await built!.write("large", largeFixture(1200)));
    expect(await page.textContent(".shown-counts")).toMatch(/of 1,200 nodes/);
    await page.keyboard.press("/");
    await page.keyboard.type("actor 77");
    await page.keyboard.press("Enter");
    expect(await page.textContent(".panel h2")).toBe("Actor 77");
  });

  it.for(["light", "dark"] as const)("has nothing that axe finds in %s colours", async (scheme) => {
    const page = await open();
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(await axeSource());
    for (const place of [
      { table: "open" },
      { edge: CONTESTED },
      { node: "group:council" },
      { article: "northwire-2026-02-03.txt", at: "45", view: "list" },
    ]) {
      await open(place);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light" });
  });
});

describe.skipIf(missing !== false)("the page elsewhere", () => {
  it("is a list with a word about it where WebGL2 is missing", async () => {
    const { context, close } = await openBrowser(browser!, { args: ["--disable-3d-apis"] });
    const { page, complaints } = await openPage(context, address, { draws: false });
    expect(await page.textContent(".notice")).toMatch(/no WebGL2/);
    await page.click(".list-name:has-text('Harrow Front')");
    expect(await page.textContent(".panel h2")).toBe("Harrow Front");
    expect(complaints).toEqual([]);
    await close();
  });

  it("is used by touch on a telephone", async () => {
    const { context, close } = await openBrowser(browser!, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const { page, complaints } = await openPage(context, address);
    const { x, y } = await placeOfNode(page, "Marsa");
    await page.touchscreen.tap(x, y);
    await settled(page);
    expect(await page.textContent(".panel h2")).toBe("Marsa");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
    expect(complaints).toEqual([]);
    await close();
  });

  it("says what to do when it holds no graph", async () => {
    const { context, close } = await openBrowser(browser!);
    const empty = await built!.writeHtml("template", built!.template);
    const { page } = await openPage(context, empty, { draws: false });
    expect(await page.textContent("#page")).toMatch(/npm run graph/);
    await close();
  });
});
