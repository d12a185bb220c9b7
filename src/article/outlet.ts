import type { Part } from "../doc/index.ts";
import { findDateline } from "./dateline.ts";
import { outletSuffix } from "./metadata.ts";
import { outletName } from "./outlet-name.ts";
import type { Outlets } from "./patterns.ts";

/**
 * The outlet that the article names as its own: in the dateline, behind the title, in the byline, in
 * the copyright line, in this order. An outlet that the news quotes is not the article's.
 */
export function findOutlet(text: string, parts: readonly Part[], outlets: Outlets): string | null {
  const of = (kind: Part["kind"]): readonly string[] =>
    parts.filter((part) => part.kind === kind).map((part) => text.slice(part.start, part.end));
  return (
    first(
      of("dateline"),
      (words) => findDateline(`${words} News`, outlets, true)?.outlet ?? null,
    ) ??
    first(of("byline"), (words) => outletSuffix(`x ${words}`, outlets)?.name ?? null) ??
    first(of("byline"), (words) => bylineOutlet(words, outlets)) ??
    first(of("boilerplate"), (words) => copyrightOutlet(words, outlets))
  );
}

/** "By Ana Ruiz, Example Press"; "Source: Example News"; "Example Times Staff". */
function bylineOutlet(words: string, outlets: Outlets): string | null {
  if (/\b(?:photo|image|picture|video|courtesy|credit|via|getty)\b/iu.test(words)) return null;
  const label = /^(?:source|outlet|publisher)s?:\s*(.+)$/iu.exec(words)?.[1];
  if (label !== undefined) return outletName(label, outlets) ?? (label.length < 40 ? label : null);
  const unsigned = words.replace(/^by:?\s/iu, "").replace(/\s(?:staff|correspondents?).*$/iu, "");
  return first(unsigned.split(/\s*[,|·–—/]\s*|\s-\s|\s(?:for|of)\s/u).slice(0, 8), (part) =>
    outletName(part, outlets),
  );
}

/** "© 2024 Example News. All rights reserved." */
function copyrightOutlet(words: string, outlets: Outlets): string | null {
  const owner =
    /^(?:©|\(c\)|copyright)[\s©]*(?:\(c\)\s*)?(?:(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?)?,?\s*(?:by\s)?([^.,]{2,60})/iu.exec(
      words,
    )?.[1];
  return owner === undefined ? null : outletName(owner.replace(/\sall rights.*$/iu, ""), outlets);
}

function first<T>(values: readonly T[], find: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
