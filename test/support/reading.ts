import { annotate, type Traced, traceArticle } from "../../src/annotate.ts";
import { toArticle } from "../../src/article/index.ts";
import { UNDIRECTED, type Article, type Entity, type Report } from "../../src/doc/index.ts";
import { loadTools, type Tools } from "../../src/tools.ts";

let loaded: Tools | undefined;

/** The real model and lexicon, loaded once a test file. */
export function tools(): Tools {
  return (loaded ??= loadTools());
}

/** An article of one text, published on a day where relative dates need one. */
export function articleOf(text: string, published: string | null = null): Article {
  const article = toArticle("test.txt", text);
  return published ? { ...article, published: { date: published, precision: "day" } } : article;
}

/** The text with every layer. */
export function readingOf(text: string, published: string | null = null): Traced {
  return traceArticle(articleOf(text, published), tools());
}

/** Only what goes into the graph. */
export function annotationOf(text: string) {
  return annotate(articleOf(text), tools());
}

/**
 * One line a report, sorted: "ATTACKED(State Turkey -> Group Hamas) happened". A decision is told by
 * its kind, the source that speaks for itself is no speaker worth a word.
 */
export function reportLines(text: string, published: string | null = null): string[] {
  const doc = readingOf(text, published);
  return [...new Set(doc.reports.map((report) => lineOf(report, doc)))].sort();
}

function lineOf(report: Report, doc: Traced): string {
  const end = (key: string) =>
    nameOf([...doc.entities, ...doc.decisions].find((e) => e.key === key));
  const arrow = UNDIRECTED.has(report.type) ? "-" : "->";
  const said =
    report.saidBy && report.saidBy !== report.source
      ? ` said by ${doc.entities.find((e) => e.key === report.saidBy)?.name}`
      : "";
  const date = report.date ? ` ${report.date}` : "";
  return `${report.type}(${end(report.source)} ${arrow} ${end(report.target)}) ${report.status}${date}${said}`;
}

function nameOf(entity: Entity | undefined): string {
  if (!entity) return "?";
  return entity.decision ? `Decision ${entity.decision.kind}` : `${entity.type} ${entity.name}`;
}
