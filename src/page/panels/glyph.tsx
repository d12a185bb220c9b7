import type { NodeType } from "../../doc/types.ts";
import { nodeLetter, nodeShape } from "../looks/shapes.ts";

/** A node type as it is drawn in the picture: form, letter and colour. */
export function Glyph({ type, size = 18 }: { type: NodeType; size?: number }) {
  return (
    <svg class="glyph" width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true">
      <Outline type={type} />
      <text y="0.5" text-anchor="middle" dominant-baseline="central">
        {nodeLetter(type)}
      </text>
    </svg>
  );
}

function Outline({ type }: { type: NodeType }) {
  const style = { fill: `var(--node-${type}, var(--quiet))` };
  switch (nodeShape(type)) {
    case "circle":
      return <circle r="9" style={style} />;
    case "square":
      return <rect x="-8.2" y="-8.2" width="16.4" height="16.4" rx="2.4" style={style} />;
    case "hexagon":
      return <polygon points="-9.5,0 -4.8,-8.4 4.8,-8.4 9.5,0 4.8,8.4 -4.8,8.4" style={style} />;
    case "diamond":
      return <polygon points="-10,0 0,-10 10,0 0,10" style={style} />;
  }
}
