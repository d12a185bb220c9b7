/** Head of each token as its index; a root is its own head. */
export type Heads = Int32Array;

/** First and last token (inclusive) of what each token governs, itself included. */
export interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Passes over a text that spaCy makes at most, where arcs cross. */
const MOST_PASSES = 12;

/**
 * The edges of all tokens (spaCy's `set_children_from_heads`): one pass forward and one backward
 * are enough for a projective tree; with crossing arcs they are repeated until every head lies in
 * its token's sentence.
 */
export function treeEdges(heads: Heads): Edges {
  const left = Int32Array.from(heads, (_, token) => token);
  const right = left.slice();
  const widen = (token: number): void => {
    const head = heads[token]!;
    left[head] = Math.min(left[head]!, left[token]!);
    right[head] = Math.max(right[head]!, right[token]!);
  };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let token = 0; token < heads.length; token++) widen(token);
    for (let token = heads.length - 1; token >= 0; token--) widen(token);
    if (headsAreWithinSentences(heads, sentenceStarts(heads, left))) break;
  }
  return { left, right };
}

/** 1 for each token that begins a sentence: the left edge of a root. */
export function sentenceStarts(heads: Heads, leftEdges: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length);
  heads.forEach((head, token) => {
    if (head === token) starts[leftEdges[token]!] = 1;
  });
  starts[0] = 1;
  return starts;
}

/**
 * spaCy's test, kept as it is since it decides how often the edges widen: a head may also be the
 * first token of the next sentence, and the last token of the text is not looked at.
 */
function headsAreWithinSentences(heads: Heads, starts: Uint8Array): boolean {
  const last = heads.length - 1;
  let first = 0;
  for (let end = 1; end <= last; end++) {
    if (!starts[end] && end !== last) continue;
    for (let token = first; token < end; token++) {
      if (heads[token]! < first || heads[token]! > end) return false;
    }
    first = end;
  }
  return true;
}
