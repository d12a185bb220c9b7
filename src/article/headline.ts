const LONGEST_HEADLINE = 220;
const MOST_WORDS = 32;
const ENDING_WINDOW = 40;

/** Does a paragraph end as a sentence does? Closing marks, brackets and footnotes "[3]" may follow. */
export function endsWithStop(text: string): boolean {
  const ending = text.slice(-ENDING_WINDOW);
  if (/\b(?:\p{L}\.){2,}$/u.test(ending)) return false;
  return /[.!?…]["'”’»)\]*]*(?:\[\d{1,3}\])*$/u.test(ending);
}

/** The number of words of a text, counted up to `most`. */
export function countWords(text: string, most: number): number {
  const words = /\S+/gu;
  let count = 0;
  while (count < most && words.exec(text) !== null) count += 1;
  return count;
}

/** Words a line could be printed with above an article: short, one piece, without a final stop. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || countWords(text, MOST_WORDS + 1) > MOST_WORDS) return false;
  if (/[;:,]$/u.test(text)) return false;
  if (/\p{Ll}{3}[.!?]["'”’)]?\s+["'“‘]?\p{Lu}/u.test(text)) return false;
  return !endsWithStop(text) || /[?!]["'”’»)\]*]*$/u.test(text);
}

/** Small words that title case leaves small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|down|for|from|if|in|into|nor|of|off|on|onto|or|out|over|per|so|the|to|up|via|vs|with|yet|al-\p{Lu}\S*)$/u;
/** Words that often open a sentence and, in the middle of a title, seldom stand before a small verb. */
const OPENERS: ReadonlySet<string> = new Set(
  "A An The It He She They We I This That These Those There In On At After Before As When While With For From Since During According Following Amid".split(
    " ",
  ),
);
const FEWEST_TITLE_WORDS = 4;

/**
 * Where a title that runs into its first sentence ends: "Port Reopens After Long Siege The first ship
 * docked on Monday." Null when the text does not begin with a title in title case.
 */
export function runOnHeadlineEnd(text: string): number | null {
  const words = [...text.slice(0, LONGEST_HEADLINE * 2).matchAll(/\S+/gu)];
  const offence = words.findIndex(
    ({ 0: word }) => !/^[^\p{L}]*(?:\p{Lu}|$)/u.test(word) && !SMALL.test(word),
  );
  if (offence < 0) return null;
  for (let opener = offence - 1; opener >= FEWEST_TITLE_WORDS; opener -= 1) {
    const before = words[opener - 1]![0];
    if (!OPENERS.has(words[opener]![0])) continue;
    if (SMALL.test(before) || /[,:;“"‘(-]$/u.test(before)) return null;
    return words[opener - 1]!.index + before.length;
  }
  return null;
}
