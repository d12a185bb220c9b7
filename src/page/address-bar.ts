import { effect } from "@preact/signals";

import { goTo } from "./actions.ts";
import type { PageState } from "./state.ts";

/**
 * Keeps state and address one: each change is a step that Back undoes, and a link reopens the same
 * view. `location.hash` works from disk, where the History API may refuse an address.
 */
export function followAddress(state: PageState): void {
  goTo(state, location.hash);
  let written = state.address.value;
  effect(() => {
    const address = state.address.value;
    if (address === written) return;
    written = address;
    location.hash = address;
  });
  window.addEventListener("hashchange", () => {
    const address = location.hash.slice(1);
    if (address === written) return;
    written = address;
    goTo(state, address);
    // What could not be read is not kept in the address either.
    written = state.address.value;
  });
}
