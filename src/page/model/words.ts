import type { EdgeType, NodeType, Precision, Status } from "../../doc/types.ts";

/** How the page says an edge type between its two ends: "Harrow Front threatens Aldmark". */
export const EDGE_PHRASES: Readonly<Record<EdgeType, string>> = {
  THREATENS: "threatens",
  ATTACKED: "attacked",
  NEGOTIATES: "negotiates with",
  REJECTS: "rejects",
  DEMANDS: "makes demands of",
  ACCUSES: "accuses",
  SUPPORTS: "supports",
  DECIDED: "decided",
  CONCERNS: "concerns",
  MEMBER_OF: "is a member of",
  HOLDS_OFFICE: "holds office in",
  LOCATED_IN: "is located in",
};

/** The same seen from the other end: "Aldmark is threatened by Harrow Front". */
export const REVERSE_PHRASES: Readonly<Record<EdgeType, string>> = {
  THREATENS: "is threatened by",
  ATTACKED: "was attacked by",
  NEGOTIATES: "negotiates with",
  REJECTS: "is rejected by",
  DEMANDS: "faces demands from",
  ACCUSES: "is accused by",
  SUPPORTS: "is supported by",
  DECIDED: "was decided by",
  CONCERNS: "is the subject of",
  MEMBER_OF: "has the member",
  HOLDS_OFFICE: "has the office-holder",
  LOCATED_IN: "is the place of",
};

/** What one looks at on a line of the legend: "Threats", "Attacks". */
export const EDGE_NOUNS: Readonly<Record<EdgeType, string>> = {
  THREATENS: "Threatens",
  ATTACKED: "Attacked",
  NEGOTIATES: "Negotiates",
  REJECTS: "Rejects",
  DEMANDS: "Demands",
  ACCUSES: "Accuses",
  SUPPORTS: "Supports",
  DECIDED: "Decided",
  CONCERNS: "Concerns",
  MEMBER_OF: "Member of",
  HOLDS_OFFICE: "Holds office",
  LOCATED_IN: "Located in",
};

export const NODE_NOUNS: Readonly<Record<NodeType, readonly [one: string, many: string]>> = {
  Group: ["Group", "Groups"],
  Official: ["Official", "Officials"],
  Base: ["Base", "Bases"],
  Decision: ["Decision", "Decisions"],
  State: ["State", "States"],
  Institution: ["Institution", "Institutions"],
  Force: ["Force", "Forces"],
  Place: ["Place", "Places"],
};

/** What each status tells about a report. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  happened: "the article reports it as a fact",
  claimed: "only a party says so",
  planned: "announced, scheduled or threatened",
  denied: "the article or a party says it is not so",
};

export const STATUS_NOUNS: Readonly<Record<Status, string>> = {
  happened: "Reported as fact",
  claimed: "Claimed",
  planned: "Planned",
  denied: "Denied",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO date as read by people, no more precise than it is known: "2 Feb 2026", "Feb 2026". */
export function dateWords(date: string | null): string {
  if (date === null) return "undated";
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]?.slice(0, 3);
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** How exactly a date is known, where that is not plain from the date: "to the month". */
export function precisionWords(precision: Precision | null): string {
  if (precision === null) return "";
  return precision === "day"
    ? "to the day"
    : precision === "month"
      ? "to the month"
      : "to the year";
}

/** "November 2021 – August 2024", "March 2026", or null without any date. */
export function spanWords(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).sort();
  if (known.length === 0) return null;
  const [first, last] = [monthWords(known[0]!), monthWords(known.at(-1)!)];
  if (first === last) return first;
  const sameYear = known[0]!.slice(0, 4) === known.at(-1)!.slice(0, 4) && first.includes(" ");
  return `${sameYear ? first.split(" ")[0]! : first} – ${last}`;
}

function monthWords(date: string): string {
  const [year, month] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? (year ?? date) : `${name} ${year}`;
}

/** "1 report", "3 reports". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** The name of a type that this page does not know yet, as it stands in the data. */
export function phrase<Key extends string>(
  phrases: Readonly<Record<Key, string>>,
  key: Key,
): string {
  return Object.hasOwn(phrases, key)
    ? phrases[key]
    : String(key).toLowerCase().replaceAll("_", " ");
}
