import { linkMentions } from "./coreference/index.ts";
import type {
  Annotation,
  Article,
  Coreferent,
  Doc,
  Entity,
  Mentioned,
  Office,
  Parsed,
} from "./doc/index.ts";
import { findFrames, type Framed } from "./frame/index.ts";
import { findMentions } from "./mention/index.ts";
import { parseArticle } from "./parse/parse-article.ts";
import { findReports, type ReportedWithDecisions } from "./report/index.ts";
import { isSalient } from "./coreference/salience.ts";
import type { Tools } from "./tools.ts";

/** An article with every layer. */
export type Traced = Doc & Parsed & Mentioned & Coreferent & Framed & ReportedWithDecisions;

/** The steps of one article, each adding one layer. */
export function traceArticle(article: Article, { model, lexicon }: Tools): Traced {
  const parsed = parseArticle(article, model);
  const mentioned = findMentions(parsed, lexicon);
  const linked = linkMentions(mentioned, lexicon);
  const framed = findFrames(linked, lexicon);
  return findReports(framed, lexicon);
}

/** What the article holds for the graph: a plain JSON value of its text and the lexicon alone. */
export function annotate(article: Article, tools: Tools): Annotation {
  return toAnnotation(traceArticle(article, tools));
}

/** Keeps the things that reports join, and those that are named as more than a modifier. */
export function toAnnotation(doc: Traced): Annotation {
  const used = new Set(
    doc.reports.flatMap(({ source, target, saidBy }) => [source, target, saidBy]),
  );
  const things = [...doc.entities, ...doc.decisions]
    .filter((entity) => used.has(entity.key) || isSalient(entity, doc))
    .map((entity) => withOffices(entity, doc));
  return { article: doc.article, entities: things, reports: doc.reports };
}

function withOffices(entity: Entity, doc: Traced): Entity {
  const facts = doc.reading.offices.filter(({ person }) => person.key === entity.key);
  if (!facts.length) return entity;
  const offices = new Map(
    facts.map(({ title, body, former }): [string, Office] => [
      `${title} ${body?.entity.key ?? ""}`,
      { title, of: body?.entity.key ?? null, former },
    ]),
  );
  return { ...entity, offices: [...offices.values()] };
}
