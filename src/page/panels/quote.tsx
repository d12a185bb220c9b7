import { edgeFamily } from "../looks/palette.ts";
import { pieces } from "../model/marked-text.ts";
import type { Mark } from "../model/marked-text.ts";
import type { PageReport } from "../model/page-model.ts";
import { withoutDirectionControls } from "../model/plain-text.ts";
import { wholeNames } from "../model/whole-names.ts";
import { usePage } from "./page-context.ts";

type Part = "source" | "trigger" | "target";

/** The sentence behind an edge, with the words of source, trigger and target marked in it. */
export function Quote({ report }: { report: PageReport }) {
  const { model } = usePage();
  const edge = model.edges[report.edge]!;
  const { text } = model.articles[report.article]!;
  const nodeOf: Readonly<Record<Part, string>> = {
    source: `var(--node-${model.nodes[edge.source]!.type}, var(--quiet))`,
    target: `var(--node-${model.nodes[edge.target]!.type}, var(--quiet))`,
    trigger: `var(--edge-${edgeFamily(edge.type)})`,
  };
  const { trigger } = report.spans;
  const { source, target } = wholeNames(model, report);
  const marks: Mark<Part>[] = [];
  if (source) marks.push({ start: source.start, end: source.end, kind: "source" });
  if (target) marks.push({ start: target.start, end: target.end, kind: "target" });
  // A trigger as long as the sentence would mark everything and so nothing.
  if (trigger[1] - trigger[0] < report.end - report.start)
    marks.push({ start: trigger[0], end: trigger[1], kind: "trigger" });
  return (
    <blockquote class="quote" dir="auto">
      {pieces(text, marks, report.start, report.end).map((piece) => {
        const words = withoutDirectionControls(piece.text);
        const kind = piece.marks.at(-1)?.kind;
        return kind === undefined ? (
          words
        ) : (
          <mark
            key={piece.start}
            class={`part part-${kind}`}
            style={{ "--part": nodeOf[kind] }}
            title={kind}
          >
            {words}
          </mark>
        );
      })}
    </blockquote>
  );
}
