import { findDates } from "./dates.ts";
import type { WrittenDate } from "./dates.ts";
import { outletName } from "./outlet-name.ts";
import type { Outlets } from "./patterns.ts";

/** "KABUL, March 3, 2012 (Example Press) - ": where, when and from whom, before the news begins. */
export interface Dateline {
  /** Length in UTF-16 code units, with its dash and the white space after it. */
  readonly length: number;
  readonly places: readonly string[];
  readonly outlet: string | null;
  readonly date: WrittenDate | null;
}

/** Agencies keep their datelines short; nothing further on is looked at. */
const WINDOW = 140;
const MOST_ELEMENTS = 5;

/** What may close a dateline: dashes, a slash after an outlet, a colon, or only its bracket. */
const CLOSING =
  /\s*(?:-{2,}|[—–―])\s*|\s+-\s*(?=[\p{Lu}\p{N}“"'‘])|(?<=\p{Lu})-\s+|(?<=[)\]])\s*(?:-|:)?\s*|\s*\/\.?\s+|:\s+/gu;
/** News begins with a capital, a figure or a quotation mark. */
const NEWS_BEGINS = /^[\p{Lu}\p{N}“"'‘«[(]/u;
const WEEKDAY_OR_TIME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}:\d{2}(?:\s?(?:am|pm|gmt|utc))?\b/giu;

/**
 * The dateline at the start of a paragraph, null when there is none.
 *
 * @param text the paragraph
 * @param first is it the first paragraph of the news? Only there a place alone makes a dateline.
 */
export function findDateline(text: string, outlets: Outlets, first: boolean): Dateline | null {
  const window = text.slice(0, WINDOW);
  let bracketOnly: Dateline | null = null;
  for (const match of window.matchAll(CLOSING)) {
    const length = match.index + match[0].length;
    if (match.index === 0 || !NEWS_BEGINS.test(text.slice(length))) continue;
    const head = readHead(window.slice(0, match.index), outlets);
    if (head === null) continue;
    const closing: Closing = {
      mark: match[0].trim(),
      again: match[0].trim() !== "" && sentenceOf(text, length).includes(match[0].trim()),
      first,
    };
    if (!isDateline(head, closing)) continue;
    const dateline = { length, places: head.places, outlet: head.outlet, date: head.date };
    if (closing.mark !== "") return dateline;
    // "LIMA (Example News) March 3 - ": a dash may still come.
    bracketOnly ??= dateline;
  }
  return bracketOnly;
}

interface Head {
  readonly places: readonly string[];
  readonly outlet: string | null;
  /** Is the outlet a known one, or only what stands in the brackets? */
  readonly sure: boolean;
  readonly date: WrittenDate | null;
}

interface Closing {
  readonly mark: string;
  /** Does the same mark come again in the sentence? Then the two enclose an aside. */
  readonly again: boolean;
  readonly first: boolean;
}

/** The words before the mark, when each of them is a place, a date or an outlet. */
function readHead(words: string, outlets: Outlets): Head | null {
  const bracketed: string[] = [];
  const unbracketed = words.replace(/[([]([^()[\]]{1,60})[)\]]/gu, (_, inside: string) => {
    bracketed.push(inside);
    return ",";
  });
  if (/[()[\]“”"?!]/u.test(unbracketed)) return null;
  const date = findDates(words)[0] ?? null;
  const rest = withoutDates(unbracketed).replace(WEEKDAY_OR_TIME, ",");
  const elements = rest
    .split(/[,/|]|\.\s|\.$/u)
    .map((element) => element.trim())
    .filter((element) => element !== "");
  if (elements.length > MOST_ELEMENTS) return null;

  let outlet: string | null = null;
  let sure = false;
  const places: string[] = [];
  for (const element of elements) {
    const name = outletName(element, outlets);
    if (name !== null) {
      outlet ??= name;
      sure = true;
    } else if (isPlaceName(element)) places.push(element);
    else return null;
  }
  for (const inside of bracketed) {
    if (withoutDates(inside).trim() === "") continue;
    const name = outletName(inside, outlets);
    if (name === null && (!isSignature(inside) || isAcronymOf(inside, elements))) return null;
    outlet ??= name ?? inside.trim();
    sure ||= name !== null;
  }
  return { places, outlet, sure, date };
}

function isDateline(
  { places, outlet, sure, date }: Head,
  { mark, again, first }: Closing,
): boolean {
  const dash = /^[-—–―]/u.test(mark);
  if (sure) return dash || mark === "/" || mark === "/." || mark === "" || mark === ":";
  if (mark.startsWith("/") || mark === "") return false;
  if (outlet !== null) return dash && (!again || date !== null);
  if (again || places.length === 0 || !first) return date !== null && dash && places.length > 0;
  if (places.every((place) => place === place.toUpperCase())) return true;
  if (mark === ":") return false;
  return date !== null || places.length > 1 || mark.length > 1 || mark === "—";
}

function withoutDates(text: string): string {
  return findDates(text)
    .reduceRight((rest, date) => `${rest.slice(0, date.start)},${rest.slice(date.end)}`, text)
    .replace(/^[\s,]+$/u, "");
}

/** "Kabul", "UNITED NATIONS", "Dayr al-Zawr", "New Delhi". */
function isPlaceName(words: string): boolean {
  const parts = words.split(/\s+/u);
  return (
    parts.length <= 4 &&
    parts.every((part) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’‘ʼ-]*|(?:al|el|es|as|ad|az|ar|at)-\p{Lu}\S*|of|the|de|del|el|and|du|la)$/u.test(
        part,
      ),
    ) &&
    parts.some((part) => /^\p{Lu}/u.test(part))
  );
}

/** What an agency signs with in brackets: "RHC", "UN News", "ACAN-EFE", "Example.com". */
function isSignature(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  return (
    parts.length <= 4 && parts.every((part) => /^(?:\p{Lu}|of$|the$|&$|\p{L}+\.\p{L})/u.test(part))
  );
}

/** "Islamic Example Front (IEF)" introduces an acronym; it is nobody's signature. */
function isAcronymOf(acronym: string, elements: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, "");
  return elements.some((element) => {
    const initials = element
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join("");
    return initials.length > 1 && letters.startsWith(initials.slice(0, 2));
  });
}

/** The text from `start` to the next stop, at most a few lines. */
function sentenceOf(text: string, start: number): string {
  const window = text.slice(start, start + 400);
  const stop = /[.!?]["”’']?\s/u.exec(window);
  return stop === null ? window : window.slice(0, stop.index);
}
