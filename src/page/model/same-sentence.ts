import { folded } from "./folded-text.ts";
import type { PageReport } from "./page-model.ts";

/**
 * Reports of one sentence, gathered: when several outlets print one wire text, its sentence is one
 * source, however often it is printed. The first of each group is the one to show.
 */
export function gatheredCopies(
  reports: readonly PageReport[],
): readonly (readonly [PageReport, ...PageReport[]])[] {
  const groups = new Map<string, [PageReport, ...PageReport[]]>();
  for (const report of reports) {
    const words = folded(report.quote).replace(/[^\p{L}\p{N}]+/gu, " ");
    const key = `${report.status}|${words}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()];
}
