import type { Message } from "../doc/index.ts";

/** A text that can be read, or the message that says why not. */
export type Decoded =
  { readonly text: string; readonly messages: readonly Message[] } | { readonly message: Message };

const SAVE_AS_UTF8 = 'Save it as UTF-8 (an editor\'s "Save with encoding", or iconv -t UTF-8).';
const BYTE_ORDER_MARK = "\uFEFF";
/** Text holds next to no control characters; a picture or a program is full of them. */
const MOST_CONTROL_SHARE = 0.02;

/** First bytes of formats that people save articles in and that hold no plain text. */
const FORMATS: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
];

/** The text of a file's bytes: UTF-8, a byte order mark taken off and noted. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const error = (rule: string, text: string, cure: string): Decoded => ({
    message: { level: "error", rule: `article/${rule}`, file, span: null, text, cure },
  });
  if (bytes.length === 0) {
    return error(
      "empty",
      "The file is empty (0 bytes).",
      "Put the article's text in or delete it.",
    );
  }
  const format = FORMATS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (format !== undefined) {
    return error(
      "binary",
      `The file is ${format[1]}, not text.`,
      "Save the article's text as a UTF-8 text file.",
    );
  }
  const wide = wideMark(bytes);
  if (wide !== null) {
    return error("not-utf-8", `The file begins with the byte order mark of ${wide}.`, SAVE_AS_UTF8);
  }
  const decoded = decodeUtf8(bytes);
  if (typeof decoded === "number") {
    const byte = (bytes[decoded] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return error(
      "not-utf-8",
      `Byte ${decoded} (0x${byte}) is no UTF-8${guess(bytes[decoded] ?? 0)}.`,
      SAVE_AS_UTF8,
    );
  }
  const marked = decoded.startsWith(BYTE_ORDER_MARK);
  const text = marked ? decoded.slice(BYTE_ORDER_MARK.length) : decoded;
  const nul = text.indexOf("\0");
  if (nul >= 0 || controlShare(text) > MOST_CONTROL_SHARE) {
    const found = nul >= 0 ? `a NUL character at offset ${nul}` : "many control characters";
    return error(
      "binary",
      `The file holds ${found}: it is no plain text.`,
      "Save the article's text as a UTF-8 text file.",
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return error(
      "empty",
      "The file holds no words.",
      "Put the article's text in or delete the file.",
    );
  }
  const note: Message = {
    level: "note",
    rule: "article/byte-order-mark",
    file,
    span: null,
    text: "A byte order mark at the start was taken off; offsets count without it.",
    cure: "Nothing to do.",
  };
  return { text, messages: marked ? [note] : [] };
}

/** The text, or the offset of the first byte that is no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return firstBadByte(bytes);
  }
}

/**
 * A lenient decoder puts U+FFFD in the place of a bad byte. Where the file holds the three bytes of
 * U+FFFD itself, it is no error.
 */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (;;) {
    const replaced = lenient.indexOf("\uFFFD", from);
    if (replaced < 0) return offset;
    offset += encoder.encode(lenient.slice(from, replaced)).length;
    const genuine =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!genuine) return offset;
    offset += 3;
    from = replaced + 1;
  }
}

function wideMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 (little-endian)";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 (big-endian)";
  return null;
}

/** 0x91 to 0x97 are the curly quotes and dashes of Windows-1252, the usual culprits. */
function guess(byte: number): string {
  if (byte >= 0x91 && byte <= 0x97) return "; it looks like Windows-1252";
  return byte >= 0xc0 ? "; it may be Windows-1252 or ISO 8859" : "";
}

function controlShare(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && (code < 9 || code > 13)) || code === 127) count += 1;
  }
  return count / text.length;
}
