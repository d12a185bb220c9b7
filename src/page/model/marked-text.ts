/** A stretch of text with what is to be said about it; marks may overlap. */
export interface Mark<Kind extends string> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** What the mark leads to, as an index whose meaning depends on the kind. */
  readonly index?: number;
}

export interface Piece<Kind extends string> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark<Kind>[];
}

/**
 * Cuts `text.slice(start, end)` at every edge of a mark, so that each piece lies wholly inside or
 * outside of every mark. Offsets are those of the whole text; marks outside are left out.
 */
export function pieces<Kind extends string>(
  text: string,
  marks: readonly Mark<Kind>[],
  start = 0,
  end = text.length,
): readonly Piece<Kind>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const opening = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Mark<Kind>[] = [];
  return sorted.slice(0, -1).map((from, place) => {
    const to = sorted[place + 1]!;
    while (next < opening.length && opening[next]!.start <= from) open.push(opening[next++]!);
    open = open.filter((mark) => mark.end > from);
    return { text: text.slice(from, to), start: from, marks: [...open] };
  });
}
