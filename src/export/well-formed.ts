const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text with U+FFFD in place of each lone surrogate, which UTF-8 cannot hold: what a file or a
 * database would make of it silently and each in its own way.
 */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}
