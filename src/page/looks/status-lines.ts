import { STATUSES } from "../../doc/types.ts";
import type { Status } from "../../doc/types.ts";

/** Lengths in pixels: drawn, gap, drawn, gap; all 0 for a line without gaps. */
export type Dashes = readonly [number, number, number, number];

/** A fact is a whole line; what is only said, only planned or denied has gaps. */
export const STATUS_DASHES: Readonly<Record<Status, Dashes>> = {
  happened: [0, 0, 0, 0],
  claimed: [8, 4, 8, 4],
  planned: [2, 3.5, 2, 3.5],
  denied: [9, 3, 2, 3],
};

export function statusIndex(status: Status): number {
  return Math.max(0, STATUSES.indexOf(status));
}

/** What stands on the middle of a line beside its dashes: denied, or denied by one of several. */
export const DENIED_SIGN = "✕";
export const CONTESTED_SIGN = "≠";
