/** A stretch of a text, UTF-16 code units, `end` exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text may be cut, best first. Each matches what stands before the cut, so that white space
 * stays with what it follows.
 */
const CUTS: readonly RegExp[] = [
  // a blank line
  /\n[^\S\n]*\n\s*/gu,
  // the end of a line
  /\n\s*/gu,
  // the end of a sentence
  /[.!?…]["'”’)\]]*\s+/gu,
  // white space
  /\s+/gu,
];

/**
 * Cuts a text into pieces of at most `most` code units (at least 2): at blank lines, at line ends,
 * at sentence ends, at white space, or hard but not within a character, whichever of these is found
 * first in the second half of what a piece may hold. A shorter text is one piece.
 */
export function* cutIntoPieces(text: string, most: number): Generator<Piece> {
  let start = 0;
  while (text.length - start > most) {
    const end = start + cutPlace(text.slice(start, start + most));
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** The last good place to cut in the second half of a text. */
function cutPlace(text: string): number {
  const middle = text.length >> 1;
  for (const cut of CUTS) {
    let place = 0;
    cut.lastIndex = middle;
    for (let match = cut.exec(text); match; match = cut.exec(text)) place = cut.lastIndex;
    if (place > 0) return place;
  }
  return endOfLastCharacter(text);
}

/** The end of the text without half a surrogate pair. */
function endOfLastCharacter(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? text.length - 1 : text.length;
}
