/** Python's notion of white space (`str.isspace`), as the inside of a character class. */
const SPACE_CLASS =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const spaceCharacter = new RegExp(`[${SPACE_CLASS}]`);
const spaceCodes = Uint8Array.from({ length: 0x3001 }, (_, code) =>
  spaceCharacter.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Is a UTF-16 code unit white space to Python? (U+FEFF and U+200B are not.) */
export function isSpaceCode(code: number): boolean {
  return spaceCodes[code] === 1;
}

/** Python's `str.isspace` of a string that is not empty. */
export function isSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpaceCode(text.charCodeAt(i))) return false;
  return true;
}

/** Characters that JavaScript lets a backslash precede under the flag `u`. */
const SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

/**
 * A regular expression of Python's `re`, as spaCy writes its tokenizer rules, as one of JavaScript
 * with the same meaning. Python needs fewer escapes within classes and allows more outside them,
 * and its `\d`, `\w` and `\S` are those of Unicode.
 */
export function pythonRegex(source: string, flags = ""): RegExp {
  const pattern = source.replace(/^\(\?u\)/, "");
  let translated = "";
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!;
    if (character === "\\") {
      const escaped = pattern[++i]!;
      if (escaped === "U") {
        translated += `\\u{${pattern.slice(i + 1, i + 9).replace(/^0+/, "")}}`;
        i += 8;
      } else if (escaped === "u") {
        translated += pattern.slice(i - 1, i + 5);
        i += 4;
      } else {
        translated += translateEscape(escaped, inClass);
      }
    } else if (inClass) {
      if (character === "]") inClass = false;
      translated += "(){}|/[".includes(character) ? `\\${character}` : character;
    } else {
      if (character === "[") inClass = true;
      translated += character;
    }
  }
  return new RegExp(translated, `u${flags}`);
}

function translateEscape(escaped: string, inClass: boolean): string {
  if (escaped === "d") return "\\p{Nd}";
  if (escaped === "w") return inClass ? "\\p{L}\\p{N}_" : "[\\p{L}\\p{N}_]";
  if (escaped === "S") return `[^${SPACE_CLASS}]`;
  if (SYNTAX_CHARACTERS.includes(escaped) || (escaped === "-" && inClass)) return `\\${escaped}`;
  return escaped;
}
