import { useEffect, useRef } from "preact/hooks";

import { flyTo } from "../actions.ts";
import { addressOf } from "../model/address.ts";
import { pieces } from "../model/marked-text.ts";
import type { Mark } from "../model/marked-text.ts";
import type { PageArticle } from "../model/page-model.ts";
import { plainText, withoutDirectionControls } from "../model/plain-text.ts";
import { counted } from "../model/words.ts";
import { ArticleLine } from "./evidence.tsx";
import { usePage } from "./page-context.ts";

type Kind = "report" | "mention" | "asked";

/** A whole article: its sentences with reports and its names marked, scrolled to one of them. */
export function ArticlePanel({ article, at }: { article: PageArticle; at: number | null }) {
  const state = usePage();
  const { model, shown } = state;
  const asked = useRef<HTMLElement>(null);
  useEffect(() => {
    if (at !== null) asked.current?.scrollIntoView({ block: "center" });
  }, [article, at]);

  const reports = article.reports.map((report) => model.reports[report]!);
  const marks: Mark<Kind>[] = reports.map(({ start, end, index }) => ({
    start,
    end,
    kind: "report",
    index,
  }));
  for (const node of article.nodes)
    for (const mention of model.nodes[node]!.mentions)
      if (mention.article === article.id)
        marks.push({ start: mention.start, end: mention.end, kind: "mention", index: node });
  const askedMark =
    at === null
      ? undefined
      : (marks.find(({ start, kind }) => kind === "report" && start === at) ??
        marks.find(({ start }) => start === at));
  if (askedMark) marks.push({ ...askedMark, kind: "asked" });

  let first = true;
  return (
    <section aria-labelledby="panel-title" class="article-panel">
      <p class="kicker">Article</p>
      <h2 id="panel-title">
        <bdi dir="auto">{plainText(article.heading)}</bdi>
      </h2>
      <ArticleLine article={article.index} titled={false} />
      <p class="small quiet">
        {counted(article.reports.length, "report")}, {counted(article.nodes.length, "name")}. Tinted
        sentences carry a report; underlined names lead to their node.
      </p>
      <div class="article-text" dir="auto">
        {pieces(article.text, marks).map((piece) => {
          const words = withoutDirectionControls(piece.text);
          const report = piece.marks.find(({ kind }) => kind === "report")?.index;
          const node = piece.marks.findLast(({ kind }) => kind === "mention")?.index;
          const isAsked = piece.marks.some(({ kind }) => kind === "asked");
          const isFirst = isAsked && first;
          if (isFirst) first = false;
          const classes = [
            report !== undefined && "reported",
            report !== undefined && !isShown(piece.marks) && "filtered",
            isAsked && "asked",
          ].filter(Boolean);
          if (node === undefined && classes.length === 0) return words;
          return (
            <span key={piece.start} ref={isFirst ? asked : null} class={classes.join(" ")}>
              {node === undefined ? (
                words
              ) : (
                <a
                  class="mention"
                  href={`#${addressOf({ ...state.place.value, selection: { kind: "node", key: model.nodes[node]!.key } })}`}
                  style={{ "--part": `var(--node-${model.nodes[node]!.type}, var(--quiet))` }}
                  onClick={(event) => {
                    event.preventDefault();
                    flyTo(state, { kind: "node", index: node });
                  }}
                >
                  {words}
                </a>
              )}
            </span>
          );
        })}
      </div>
    </section>
  );

  function isShown(marksHere: readonly Mark<Kind>[]): boolean {
    return marksHere.some(
      ({ kind, index }) => kind === "report" && shown.value.reports[index!] === true,
    );
  }
}
