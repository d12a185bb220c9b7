import type { PartialDate } from "../doc/index.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY = 86_400_000;

/**
 * A date expression of English news as a partial date: "October 7, 2023", "26 August 2024",
 * "March 2021", "2020", "Friday", "yesterday", "last month".
 *
 * @param published what relative words count from; they give null where it is not known to the day
 */
export function parseDate(words: string, published: PartialDate | null): PartialDate | null {
  const text = words.toLowerCase().replace(/[,.]/g, " ").replace(/\s+/g, " ").trim();
  return absolute(text, published) ?? (published ? relative(text, published) : null);
}

function absolute(text: string, published: PartialDate | null): PartialDate | null {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const year = Number(/\b(19\d\d|20\d\d)\b/.exec(text)?.[1] ?? 0);
  const month = monthIn(text);
  const dayOfMonth = Number(
    /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d|:|%)/.exec(text.replace(/\b(?:19|20)\d\d\b/, ""))?.[1] ?? 0,
  );
  if (/\b(?:decade|years?|months?|weeks?|days?) (?:ago|later|earlier|before)\b/.test(text))
    return null;
  if (month && dayOfMonth) {
    const known = year || yearBefore(month, dayOfMonth, published);
    return known ? day(known, month, dayOfMonth) : null;
  }
  if (month && year) return { date: `${year}-${two(month)}`, precision: "month" };
  if (month && published) {
    const known = yearBefore(month, 1, published);
    return known ? { date: `${known}-${two(month)}`, precision: "month" } : null;
  }
  return year && /^(?:in |since |during |early |late |mid-?)?\d{4}$/.test(text)
    ? { date: String(year), precision: "year" }
    : null;
}

function relative(text: string, published: PartialDate): PartialDate | null {
  if (published.precision !== "day") return null;
  const from = Date.parse(`${published.date}T00:00:00Z`);
  if (/^(?:today|tonight|this (?:morning|evening|afternoon))$/.test(text)) return onDay(from);
  if (/^(?:yesterday|last night)/.test(text)) return onDay(from - DAY);
  if (/^tomorrow/.test(text)) return onDay(from + DAY);
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(text));
  if (weekday >= 0) {
    const back = (new Date(from).getUTCDay() - weekday + 7) % 7;
    if (/^next\b/.test(text)) return onDay(from + ((7 - back) % 7 || 7) * DAY);
    return onDay(from - (/^last\b/.test(text) && back === 0 ? 7 : back) * DAY);
  }
  const now = new Date(from);
  if (/^last month$/.test(text)) return inMonth(now.getUTCFullYear(), now.getUTCMonth() - 1);
  if (/^this month$/.test(text)) return inMonth(now.getUTCFullYear(), now.getUTCMonth());
  if (/^last year$/.test(text))
    return { date: String(now.getUTCFullYear() - 1), precision: "year" };
  if (/^this year$/.test(text)) return { date: String(now.getUTCFullYear()), precision: "year" };
  return null;
}

function monthIn(text: string): number {
  return (
    MONTHS.findIndex((name) =>
      new RegExp(`\\b(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\b`).test(text),
    ) + 1
  );
}

/** News without a year means the last such day before it was published. */
function yearBefore(month: number, dayOfMonth: number, published: PartialDate | null): number {
  if (!published || published.precision === "year") return 0;
  const year = Number(published.date.slice(0, 4));
  const wanted = `${two(month)}-${two(dayOfMonth)}`;
  return wanted > published.date.slice(5).padEnd(5, "~") ? year - 1 : year;
}

function day(year: number, month: number, dayOfMonth: number): PartialDate | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
    ? { date: `${year}-${two(month)}-${two(dayOfMonth)}`, precision: "day" }
    : null;
}

function onDay(time: number): PartialDate {
  return { date: new Date(time).toISOString().slice(0, 10), precision: "day" };
}

function inMonth(year: number, monthIndex: number): PartialDate {
  return {
    date: new Date(Date.UTC(year, monthIndex, 1)).toISOString().slice(0, 7),
    precision: "month",
  };
}

const two = (number: number): string => String(number).padStart(2, "0");
