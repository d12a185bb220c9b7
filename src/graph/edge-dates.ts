import { daySpan } from "./day-span.ts";
import type { Evidence } from "./types.ts";

/**
 * The earliest and the latest date of the reports, as far as each is known: "2024-01" and
 * "2024-02-03". A denial's date counts only where every report is one. The date of publication is
 * never taken for the event's.
 */
export function dateRange(evidence: readonly Evidence[]): {
  firstDate: string | null;
  lastDate: string | null;
} {
  const assertions = evidence.filter((report) => report.status !== "denied");
  const dates = (assertions.length > 0 ? assertions : evidence).flatMap(({ date }) => {
    const days = daySpan(date);
    return days ? [{ date: date!, ...days }] : [];
  });
  const first = dates.toSorted(
    (a, b) => compare(a.start, b.start) || compare(b.date.length, a.date.length),
  )[0];
  const last = dates.toSorted(
    (a, b) => compare(b.end, a.end) || compare(b.date.length, a.date.length),
  )[0];
  return { firstDate: first?.date ?? null, lastDate: last?.date ?? null };
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
