import type { Outlets } from "./patterns.ts";

/** The name to show for words that surely name an outlet ("RHC", "Example News"); null otherwise. */
export function outletName(words: string, outlets: Outlets): string | null {
  const name = words.replace(/\s+/gu, " ").trim();
  const known = outlets.names.get(name.toLowerCase());
  if (known !== undefined) return known;
  const parts = name.split(" ");
  const isName =
    parts.length <= 6 && parts.every((part) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(part));
  return isName && parts.some((part) => isOutletWord(part, outlets)) ? name : null;
}

/** "News", "Agency", and names such as "Example.com". */
function isOutletWord(word: string, outlets: Outlets): boolean {
  return outlets.words.has(word.toLowerCase()) || /\p{L}\.(?:com|org|net|news|tv)$/iu.test(word);
}
