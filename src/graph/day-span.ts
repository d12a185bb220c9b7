/** First and last day, both "YYYY-MM-DD", that a date cut to what is known may stand for. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days an ISO date cut to its precision may stand for: "2024-02" is 2024-02-01 to 2024-02-29.
 * Null for null and for what is no calendar date, so that a bad date never becomes another day.
 */
export function daySpan(date: string | null): DaySpan | null {
  const parts = date === null ? null : PARTIAL.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const lastDay = daysInMonth(Number(year), monthNumber);
  if (day === undefined) {
    return { start: `${year}-${month}-01`, end: `${year}-${month}-${lastDay}` };
  }
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return { start: date!, end: date! };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
