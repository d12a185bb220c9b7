/**
 * Text without the controls that turn the direction of what follows: U+202E shows "gnp.exe" as
 * "exe.png", and could show the page's own words in another order. https://trojansource.codes
 */
export function withoutDirectionControls(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, "");
}

/** Text of an article as it may stand among the page's own words: on one line. */
export function plainText(text: string): string {
  return withoutDirectionControls(text).replace(/\s+/g, " ");
}

/** `plainText`, cut to a length that fits a label. */
export function shortText(text: string, length: number): string {
  const plain = plainText(text).trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** An address that a link may open: only the web, never `javascript:` or `data:`. */
export function webAddress(address: string | null): string | null {
  if (address === null) return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}
