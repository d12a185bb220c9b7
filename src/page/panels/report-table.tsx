import { useComputed, useSignal } from "@preact/signals";

import { flyTo, hover } from "../actions.ts";
import { citation } from "../model/citation.ts";
import { plainText } from "../model/plain-text.ts";
import { COLUMNS, sortedReports } from "../model/report-table.ts";
import type { Column, Order } from "../model/report-table.ts";
import { EDGE_NOUNS, STATUS_NOUNS, counted, dateWords, phrase } from "../model/words.ts";
import { CopyButton } from "./copy-button.tsx";
import { NodeName, UNNAMED, Words } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { StatusLine } from "./status-line.tsx";

const TITLES: Readonly<Record<Column, string>> = {
  date: "Date",
  source: "Source",
  type: "Relation",
  target: "Target",
  status: "Status",
  speaker: "Said by",
  outlet: "Outlet",
};

/** More rows than this are not put into the document; sorting and filters reach the others. */
const MOST_ROWS = 500;

/** Every report that the filters leave, a row each; a row opens its edge. */
export function ReportTable() {
  const state = usePage();
  const { model, shown } = state;
  const order = useSignal<Order>({ column: "date", descending: true });
  const rows = useComputed(() =>
    sortedReports(
      model,
      model.reports.filter(({ index }) => shown.value.reports[index]),
      order.value,
    ),
  );
  const selected = state.selected.value;
  function sortBy(column: Column): void {
    const { column: before, descending } = order.value;
    order.value = { column, descending: column === before ? !descending : false };
  }
  return (
    <section class="report-table" aria-label="Reports">
      <p class="table-head">
        <strong>{counted(rows.value.length, "report")}</strong>{" "}
        <span class="quiet">of {model.reports.length}</span>
        <CopyButton text={() => rows.value.map((report) => citation(model, report)).join("\n")}>
          Copy all as citations
        </CopyButton>
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Table of reports">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={
                    order.value.column !== column
                      ? "none"
                      : order.value.descending
                        ? "descending"
                        : "ascending"
                  }
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {TITLES[column]}
                    <span aria-hidden="true">
                      {order.value.column === column ? (order.value.descending ? " ↓" : " ↑") : ""}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {rows.value.slice(0, MOST_ROWS).map((report) => {
            const edge = model.edges[report.edge]!;
            const article = model.articles[report.article]!;
            const isSelected =
              (selected?.kind === "edge" && selected.index === edge.index) ||
              (selected?.kind === "node" &&
                (selected.index === edge.source || selected.index === edge.target));
            return (
              <tbody
                key={report.index}
                class={isSelected ? "is-selected" : ""}
                onClick={() => flyTo(state, { kind: "edge", index: edge.index })}
                onPointerEnter={() => hover(state, { kind: "edge", index: edge.index })}
                onPointerLeave={() => hover(state, null)}
              >
                <tr>
                  <td class="date">{report.date === null ? "—" : dateWords(report.date)}</td>
                  <td>
                    <NodeName index={edge.source} />
                  </td>
                  <td>
                    <button type="button" class="row-button">
                      {phrase(EDGE_NOUNS, edge.type)}
                    </button>
                  </td>
                  <td>
                    <NodeName index={edge.target} />
                  </td>
                  <td>
                    <StatusLine status={report.status} type={edge.type} width={22} />{" "}
                    {phrase(STATUS_NOUNS, report.status)}
                  </td>
                  <td>
                    {report.saidBy === null ? (
                      <span class="quiet">article</span>
                    ) : (
                      <Words text={model.nodes[report.saidBy]!.name} />
                    )}
                  </td>
                  <td>
                    {article.outlet === null ? (
                      <span class="quiet">{UNNAMED}</span>
                    ) : (
                      <Words text={article.outlet} />
                    )}
                  </td>
                </tr>
                <tr class="quote-row">
                  <td />
                  <td colSpan={COLUMNS.length - 1}>
                    <bdi dir="auto">{plainText(report.quote)}</bdi>
                  </td>
                </tr>
              </tbody>
            );
          })}
        </table>
        {rows.value.length > MOST_ROWS && (
          <p class="quiet">
            The first {MOST_ROWS} of {rows.value.length} rows; sort or filter to see others.
          </p>
        )}
      </div>
    </section>
  );
}
