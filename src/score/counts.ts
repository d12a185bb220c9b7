/** How often a thing was found, drawn wrongly, and missed. */
export interface Counts {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NONE: Counts = { found: 0, wrong: 0, missed: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    found: a.found + b.found,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
  };
}

/** Share of what was drawn that is right; 0 where nothing was drawn. */
export function precision({ found, wrong }: Counts): number {
  return found / (found + wrong || 1);
}

/** Share of what was asked for that was found; 0 where nothing was asked for. */
export function recall({ found, missed }: Counts): number {
  return found / (found + missed || 1);
}

/** Harmonic mean of precision and recall. */
export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return (2 * p * r) / (p + r || 1);
}
