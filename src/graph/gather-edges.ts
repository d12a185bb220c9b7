import { STATUSES } from "../doc/index.ts";
import { edgeConfidence } from "./edge-confidence.ts";
import { dateRange } from "./edge-dates.ts";
import { isContested, strongestStatus } from "./edge-status.ts";
import { compareText } from "../doc/index.ts";
import type { PlacedReport } from "./to-evidence.ts";
import type { Evidence, GraphEdge } from "./types.ts";

/** One edge for each (source, type, target), in order of key, with all its reports as evidence. */
export function gatherEdges(reports: readonly PlacedReport[]): GraphEdge[] {
  const groups = new Map<string, PlacedReport[]>();
  for (const report of reports) {
    const key = `${report.source}|${report.type}|${report.target}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.keys()].sort(compareText).map((key) => {
    const group = groups.get(key)!;
    const { source, target, type } = group[0]!;
    const evidence = sortedEvidence(group);
    return {
      key,
      source,
      target,
      attributes: {
        type,
        status: strongestStatus(evidence),
        contested: isContested(evidence),
        ...dateRange(evidence),
        confidence: edgeConfidence(evidence),
        evidence,
      },
    };
  });
}

/**
 * In order of article and offset. Two reports of one trigger with one status, speaker and date are
 * one: "Washington and the American side" were two entities until they became one node.
 */
function sortedEvidence(group: readonly PlacedReport[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const { evidence } of group) {
    const { article, start, end, spans, status, saidBy, date } = evidence;
    const key = JSON.stringify([article, start, end, spans.trigger, status, saidBy, date]);
    const earlier = best.get(key);
    if (!earlier || compareEvidence(evidence, earlier) < 0) best.set(key, evidence);
  }
  return [...best.values()].sort(compareEvidence);
}

/** Surer before less sure at one place; total, so that the order of the reports does not matter. */
function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareText(a.article, b.article) ||
    a.start - b.start ||
    a.end - b.end ||
    a.spans.trigger[0] - b.spans.trigger[0] ||
    a.spans.trigger[1] - b.spans.trigger[1] ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    b.confidence - a.confidence ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
