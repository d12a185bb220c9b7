import { stringify } from "csv-stringify/sync";
import type { SerializedGraph } from "../graph/types.ts";
import { PLOVER } from "./plover.ts";
import { wellFormed } from "./well-formed.ts";

const COLUMNS = [
  "date",
  "date precision",
  "source",
  "source type",
  "type",
  "PLOVER",
  "target",
  "target type",
  "status",
  "speaker",
  "quote",
  "trigger",
  "article",
  "outlet",
  "published",
  "rule",
  "confidence",
  "start",
  "end",
] as const;

/**
 * `reports.csv`: a row a report, in order of edge, article and offset. UTF-8 without a byte order
 * mark, CRLF as in RFC 4180. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe, see `harmless`.
 */
export function toReportsCsv(graph: SerializedGraph): string {
  const nodeOf = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  const articleOf = new Map(graph.attributes.articles.map((article) => [article.id, article]));
  const rows = graph.edges.flatMap(({ source, target, attributes }) =>
    attributes.evidence.map((evidence) => {
      const article = articleOf.get(evidence.article);
      return [
        evidence.date,
        evidence.datePrecision,
        nodeOf.get(source)?.name,
        nodeOf.get(source)?.type,
        attributes.type,
        PLOVER[attributes.type],
        nodeOf.get(target)?.name,
        nodeOf.get(target)?.type,
        evidence.status,
        evidence.saidBy === null ? null : nodeOf.get(evidence.saidBy)?.name,
        evidence.quote,
        evidence.trigger,
        evidence.article,
        article?.outlet,
        article?.published,
        evidence.rule,
        evidence.confidence,
        evidence.start,
        evidence.end,
      ].map(harmless);
    }),
  );
  return stringify([COLUMNS, ...rows], { record_delimiter: "windows" });
}

/** What spreadsheets take for the beginning of a formula, also in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** CSV injection: a text that would be run as a formula gets an apostrophe in front. */
function harmless(cell: string | number | null | undefined): string {
  if (typeof cell === "number") return String(cell);
  const text = wellFormed(cell ?? "").replaceAll("\0", "\uFFFD");
  return FORMULA.test(text) ? `'${text}` : text;
}
