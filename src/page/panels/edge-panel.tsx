import { edgeCypher } from "../model/cypher.ts";
import type { PageEdge, PageReport } from "../model/page-model.ts";
import { gatheredCopies } from "../model/same-sentence.ts";
import { EDGE_PHRASES, counted, dateWords, phrase } from "../model/words.ts";
import { CypherBox } from "./cypher-box.tsx";
import { ArticleLine, Evidence } from "./evidence.tsx";
import { NodeLink } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { StatusLine } from "./status-line.tsx";

/** Every sentence behind an edge; where it is contested, who affirms it and who denies it. */
export function EdgePanel({ edge }: { edge: PageEdge }) {
  const { model, shown } = usePage();
  const all = edge.reports.map((report) => model.reports[report]!);
  const reports = all.filter((report) => shown.value.reports[report.index]);
  const hidden = all.length - reports.length;
  const affirming = reports.filter((report) => report.status !== "denied");
  const denying = reports.filter((report) => report.status === "denied");
  const contested = shown.value.contested[edge.index]!;
  return (
    <section aria-labelledby="panel-title" class="edge-panel">
      <h2 id="panel-title" class="relation-title">
        <NodeLink index={edge.source} />
        <span class="relation-type">
          <StatusLine
            status={shown.value.statuses[edge.index]!}
            type={edge.type}
            contested={contested}
          />
          {phrase(EDGE_PHRASES, edge.type)}
        </span>
        <NodeLink index={edge.target} />
      </h2>
      <p class="quiet">
        {counted(all.length, "report")} · {dates(edge)} · confidence {edge.confidence.toFixed(2)}
        {hidden > 0 && ` · ${hidden} hidden by filters`}
      </p>
      {contested ? (
        <>
          <p class="contested-note">Contested: one report denies what another asserts.</p>
          <div class="sides">
            <Sentences title="Affirmed" reports={affirming} />
            <Sentences title="Denied" reports={denying} />
          </div>
        </>
      ) : (
        <Sentences reports={reports} />
      )}
      <CypherBox cypher={edgeCypher(model, edge)} />
    </section>
  );
}

function dates({ firstDate, lastDate }: PageEdge): string {
  if (firstDate === null) return "undated";
  return firstDate === lastDate
    ? dateWords(firstDate)
    : `${dateWords(firstDate)} to ${dateWords(lastDate)}`;
}

function Sentences({ title, reports }: { title?: string; reports: readonly PageReport[] }) {
  return (
    <div class="side">
      {title !== undefined && <h3>{title}</h3>}
      <ol class="plain-list">
        {gatheredCopies(reports).map(([report, ...copies]) => (
          <Evidence key={report.index} report={report}>
            {copies.length > 0 && (
              <div class="copies">
                <p class="small quiet">
                  The same sentence in {counted(copies.length, "other text")}, counted as one
                  source:
                </p>
                {copies.map((copy) => (
                  <ArticleLine key={copy.index} article={copy.article} />
                ))}
              </div>
            )}
          </Evidence>
        ))}
      </ol>
    </div>
  );
}
