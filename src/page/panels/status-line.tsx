import type { EdgeType, Status } from "../../doc/types.ts";
import { edgeFamily } from "../looks/palette.ts";
import { CONTESTED_SIGN, DENIED_SIGN, STATUS_DASHES } from "../looks/status-lines.ts";
import { STATUS_MEANINGS, STATUS_NOUNS, phrase } from "../model/words.ts";

/** A line as it is drawn in the picture: dashes and sign for the status, colour for the type. */
export function StatusLine({
  status,
  type,
  contested = false,
  width = 34,
}: {
  status: Status;
  type?: EdgeType;
  contested?: boolean;
  width?: number;
}) {
  const dashes = STATUS_DASHES[status];
  const colour = type === undefined ? "var(--quiet)" : `var(--edge-${edgeFamily(type)})`;
  const sign = contested ? CONTESTED_SIGN : status === "denied" ? DENIED_SIGN : null;
  return (
    <svg
      class="status-line"
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      aria-hidden="true"
    >
      <line
        x1="1"
        x2={width - 1}
        y1="6"
        y2="6"
        style={{ stroke: colour }}
        stroke-width="2"
        stroke-dasharray={dashes[0] === 0 ? undefined : dashes.join(" ")}
      />
      {sign !== null && <circle cx={width / 2} cy="6" r="6" class="status-sign-ground" />}
      {sign !== null && (
        <text
          x={width / 2}
          y="6.5"
          text-anchor="middle"
          dominant-baseline="central"
          style={{ fill: colour }}
        >
          {sign}
        </text>
      )}
    </svg>
  );
}

/** A status in words, with its line. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span class={`badge badge-${status}`} title={phrase(STATUS_MEANINGS, status)}>
      <StatusLine status={status} width={22} />
      {phrase(STATUS_NOUNS, status)}
    </span>
  );
}
