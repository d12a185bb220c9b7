import { useSignal } from "@preact/signals";
import type { VNode } from "preact";

const AT_FIRST = 60;

/** A list that puts only its first rows into the document until one asks for all. */
export function CappedList({ class: name, children }: { class: string; children: VNode[] }) {
  const all = useSignal(false);
  const rows = all.value ? children : children.slice(0, AT_FIRST);
  return (
    <>
      <ul class={name}>{rows}</ul>
      {rows.length < children.length && (
        <button type="button" class="quiet-button" onClick={() => (all.value = true)}>
          Show all {children.length.toLocaleString("en")}
        </button>
      )}
    </>
  );
}
