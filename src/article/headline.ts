import type { HeadlineWords } from "./patterns.ts";

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

const FEWEST_TITLE_WORDS = 4;
/** "al-Zawr": a name, however small it begins. */
const ARABIC_NAME = /^\p{Ll}{2}-\p{Lu}/u;

/**
 * Where a title that runs into its first sentence ends: "Port Reopens After Long Siege The first ship
 * docked on Monday." Null when the text does not begin with a title in title case.
 */
export function runOnHeadlineEnd(text: string, { small, openers }: HeadlineWords): number | null {
  const isSmall = (word: string): boolean => small.has(word) || ARABIC_NAME.test(word);
  const words = [...text.slice(0, LONGEST_HEADLINE * 2).matchAll(/\S+/gu)];
  const offence = words.findIndex(
    ({ 0: word }) => !/^[^\p{L}]*(?:\p{Lu}|$)/u.test(word) && !isSmall(word),
  );
  if (offence < 0) return null;
  for (let opener = offence - 1; opener >= FEWEST_TITLE_WORDS; opener -= 1) {
    const before = words[opener - 1]![0];
    if (!openers.has(words[opener]![0])) continue;
    if (isSmall(before) || /[,:;“"‘(-]$/u.test(before)) return null;
    return words[opener - 1]!.index + before.length;
  }
  return null;
}
