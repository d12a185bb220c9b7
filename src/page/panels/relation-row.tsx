import { flyTo, hover } from "../actions.ts";
import type { PageEdge } from "../model/page-model.ts";
import {
  EDGE_PHRASES,
  REVERSE_PHRASES,
  STATUS_NOUNS,
  counted,
  dateWords,
  phrase,
} from "../model/words.ts";
import { NodeName } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { StatusLine } from "./status-line.tsx";

/**
 * An edge on one line, which opens its sentences. Seen from one of its ends (`from`) only the other
 * is named; `plain` leaves out what the heading above the row already says.
 */
export function RelationRow({
  edge,
  from,
  plain = false,
}: {
  edge: PageEdge;
  from?: number;
  plain?: boolean;
}) {
  const state = usePage();
  const { shown } = state;
  const outgoing = from === undefined || edge.source === from;
  const other = outgoing ? edge.target : edge.source;
  const status = shown.value.statuses[edge.index]!;
  const contested = shown.value.contested[edge.index]!;
  const thing = { kind: "edge", index: edge.index } as const;
  const selected = state.selected.value;
  const words = outgoing ? phrase(EDGE_PHRASES, edge.type) : phrase(REVERSE_PHRASES, edge.type);
  return (
    <li>
      <button
        type="button"
        class="relation"
        aria-current={selected?.kind === "edge" && selected.index === edge.index}
        onClick={() => flyTo(state, thing)}
        onPointerEnter={() => hover(state, thing)}
        onPointerLeave={() => hover(state, null)}
      >
        <StatusLine status={status} type={edge.type} contested={contested} width={28} />
        <span class="relation-words">
          {from === undefined && <NodeName index={edge.source} />}
          {!plain && <span class="relation-phrase"> {words} </span>}
          {plain && from === undefined && <span class="relation-phrase"> → </span>}
          <NodeName index={other} />
        </span>
        <span class="relation-facts">
          {edge.reports.length > 1 && (
            <span title={counted(edge.reports.length, "report")}>{edge.reports.length}×</span>
          )}{" "}
          {edge.lastDate !== null && dateWords(edge.lastDate)}
        </span>
        <span class="unseen">
          , {contested ? "contested" : phrase(STATUS_NOUNS, status).toLowerCase()}
        </span>
      </button>
    </li>
  );
}
