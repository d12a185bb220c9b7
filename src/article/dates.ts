import type { PartialDate, Span } from "../doc/index.ts";

/** A date as the words give it. `month` and `day` count from 1; what is not said is null. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const MONTHS = [
  "jan(?:uary)?",
  "feb(?:ruary)?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];
const MONTH = `(?<month>${MONTHS.join("|")})\\b\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d{2})";

/** In order: at one place the first shape that fits wins. */
const SHAPES: readonly RegExp[] = [
  // 2021-11-20, 2021/11/20, 2021-11-20T07:51:42Z
  new RegExp(`(?<![\\d-])${YEAR}([-/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)`, "giu"),
  // August 26, 2024; Aug. 26; August 26th 2024
  new RegExp(`\\b${MONTH}\\s+${DAY}\\b(?!:)(?:,?\\s+${YEAR}\\b)?`, "giu"),
  // 26 August 2024; 26th of August; 3 JAN
  new RegExp(`\\b${DAY}(?:\\s+of)?[\\s-]+${MONTH}(?:[,\\s-]+${YEAR}\\b)?`, "giu"),
  // August 2024
  new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, "giu"),
  // 20.11.2021, 11/20/2021
  new RegExp(`(?<![\\d.])(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})\\k<mark>${YEAR}\\b`, "giu"),
];

/** Every date written in a text, in order. A year that stands alone is no date. */
export function findDates(text: string): WrittenDate[] {
  const taken: Span[] = [];
  const found: WrittenDate[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => start < span.end && span.start < end)) continue;
      // Also when it is on no calendar: "February 2012" is no date in "31 February 2012".
      taken.push(span);
      const date = toDate(match.groups ?? {});
      if (date !== null) found.push({ ...span, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date cut to what is known; null when the year is not. */
export function toPartialDate(date: Omit<WrittenDate, keyof Span>): PartialDate | null {
  if (date.year === null) return null;
  const year = String(date.year);
  if (date.month === null) return { date: year, precision: "year" };
  const month = `${year}-${String(date.month).padStart(2, "0")}`;
  if (date.day === null) return { date: month, precision: "month" };
  return { date: `${month}-${String(date.day).padStart(2, "0")}`, precision: "day" };
}

type Groups = Readonly<Record<string, string | undefined>>;

function toDate(groups: Groups): Omit<WrittenDate, keyof Span> | null {
  const year = groups["year"] === undefined ? null : Number(groups["year"]);
  if (groups["a"] !== undefined) {
    return dayAndMonth(Number(groups["a"]), Number(groups["b"]), groups["mark"] ?? "", year);
  }
  const day = groups["day"] === undefined ? null : Number(groups["day"]);
  const month =
    groups["number"] === undefined ? monthOf(groups["month"]) : Number(groups["number"]);
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/** "3/4/2024" is March in one country and April in the other: only the year is sure. */
function dayAndMonth(
  first: number,
  second: number,
  mark: string,
  year: number | null,
): Omit<WrittenDate, keyof Span> | null {
  const dayFirst = first > 12 || mark === "." || first === second;
  const dayLast = second > 12;
  if (!dayFirst && !dayLast) return { year, month: null, day: null };
  const [day, month] = dayLast ? [second, first] : [first, second];
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

function monthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

function isCalendarDay(year: number | null, month: number | null, day: number | null): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  // Without a year, 29 February may be right.
  return (
    day === null || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate())
  );
}
