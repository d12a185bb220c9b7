import { effect } from "@preact/signals";
import { render } from "preact";

import { followAddress } from "./address-bar.ts";
import { customProperties } from "./looks/palette.ts";
import { pageModel } from "./model/page-model.ts";
import { DATA_ELEMENT, unpackPageData } from "./page-data.ts";
import { PageStateProvider } from "./panels/page-context.ts";
import { Page } from "./panels/page.tsx";
import { hasWebgl2 } from "./picture/webgl.ts";
import { pageState } from "./state.ts";
import type { PageState } from "./state.ts";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/picture.css";
import "./styles/legend.css";
import "./styles/panels.css";
import "./styles/article.css";
import "./styles/search.css";
import "./styles/table.css";
import "./styles/list.css";
import "./styles/narrow.css";

const root = document.getElementById("page")!;
const element = document.getElementById(DATA_ELEMENT);

if (element === null) {
  root.textContent =
    "This is the page without a graph in it. `npm run graph` writes one with a graph to graph/index.html.";
} else {
  const model = pageModel(unpackPageData(JSON.parse(element.textContent)));
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const state = pageState(model, {
    theme: dark.matches ? "dark" : "light",
    canDraw: hasWebgl2(),
  });
  dark.addEventListener("change", () => (state.theme.value = dark.matches ? "dark" : "light"));
  followTheme(state);
  followAddress(state);
  window.__wiregraph = { state };
  render(
    <PageStateProvider value={state}>
      <Page />
    </PageStateProvider>,
    root,
  );
}

function followTheme(state: PageState): void {
  const { style, dataset } = document.documentElement;
  effect(() => {
    dataset["theme"] = state.theme.value;
    style.colorScheme = state.theme.value;
    for (const [name, colour] of Object.entries(customProperties(state.palette.value)))
      style.setProperty(name, colour);
  });
}
