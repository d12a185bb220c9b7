import { useEffect, useRef } from "preact/hooks";

import { select, setView, toggleTable, toggleTheme } from "../actions.ts";
import { summary } from "../model/summary.ts";
import { ArticlePanel } from "./article-panel.tsx";
import { EdgePanel } from "./edge-panel.tsx";
import { FiltersPanel } from "./filters-panel.tsx";
import { ListView } from "./list-view.tsx";
import { NodePanel } from "./node-panel.tsx";
import { Overview } from "./overview.tsx";
import { usePage } from "./page-context.ts";
import { ReportTable } from "./report-table.tsx";
import { SearchBox } from "./search-box.tsx";
import { Stage } from "./stage.tsx";

/** The whole page: legend, picture or list, table, and the panel of what is selected. */
export function Page() {
  const state = usePage();
  const { view, table, canDraw } = state;
  const asList = view.value === "list" || !canDraw;
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (state.filtersOpen.value) state.filtersOpen.value = false;
      else select(state, null);
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [state]);
  return (
    <div
      class={`page${state.filtersOpen.value ? " filters-open" : ""}${table.value ? " with-table" : ""}`}
    >
      <Header />
      <div class="filters-column">
        <FiltersPanel />
      </div>
      <main>
        <h1 class="unseen">{summary(state.model)}</h1>
        {asList ? <ListView /> : <Stage />}
        {table.value && <ReportTable />}
      </main>
      <aside class="panel" aria-label="Details">
        <Panel />
      </aside>
      <p class="unseen" role="status" aria-live="polite">
        {state.announcement.value}
      </p>
    </div>
  );
}

function Header() {
  const state = usePage();
  const { view, table, theme, canDraw, filtersOpen } = state;
  return (
    <header>
      <p class="wordmark">wiregraph</p>
      <SearchBox />
      <div class="header-buttons">
        <button
          type="button"
          class="filters-button"
          aria-expanded={filtersOpen.value}
          onClick={() => (filtersOpen.value = !filtersOpen.value)}
        >
          Legend
        </button>
        {canDraw && (
          <div class="segments" role="group" aria-label="View">
            <button
              type="button"
              aria-pressed={view.value === "graph"}
              onClick={() => setView(state, "graph")}
            >
              Graph
            </button>
            <button
              type="button"
              aria-pressed={view.value === "list"}
              onClick={() => setView(state, "list")}
            >
              List
            </button>
          </div>
        )}
        <button type="button" aria-pressed={table.value} onClick={() => toggleTable(state)}>
          Reports
        </button>
        <button
          type="button"
          class="theme-button"
          aria-label={theme.value === "light" ? "Dark colours" : "Light colours"}
          onClick={() => toggleTheme(state)}
        >
          {theme.value === "light" ? "☾" : "☀"}
        </button>
      </div>
    </header>
  );
}

function Panel() {
  const state = usePage();
  const { model, selection, selected } = state;
  const now = selection.value;
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (now?.kind === "article" && now.at !== null) return;
    scroller.current?.scrollTo({ top: 0 });
    // In a narrow window the panel stands below the picture and the window scrolls.
    window.scrollTo({ top: 0 });
  }, [now]);
  const article =
    now?.kind === "article" ? model.articles.find(({ id }) => id === now.id) : undefined;
  const thing = selected.value;
  return (
    <div class="panel-scroll" ref={scroller}>
      {now !== null && (
        <p class="panel-tools">
          <button type="button" class="quiet-button" onClick={() => history.back()}>
            ← Back
          </button>
          <button type="button" class="quiet-button" onClick={() => select(state, null)}>
            Close <span aria-hidden="true">✕</span>
          </button>
        </p>
      )}
      {now === null ? (
        <Overview />
      ) : article ? (
        <ArticlePanel
          key={article.id}
          article={article}
          at={now.kind === "article" ? now.at : null}
        />
      ) : thing?.kind === "node" ? (
        <NodePanel key={thing.index} node={model.nodes[thing.index]!} />
      ) : thing?.kind === "edge" ? (
        <EdgePanel key={thing.index} edge={model.edges[thing.index]!} />
      ) : (
        <p>The graph has nothing by this name. It may have had it before it was made again.</p>
      )}
    </div>
  );
}
