import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { PageState } from "../state.ts";

const PageContext = createContext<PageState | null>(null);

/** Gives the state to everything inside. */
export const PageStateProvider = PageContext.Provider;

/** The page's state, in any panel. */
export function usePage(): PageState {
  const state = useContext(PageContext);
  if (state === null) throw new Error("usePage was called outside of PageStateProvider.");
  return state;
}
