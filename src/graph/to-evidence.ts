import { UNDIRECTED } from "../doc/index.ts";
import type { Annotation, EdgeType, Report, TextSpan } from "../doc/index.ts";
import type { Evidence } from "./types.ts";

/** A report with its ends as nodes. */
export interface PlacedReport {
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly evidence: Evidence;
}

/**
 * A report between nodes; an undirected one with its ends in key order.
 *
 * @param keyOf key of the node that an entity of the article is
 * @throws when the quote or the trigger is not what the article has at its offsets
 */
export function toEvidence(
  report: Report,
  { article }: Annotation,
  keyOf: (entityKey: string) => string,
): PlacedReport {
  checkSlice(article.id, article.text, { ...report, text: report.quote }, "quote");
  checkSlice(article.id, article.text, report.trigger, "trigger");
  const [source, target] = [keyOf(report.source), keyOf(report.target)];
  const isTurned = UNDIRECTED.has(report.type) && source > target;
  const [sourceSpan, targetSpan] = isTurned
    ? [report.targetSpan, report.sourceSpan]
    : [report.sourceSpan, report.targetSpan];
  return {
    type: report.type,
    source: isTurned ? target : source,
    target: isTurned ? source : target,
    evidence: {
      article: article.id,
      start: report.start,
      end: report.end,
      quote: report.quote,
      trigger: report.trigger.text,
      spans: {
        source: pair(sourceSpan),
        trigger: [report.trigger.start, report.trigger.end],
        target: pair(targetSpan),
      },
      status: report.status,
      saidBy: report.saidBy === null ? null : keyOf(report.saidBy),
      date: report.date,
      datePrecision: report.datePrecision,
      rule: report.rule,
      confidence: report.confidence,
    },
  };
}

function pair(span: TextSpan | null): readonly [number, number] | null {
  return span && [span.start, span.end];
}

function checkSlice(article: string, text: string, span: TextSpan, what: string): void {
  const found = text.slice(span.start, span.end);
  if (found === span.text) return;
  throw new Error(
    `article "${article}": the ${what} of a report is ${JSON.stringify(span.text)}, but ` +
      `${span.start}-${span.end} of the article is ${JSON.stringify(found)}; was the annotation ` +
      "made from another version of the text? Annotate the article again",
  );
}
