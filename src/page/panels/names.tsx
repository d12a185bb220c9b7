import { flyTo, hover } from "../actions.ts";
import { plainText } from "../model/plain-text.ts";
import { NODE_NOUNS } from "../model/words.ts";
import { Glyph } from "./glyph.tsx";
import { usePage } from "./page-context.ts";

/** A node's name that leads to it; pointing at it shows where it is in the picture. */
export function NodeLink({ index }: { index: number }) {
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
      <NodeName index={index} size={15} />
    </button>
  );
}

/** A node's name with its glyph, which stays on the line of the first word. */
export function NodeName({ index, size = 13 }: { index: number; size?: number }) {
  const { type, name } = usePage().model.nodes[index]!;
  const [, first = "", rest = ""] = /^(\S*)(.*)$/.exec(plainText(name).trim()) ?? [];
  return (
    <bdi dir="auto">
      <span class={first.length < 24 ? "together" : ""}>
        <Glyph type={type} size={size} />
        {first}
      </span>
      {rest}
    </bdi>
  );
}

/** Words of an article among the page's own: isolated, so that their direction stays theirs. */
export function Words({ text }: { text: string }) {
  return <bdi dir="auto">{plainText(text)}</bdi>;
}

/** "Marsa Courier, 15 Jan 2026" needs a name even where the article gives none. */
export const UNNAMED = "Outlet not named";
