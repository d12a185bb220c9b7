import type { PageModel, PageReport } from "./page-model.ts";
import { STATUSES } from "../../doc/types.ts";

export const COLUMNS = ["date", "source", "type", "target", "status", "speaker", "outlet"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Reports in the order of a column; those without a value come last either way. */
export function sortedReports(
  model: PageModel,
  reports: readonly PageReport[],
  { column, descending }: Order,
): readonly PageReport[] {
  const keyed = reports.map((report) => ({ report, key: sortKey(model, report, column) }));
  const direction = descending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return (
          (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0) || a.report.index - b.report.index
        );
      return direction * compare(a.key, b.key) || a.report.index - b.report.index;
    })
    .map(({ report }) => report);
}

function sortKey(model: PageModel, report: PageReport, column: Column): string | number | null {
  const edge = model.edges[report.edge]!;
  switch (column) {
    case "date":
      return report.date;
    case "source":
      return model.nodes[edge.source]!.name;
    case "type":
      return edge.type;
    case "target":
      return model.nodes[edge.target]!.name;
    case "status":
      return STATUSES.indexOf(report.status);
    case "speaker":
      return report.saidBy === null ? null : model.nodes[report.saidBy]!.name;
    case "outlet":
      return model.articles[report.article]!.outlet;
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en");
}
