import { acronymVeto } from "./acronym.ts";
import { dateVeto } from "./date.ts";
import { knownVeto } from "./known.ts";
import { numberVeto } from "./number.ts";
import { personVeto } from "./person.ts";
import { stateVeto } from "./state.ts";
import { typeVeto } from "./type.ts";
import type { Veto } from "./veto.ts";

export type { Veto } from "./veto.ts";

/** Checked between all that two clusters hold before they become one. */
export const VETOES: readonly Veto[] = [
  typeVeto,
  knownVeto,
  acronymVeto,
  stateVeto,
  numberVeto,
  personVeto,
  dateVeto,
];
