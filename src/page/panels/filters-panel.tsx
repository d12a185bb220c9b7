import { EDGE_TYPES, STATUSES } from "../../doc/types.ts";
import type { EdgeType, NodeType, Status } from "../../doc/types.ts";
import { onlyValue, resetFilters, setFilters, toggleValue } from "../actions.ts";
import { NODE_TYPE_ORDER } from "../looks/shapes.ts";
import {
  ARTICLE_ITSELF,
  UNNAMED_OUTLET,
  facetRows,
  isFiltering,
  paused,
} from "../model/filters.ts";
import type { Facet, FacetRow, FacetValues } from "../model/filters.ts";
import { EDGE_NOUNS, NODE_NOUNS, STATUS_MEANINGS, STATUS_NOUNS, phrase } from "../model/words.ts";
import { Glyph } from "./glyph.tsx";
import { UNNAMED, Words } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { StatusLine } from "./status-line.tsx";

/** The legend of the picture, every line of which is a filter, and the filters by source. */
export function FiltersPanel() {
  const state = usePage();
  const { filters, shown, model } = state;
  const { counts } = shown.value;
  const anyContested = model.edges.some(({ contested }) => contested);
  return (
    <nav class="filters" aria-label="Legend and filters">
      <p class="shown-counts">
        <strong>{counts.nodes.toLocaleString("en")}</strong> of{" "}
        {model.nodes.length.toLocaleString("en")} nodes
        <br />
        <strong>{counts.edges.toLocaleString("en")}</strong> of{" "}
        {model.edges.length.toLocaleString("en")} relations
        {isFiltering(filters.value) && (
          <button type="button" class="quiet-button" onClick={() => resetFilters(state)}>
            Show all
          </button>
        )}
      </p>
      <FacetList
        facet="nodeType"
        title="Nodes"
        order={NODE_TYPE_ORDER}
        label={(type) => (
          <>
            <Glyph type={type} size={17} /> {NODE_NOUNS[type]?.[1] ?? type}
          </>
        )}
      />
      <FacetList
        facet="edgeType"
        title="Relations"
        order={EDGE_TYPES}
        label={(type) => (
          <>
            <StatusLine status="happened" type={type} width={17} /> {phrase(EDGE_NOUNS, type)}
          </>
        )}
      />
      <FacetList
        facet="status"
        title="Status of reports"
        order={STATUSES}
        label={(status) => (
          <span class="facet-label" title={phrase(STATUS_MEANINGS, status)}>
            <StatusLine status={status} width={28} /> {phrase(STATUS_NOUNS, status)}
          </span>
        )}
      />
      {anyContested && (
        <label class="facet-row contested-only">
          <input
            type="checkbox"
            checked={filters.value.contestedOnly}
            onChange={(event) =>
              setFilters(state, {
                ...filters.value,
                contestedOnly: event.currentTarget.checked,
              })
            }
          />
          <span class="facet-label">
            <StatusLine status="happened" contested width={28} /> Only contested
          </span>
        </label>
      )}
      <FacetList
        facet="speaker"
        title="Who says so"
        folded
        label={(key) =>
          key === ARTICLE_ITSELF ? (
            "The article itself"
          ) : (
            <Words text={model.nodeOfKey.get(key)?.name ?? key} />
          )
        }
      />
      <FacetList
        facet="outlet"
        title="Outlets"
        folded
        label={(outlet) => (outlet === UNNAMED_OUTLET ? UNNAMED : <Words text={outlet} />)}
      />
      <FacetList
        facet="article"
        title="Articles"
        folded
        label={(id) => {
          const article = model.articles.find((candidate) => candidate.id === id);
          return <Words text={article?.heading ?? id} />;
        }}
      />
      <details class="facet">
        <summary>Strength</summary>
        <label class="slider">
          Confidence from {filters.value.confidence.toFixed(2)}
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={filters.value.confidence}
            onInput={(event) =>
              setFilters(state, {
                ...filters.value,
                confidence: Number(event.currentTarget.value),
              })
            }
          />
        </label>
        <label class="slider">
          Reports at least {filters.value.reports}
          <input
            type="range"
            min="1"
            max={Math.max(2, ...model.edges.map(({ reports }) => reports.length))}
            step="1"
            value={filters.value.reports}
            onInput={(event) =>
              setFilters(state, { ...filters.value, reports: Number(event.currentTarget.value) })
            }
          />
        </label>
        <label class="facet-row">
          <input
            type="checkbox"
            checked={filters.value.unconnected}
            onChange={(event) =>
              setFilters(state, { ...filters.value, unconnected: event.currentTarget.checked })
            }
          />
          <span class="facet-label">Nodes without a relation</span>
        </label>
      </details>
    </nav>
  );
}

type Label<F extends Facet> = (value: FacetValues[F]) => preact.ComponentChildren;

/**
 * The values of one facet. The box switches a value off and on, "only" leaves nothing else, and the
 * heading's switch pauses the whole choice without losing it.
 */
function FacetList<F extends Facet>({
  facet,
  title,
  order,
  folded = false,
  label,
}: {
  facet: F;
  title: string;
  order?: readonly FacetValues[F][];
  folded?: boolean;
  label: Label<F>;
}) {
  const state = usePage();
  const { filters, model, shown } = state;
  const rows = inOrder(facetRows(model, facet, shown.value), order);
  const off = filters.value.off[facet] as ReadonlySet<string>;
  const isPaused = filters.value.paused.has(facet);
  const values = rows.map(({ value }) => value as FacetValues[F]);
  const content = (
    <>
      {(off.size > 0 || isPaused) && (
        <label class="pause">
          <input
            type="checkbox"
            checked={!isPaused}
            onChange={() => setFilters(state, paused(filters.value, facet))}
          />
          <span class="unseen">{title}: </span>filter on
        </label>
      )}
      <ul class="plain-list">
        {rows.map(({ value, total, shown: count }) => (
          <li key={value} class="facet-line">
            <label class={off.has(value) ? "facet-row is-off" : "facet-row"}>
              <input
                type="checkbox"
                checked={!off.has(value)}
                onChange={() => toggleValue(state, facet, value as FacetValues[F])}
              />
              <span class="facet-label">{label(value as FacetValues[F])}</span>
              <span class="count">{count === total ? total : `${count}/${total}`}</span>
            </label>
            <button
              type="button"
              class="only"
              onClick={() => onlyValue(state, facet, value as FacetValues[F], values)}
            >
              only
            </button>
          </li>
        ))}
      </ul>
    </>
  );
  return folded ? (
    <details class="facet">
      <summary>
        {title}{" "}
        <span class="count">
          {off.size > 0 ? `${rows.length - off.size}/` : ""}
          {rows.length}
        </span>
      </summary>
      {content}
    </details>
  ) : (
    <fieldset class="facet">
      <legend>{title}</legend>
      {content}
    </fieldset>
  );
}

/** Rows in a given order, those it does not name behind them. */
function inOrder<Value extends NodeType | EdgeType | Status | string>(
  rows: readonly FacetRow[],
  order: readonly Value[] | undefined,
): readonly FacetRow[] {
  if (!order) return rows;
  const placeOf = (value: string): number => {
    const place = (order as readonly string[]).indexOf(value);
    return place < 0 ? order.length : place;
  };
  return [...rows].sort((a, b) => placeOf(a.value) - placeOf(b.value));
}
