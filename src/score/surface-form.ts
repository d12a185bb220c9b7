/**
 * The form under which two names are the same: no accents, case, punctuation, genitive or article.
 * "The U.S.'s" and "us" are one form.
 */
export function surfaceForm(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/'s\b/gu, "")
    .replace(/\bu\.s\.?/gu, "us")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) /u, "");
}
