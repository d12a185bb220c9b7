import type { Part, PartialDate } from "../doc/index.ts";
import { findDates, toPartialDate } from "./dates.ts";
import type { WrittenDate } from "./dates.ts";

/** What a date stands for, most telling first. */
const RANKS = ["published", "stamp", "dateline", "updated"] as const;
type Rank = (typeof RANKS)[number];

/** An article that gives more dates than these is a list, and its first ones count. */
const MOST_CANDIDATES = 50;

interface Candidate {
  readonly rank: Rank;
  readonly date: WrittenDate;
}

/**
 * When the article says that it was published: a line with the date before the news begins, a line
 * that says "published" anywhere, or a dateline. A day without a year ("Kabul, March 3") counts only
 * when another of these dates gives the year.
 */
export function findPublished(text: string, parts: readonly Part[]): PartialDate | null {
  const lead = parts.findIndex(({ kind }) => kind === "body");
  const all = parts.flatMap((part, index): Candidate[] => {
    const words = text.slice(part.start, part.end);
    const rank = rankOf(part, words, lead < 0 || index < lead);
    return rank === null ? [] : findDates(words).map((date) => ({ rank, date }));
  });
  const candidates = all.slice(0, MOST_CANDIDATES);
  const dated = candidates.filter(({ date }) => date.year !== null);
  for (const rank of RANKS) {
    for (const candidate of candidates) {
      if (candidate.rank !== rank) continue;
      const partial = toPartialDate(withYear(candidate.date, dated));
      if (partial !== null)
        return partial.precision === "day" ? partial : finest(partial, candidates);
    }
  }
  return null;
}

function rankOf(part: Part, words: string, head: boolean): Rank | null {
  if (part.kind === "dateline") return "dateline";
  if (part.kind !== "byline") return null;
  if (/\b(?:published|posted|released?|issued)\b/iu.test(words)) return "published";
  if (!head) return null;
  return /\b(?:updated|modified|edited)\b/iu.test(words) ? "updated" : "stamp";
}

/** The year of a dated line, where the months do not contradict each other. */
function withYear(date: WrittenDate, dated: readonly Candidate[]): WrittenDate {
  if (date.year !== null) return date;
  const match = dated.find(({ date: { month } }) => month === null || month === date.month);
  return match === undefined ? date : { ...date, year: match.date.year };
}

/** "August 2024" in one line and "August 26" in the dateline are the same day, said in two places. */
function finest(partial: PartialDate, candidates: readonly Candidate[]): PartialDate {
  for (const { date } of candidates) {
    if (date.day === null || date.month === null) continue;
    const year = date.year ?? Number(partial.date.slice(0, 4));
    const day = toPartialDate({ ...date, year });
    if (day?.date.startsWith(partial.date)) return day;
  }
  return partial;
}
