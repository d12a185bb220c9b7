const LONGEST_HEADLINE = 220;
const MOST_WORDS = 32;

/** Does a paragraph end as a sentence does? Closing quotation marks and brackets may follow. */
export function endsWithStop(text: string): boolean {
  if (/\b(?:\p{L}\.){2,}$/u.test(text)) return false;
  return /[.!?…]["'”’»)\]*]*$/u.test(text);
}

/** Words a line could be printed with above an article: short, one piece, without a final stop. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || text.split(/\s+/u).length > MOST_WORDS) return false;
  if (/[;:,]$/u.test(text)) return false;
  if (/\p{Ll}{3}[.!?]["'”’)]?\s+["'“‘]?\p{Lu}/u.test(text)) return false;
  return !/[.…]["'”’»)\]*]*$/u.test(text) || !endsWithStop(text);
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
