/** How large a batch may get: rows, and characters of text in them. */
export interface BatchLimit {
  readonly rows: number;
  readonly characters: number;
}

/** Cuts rows into batches, in order; a row that alone is over the limit is a batch of its own. */
export function* batches<Row>(
  rows: readonly Row[],
  limit: BatchLimit,
  charactersOf: (row: Row) => number,
): Generator<Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = charactersOf(row);
    if (batch.length > 0 && (batch.length >= limit.rows || characters + size > limit.characters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

/** Two halves, the first the larger; only of a batch of two or more. */
export function halves<Row>(batch: readonly Row[]): [Row[], Row[]] {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}
