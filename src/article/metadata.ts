import { findDates } from "./dates.ts";
import { outletName } from "./outlet-name.ts";
import type { Outlets } from "./patterns.ts";

/**
 * Length of what a crawler has put before the first words on the same line: "date 2021-11-20 " or
 * "Published: March 3, 2012 | "; 0 when the line begins with its own words.
 */
export function metadataPrefix(text: string): number {
  const label = /^(?:(?:date|published|posted|updated|time)(?: on| at)?:?\s+)?/iu.exec(text)![0];
  const date = findDates(text.slice(0, 60)).find(({ start }) => start === label.length);
  if (date === undefined || date.year === null || date.day === null) return 0;
  const rest = /^(?:T?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:Z|GMT|UTC))?)?\s*[|:·•]?\s+/u.exec(
    text.slice(date.end),
  );
  // "March 3, 2012 was a Saturday" is a sentence: without a label only a machine's date counts.
  const machine = /^\d{4}[-/.]/u.test(text.slice(date.start));
  if (rest === null || (label === "" && !machine)) return 0;
  return /^["'“‘]?\p{Lu}/u.test(text.slice(date.end + rest[0].length))
    ? date.end + rest[0].length
    : 0;
}

/** Length of the label of a line such as "Title: Port reopens", null for any other line. */
export function labelledTitle(text: string): number | null {
  const label = /^(?:title|headline):\s*(?=\S)/iu.exec(text);
  return label === null ? null : label[0].length;
}

/** " - Example News" or " | Example Press" at the end of a title: where it begins and the name. */
export function outletSuffix(
  title: string,
  outlets: Outlets,
): { readonly start: number; readonly name: string } | null {
  const separator = [...title.matchAll(/\s+[-–—|·]\s+/gu)].at(-1);
  if (separator === undefined) return null;
  const name = outletName(title.slice(separator.index + separator[0].length), outlets);
  return name === null ? null : { start: separator.index + leadingMark(separator[0]), name };
}

function leadingMark(separator: string): number {
  return separator.length - separator.trimStart().length;
}
