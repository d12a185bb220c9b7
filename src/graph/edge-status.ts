import { STATUSES } from "../doc/index.ts";
import type { Status } from "../doc/index.ts";
import { daySpan } from "./day-span.ts";
import type { Evidence } from "./types.ts";

/** The status of the strongest report: happened before claimed, planned, denied. */
export function strongestStatus(evidence: readonly Evidence[]): Status {
  const found = new Set(evidence.map((report) => report.status));
  return STATUSES.find((status) => found.has(status))!;
}

/**
 * Does one report deny what another says? A denial of Monday's strike does not contest Tuesday's:
 * where both reports have a date, the dates must allow one day.
 */
export function isContested(evidence: readonly Evidence[]): boolean {
  const denials = evidence.filter((report) => report.status === "denied");
  const assertions = evidence.filter((report) => report.status !== "denied");
  return denials.some((denial) =>
    assertions.some((assertion) => mayBeOneDay(denial.date, assertion.date)),
  );
}

function mayBeOneDay(a: string | null, b: string | null): boolean {
  const [one, other] = [daySpan(a), daySpan(b)];
  return one === null || other === null || (one.start <= other.end && other.start <= one.end);
}
