import type { PageModel, PageReport } from "./page-model.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where both ends of a report are named, widened to the whole name: a report may point at its last
 * word only ("Front" of "the Harrow Front").
 */
export function wholeNames(
  model: PageModel,
  report: PageReport,
): { readonly source: Stretch | null; readonly target: Stretch | null } {
  const edge = model.edges[report.edge]!;
  const { id } = model.articles[report.article]!;
  const whole = (node: number, span: readonly [number, number] | null): Stretch | null => {
    if (span === null) return null;
    const [start, end] = span;
    const mention = model.nodes[node]!.mentions.find(
      (candidate) =>
        candidate.article === id &&
        candidate.start <= start &&
        candidate.end >= end &&
        candidate.start >= report.start &&
        candidate.end <= report.end,
    );
    return mention ?? { start, end };
  };
  return {
    source: whole(edge.source, report.spans.source),
    target: whole(edge.target, report.spans.target),
  };
}
