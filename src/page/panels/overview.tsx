import type { EdgeType } from "../../doc/types.ts";
import { drawAll, openArticle, setFilters, setView } from "../actions.ts";
import { viewCypher } from "../model/cypher.ts";
import type { PageEdge } from "../model/page-model.ts";
import { gaps, summary } from "../model/summary.ts";
import { EDGE_NOUNS, counted, dateWords, phrase } from "../model/words.ts";
import { CypherBox } from "./cypher-box.tsx";
import { UNNAMED, Words } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { RelationRow } from "./relation-row.tsx";

/** The three questions the graph was made for. */
const FIRST_TYPES: readonly EdgeType[] = ["THREATENS", "ATTACKED", "NEGOTIATES"];
const ROWS = 6;

/** What the panel shows as long as nothing is selected: where to begin reading. */
export function Overview() {
  const state = usePage();
  const { model, shown, filters } = state;
  const edges = model.edges.filter(({ index }) => shown.value.edges[index]);
  const contested = edges.filter(({ index }) => shown.value.contested[index]);
  const missing = gaps(model);
  return (
    <section aria-labelledby="panel-title" class="overview">
      <h2 id="panel-title" class="unseen">
        Overview
      </h2>
      <p class="summary">{summary(model)}</p>
      {missing !== null && <p class="small quiet">{missing}</p>}
      <Part />
      <Unconnected />
      {contested.length > 0 && <Block title="Contested" edges={contested} />}
      {FIRST_TYPES.map((type) => (
        <Block key={type} title={phrase(EDGE_NOUNS, type)} edges={ofType(edges, type)} plain />
      ))}
      <h3>Articles</h3>
      <ul class="plain-list">
        {model.articles.map((article) => (
          <li key={article.index}>
            <button
              type="button"
              class="article-row"
              onClick={() => openArticle(state, article.index, null)}
            >
              <Words text={article.heading} />{" "}
              <span class="quiet">
                {article.outlet === null ? UNNAMED : <Words text={article.outlet} />},{" "}
                {dateWords(article.published)} · {counted(article.reports.length, "report")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <CypherBox cypher={viewCypher(filters.value)} />
    </section>
  );
}

/** Which part of a big graph is drawn. */
function Part() {
  const state = usePage();
  const { model, part } = state;
  if (part.value === null) return null;
  return (
    <p class="small quiet">
      Drawn are the {part.value.size.toLocaleString("en")} best connected of{" "}
      {counted(model.nodes.length, "node")}; search draws others.{" "}
      <button type="button" class="quiet-button small" onClick={() => drawAll(state)}>
        Draw all (slow)
      </button>
    </p>
  );
}

/** What the first view leaves out, why, and how to see it. */
function Unconnected() {
  const state = usePage();
  const { model, filters } = state;
  const count = model.nodes.filter(({ edges }) => edges.length === 0).length;
  if (count === 0) return null;
  const { unconnected } = filters.value;
  return (
    <p class="small quiet">
      {counted(count, "more name")} {count === 1 ? "has" : "have"} no relation
      {unconnected ? " and stand apart." : " and are not drawn."}{" "}
      <button
        type="button"
        class="quiet-button small"
        onClick={() => setFilters(state, { ...filters.value, unconnected: !unconnected })}
      >
        {unconnected ? "Hide them" : "Show them"}
      </button>
    </p>
  );
}

function Block({
  title,
  edges: rows,
  plain = false,
}: {
  title: string;
  edges: readonly PageEdge[];
  plain?: boolean;
}) {
  const state = usePage();
  if (rows.length === 0) return null;
  const first = [...rows]
    .sort((a, b) => b.reports.length - a.reports.length || latest(b, a) || a.index - b.index)
    .slice(0, ROWS);
  return (
    <>
      <h3>
        {title} <span class="quiet">{rows.length}</span>
      </h3>
      <ul class="plain-list relations">
        {first.map((edge) => (
          <RelationRow key={edge.index} edge={edge} plain={plain} />
        ))}
      </ul>
      {rows.length > ROWS && (
        <button type="button" class="quiet-button" onClick={() => setView(state, "list")}>
          {rows.length - ROWS} more in the list
        </button>
      )}
    </>
  );
}

function ofType(edges: readonly PageEdge[], type: EdgeType): readonly PageEdge[] {
  return edges.filter((edge) => edge.type === type);
}

function latest(a: PageEdge, b: PageEdge): number {
  return (a.lastDate ?? "") < (b.lastDate ?? "")
    ? -1
    : (a.lastDate ?? "") > (b.lastDate ?? "")
      ? 1
      : 0;
}
