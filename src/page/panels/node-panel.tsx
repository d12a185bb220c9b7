import type { EdgeType } from "../../doc/types.ts";
import { drawNeighbours, edgeWords, flyTo, openArticle } from "../actions.ts";
import { nodeCypher } from "../model/cypher.ts";
import { folded } from "../model/folded-text.ts";
import type { PageModel, PageNode, PageReport } from "../model/page-model.ts";
import { NODE_NOUNS, counted, dateWords } from "../model/words.ts";
import { CappedList } from "./capped-list.tsx";
import { CypherBox } from "./cypher-box.tsx";
import { Glyph } from "./glyph.tsx";
import { NodeLink, UNNAMED, Words } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { RelationRow } from "./relation-row.tsx";
import { StatusLine } from "./status-line.tsx";

/** All that is known about one actor, place or decision. */
export function NodePanel({ node }: { node: PageNode }) {
  return (
    <section aria-labelledby="panel-title" class="node-panel">
      <p class="kicker">
        <Glyph type={node.type} /> {NODE_NOUNS[node.type]?.[0] ?? node.type}
        {node.states.length > 0 && <span class="quiet"> · {node.states.join(", ")}</span>}
      </p>
      <h2 id="panel-title">
        <Words text={node.name} />
      </h2>
      <Particulars node={node} />
      <Relations node={node} />
      <Timeline node={node} />
      <Names node={node} />
      <Articles node={node} />
      <CypherBox cypher={nodeCypher(node)} />
    </section>
  );
}

/** What only some types have: offices of an official, kind and date of a decision. */
function Particulars({ node: { offices = [], kind, date } }: { node: PageNode }) {
  const { model } = usePage();
  return (
    <>
      {offices.length > 0 && (
        <ul class="plain-list">
          {offices.map(({ title, of, former }, place) => {
            const body = of === null ? undefined : model.nodeOfKey.get(of);
            return (
              <li key={place}>
                {former && "former "}
                <Words text={title} />
                {body && (
                  <>
                    {", "}
                    <NodeLink index={body.index} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {kind !== undefined && (
        <p>
          <Words text={kind} />
          {date && `, ${dateWords(date.date)}`}
        </p>
      )}
    </>
  );
}

/** Its visible relations, grouped by type and direction, latest first. */
function Relations({ node }: { node: PageNode }) {
  const state = usePage();
  const { model, shown, part } = state;
  const edges = node.edges.filter((edge) => shown.value.edges[edge]);
  const hidden = node.edges.length - edges.length;
  const groups = new Map<string, { type: EdgeType; outgoing: boolean; edges: number[] }>();
  for (const edge of edges) {
    const { type, source } = model.edges[edge]!;
    const outgoing = source === node.index;
    const key = `${type} ${outgoing}`;
    const group = groups.get(key) ?? { type, outgoing, edges: [] };
    groups.set(key, group);
    group.edges.push(edge);
  }
  const latest = (edge: number): string => model.edges[edge]!.lastDate ?? "";
  return (
    <>
      <h3>
        {counted(edges.length, "relation")}
        {hidden > 0 && (
          <span class="quiet">
            {" "}
            · {hidden} {part.value === null ? "hidden by filters" : "hidden or not drawn"}
          </span>
        )}
      </h3>
      {hidden > 0 && part.value !== null && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => drawNeighbours(state, node.index)}
        >
          Draw its neighbours
        </button>
      )}
      <CappedList class="plain-list relations">
        {[...groups.values()].flatMap((group) =>
          group.edges
            .sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : a - b))
            .map((edge) => <RelationRow key={edge} edge={model.edges[edge]!} from={node.index} />),
        )}
      </CappedList>
    </>
  );
}

/** Reports about it, or by it, in the order in which they happened. */
function Timeline({ node }: { node: PageNode }) {
  const state = usePage();
  const { model, shown } = state;
  const reports = node.edges
    .flatMap((edge) => model.edges[edge]!.reports)
    .map((report) => model.reports[report]!)
    .filter((report) => shown.value.reports[report.index]);
  const dated = reports
    .filter((report) => report.date !== null)
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.index - b.index));
  if (dated.length === 0) return null;
  return (
    <details>
      <summary>
        Timeline <span class="quiet">{counted(dated.length, "dated report")}</span>
      </summary>
      <CappedList class="plain-list timeline">
        {dated.map((report: PageReport, place) => (
          <li key={report.index}>
            <span class="date">
              {dated[place - 1]?.date === report.date ? "" : dateWords(report.date)}
            </span>
            <button
              type="button"
              class="relation"
              onClick={() => flyTo(state, { kind: "edge", index: report.edge })}
            >
              <StatusLine status={report.status} type={model.edges[report.edge]!.type} width={24} />
              <span class="relation-words">{edgeWords(model, report.edge)}</span>
            </button>
          </li>
        ))}
      </CappedList>
      {reports.length > dated.length && (
        <p class="small quiet">
          {counted(reports.length - dated.length, "report")} without a date.
        </p>
      )}
    </details>
  );
}

/** Every name it was seen under, where, and why that name was taken for it. */
function Names({ node }: { node: PageNode }) {
  const state = usePage();
  const { articles } = state.model;
  const names = new Map<string, { text: string; rules: Set<string>; at: Map<number, number> }>();
  const placeOf = new Map(articles.map(({ id, index }) => [id, index]));
  for (const { text, rule, article, start } of node.mentions) {
    const name = names.get(folded(text)) ?? { text, rules: new Set(), at: new Map() };
    names.set(folded(text), name);
    name.rules.add(rule);
    const place = placeOf.get(article)!;
    if (!name.at.has(place)) name.at.set(place, start);
  }
  if (names.size === 0) return null;
  return (
    <details>
      <summary>
        Names <span class="quiet">{counted(node.mentions.length, "mention")}</span>
      </summary>
      <ul class="plain-list aliases">
        {[...names.values()].map(({ text, rules, at }) => (
          <li key={text}>
            “<Words text={text} />”{" "}
            <span class="quiet small">
              by <code>{[...rules].join(", ")}</code> in
            </span>
            {[...at].map(([article, start]) => (
              <button
                key={article}
                type="button"
                class="article-chip"
                title={shortTitle(state.model, article)}
                onClick={() => openArticle(state, article, start)}
              >
                {articles[article]!.outlet === null ? (
                  UNNAMED
                ) : (
                  <Words text={articles[article]!.outlet} />
                )}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {node.joins.length > 0 && (
        <>
          <h4>Why these are one</h4>
          <ul class="plain-list joins small">
            {node.joins.map(({ rule, name, article }, place) => (
              <li key={place}>
                <code>{rule}</code> “<Words text={name} />”{" "}
                <span class="quiet">in {shortTitle(state.model, placeOf.get(article)!)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Articles({ node }: { node: PageNode }) {
  const state = usePage();
  const { articles } = state.model;
  return (
    <details>
      <summary>
        Articles <span class="quiet">{node.articles.length}</span>
      </summary>
      <ul class="plain-list">
        {node.articles.map((article) => (
          <li key={article}>
            <button
              type="button"
              class="article-row"
              onClick={() => {
                const first = node.mentions.find(({ article: id }) => id === articles[article]!.id);
                openArticle(state, article, first?.start ?? null);
              }}
            >
              <Words text={articles[article]!.heading} />{" "}
              <span class="quiet">
                {articles[article]!.outlet ?? UNNAMED}, {dateWords(articles[article]!.published)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function shortTitle({ articles }: PageModel, article: number): string {
  return articles[article]!.heading;
}
