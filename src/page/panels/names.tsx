import { flyTo, hover } from "../actions.ts";
import { plainText } from "../model/plain-text.ts";
import { NODE_NOUNS } from "../model/words.ts";
import { Glyph } from "./glyph.tsx";
import { usePage } from "./page-context.ts";

/** A node's name that leads to it; pointing at it shows where it is in the picture. */
export function NodeLink({ index, glyph = true }: { index: number; glyph?: boolean }) {
  const state = usePage();
  const node = state.model.nodes[index]!;
  const thing = { kind: "node", index } as const;
  return (
    <button
      type="button"
      class="name"
      title={NODE_NOUNS[node.type]?.[0] ?? node.type}
      onClick={() => flyTo(state, thing)}
      onPointerEnter={() => hover(state, thing)}
      onPointerLeave={() => hover(state, null)}
    >
      {glyph && <Glyph type={node.type} size={15} />}
      <Words text={node.name} />
    </button>
  );
}

/** Words of an article among the page's own: isolated, so that their direction stays theirs. */
export function Words({ text }: { text: string }) {
  return <bdi dir="auto">{plainText(text)}</bdi>;
}

/** "Marsa Courier, 15 Jan 2026" needs a name even where the article gives none. */
export const UNNAMED = "Outlet not named";
