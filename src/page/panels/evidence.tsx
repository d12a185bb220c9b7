import type { ComponentChildren } from "preact";

import { openArticle } from "../actions.ts";
import { citation } from "../model/citation.ts";
import type { PageReport } from "../model/page-model.ts";
import { webAddress } from "../model/plain-text.ts";
import { dateWords, precisionWords } from "../model/words.ts";
import { CopyButton } from "./copy-button.tsx";
import { NodeLink, UNNAMED, Words } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { Quote } from "./quote.tsx";
import { StatusBadge } from "./status-line.tsx";

/** One report: the sentence with its three parts marked, and all that is known about it. */
export function Evidence({
  report,
  children,
}: {
  report: PageReport;
  children?: ComponentChildren;
}) {
  const state = usePage();
  return (
    <li class="evidence">
      <Quote report={report} />
      <p class="byline">
        <StatusBadge status={report.status} />
        <span>
          {dateWords(report.date)}
          {report.datePrecision !== null && report.datePrecision !== "day" && (
            <span class="quiet"> (known {precisionWords(report.datePrecision)})</span>
          )}
        </span>
      </p>
      <p>
        {report.saidBy === null ? (
          "In the article’s own words"
        ) : (
          <>
            Said by <NodeLink index={report.saidBy} />
          </>
        )}
      </p>
      <ArticleLine article={report.article} />
      {children}
      <p class="small quiet">
        Drawn by rule <code>{report.rule}</code>, confidence {report.confidence.toFixed(2)}
      </p>
      <p class="tools">
        <button
          type="button"
          class="quiet-button"
          onClick={() => openArticle(state, report.article, report.start)}
        >
          Open article
        </button>
        <CopyButton text={() => citation(state.model, report)}>Copy citation</CopyButton>
      </p>
    </li>
  );
}

/** Outlet, title, day of publication, and the address where the article gives a web address. */
export function ArticleLine({
  article: index,
  titled = true,
}: {
  article: number;
  titled?: boolean;
}) {
  const article = usePage().model.articles[index]!;
  const address = webAddress(article.url);
  return (
    <p class="article-line">
      <span class="outlet">
        {article.outlet === null ? UNNAMED : <Words text={article.outlet} />}
      </span>
      {", "}
      {titled && (
        <>
          <Words text={article.heading} />
          {", "}
        </>
      )}
      {article.published === null ? "undated" : dateWords(article.published)}
      {address !== null && (
        <>
          {" "}
          <a href={address} target="_blank" rel="noreferrer noopener">
            original
          </a>
        </>
      )}
    </p>
  );
}
