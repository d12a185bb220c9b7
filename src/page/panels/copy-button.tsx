import { useSignal } from "@preact/signals";

import { usePage } from "./page-context.ts";

/** Copies a text and says so. */
export function CopyButton({ text, children }: { text: () => string; children: string }) {
  const state = usePage();
  const copied = useSignal(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    copied.value = true;
    state.announcement.value = "Copied.";
    setTimeout(() => (copied.value = false), 1500);
  };
  return (
    <button
      type="button"
      class="quiet-button"
      onClick={() => {
        copy().catch((error: unknown) => {
          state.announcement.value = `The browser did not allow copying: ${String(error)}`;
        });
      }}
    >
      {copied.value ? "Copied" : children}
    </button>
  );
}
