import type { Evidence } from "./types.ts";

/** However many articles say so, a rule may have misread them all. */
const MOST = 0.99;

/**
 * How sure it is that the articles say what the edge says: noisy-or, the chance that not every
 * report is misread, over the best report of each article. Reports with the same quote count once
 * (a wire story in several papers is one reading). Denials count only where every report is one.
 *
 * @returns 0 to 0.99, to four decimals
 */
export function edgeConfidence(evidence: readonly Evidence[]): number {
  const assertions = evidence.filter((report) => report.status !== "denied");
  const articles = new Set<string>();
  const quotes = new Set<string>();
  let misread = 1;
  for (const report of (assertions.length > 0 ? assertions : evidence).toSorted(bestFirst)) {
    const quote = report.quote.replace(/\s+/g, " ");
    if (articles.has(report.article) || quotes.has(quote)) continue;
    articles.add(report.article);
    quotes.add(quote);
    misread *= 1 - Math.min(1, Math.max(0, report.confidence));
  }
  return Math.min(MOST, Math.round((1 - misread) * 1e4) / 1e4);
}

/** Ties keep the order of the evidence. */
function bestFirst(a: Evidence, b: Evidence): number {
  return b.confidence - a.confidence;
}
