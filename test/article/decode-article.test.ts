import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../src/article/index.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

function messageOf(content: Uint8Array): string {
  const decoded = decodeArticle("folder/a.txt", content);
  if (!("message" in decoded)) throw new Error("expected a message, found an article");
  const { file, level, rule, text, cure } = decoded.message;
  expect(file).toBe("folder/a.txt");
  expect(level).toBe("error");
  expect(cure).not.toBe("");
  return `${rule}: ${text}`;
}

describe("decodeArticle", () => {
  it("takes off a byte order mark, says so, and counts offsets without it", () => {
    const decoded = decodeArticle("a.txt", bytes([0xef, 0xbb, 0xbf], "The port reopened."));
    expect(decoded).toMatchObject({
      article: {
        id: "a.txt",
        text: "The port reopened.",
        parts: [{ start: 0, end: 18, kind: "body" }],
        messages: [{ level: "note", rule: "article/byte-order-mark", file: "a.txt" }],
      },
    });
  });

  it.for([
    [bytes(), "article/empty: The file is empty (0 bytes)."],
    [bytes(" \r\n\t"), "article/empty: The file holds no words."],
    [
      bytes("It", [0x92], "s late"),
      "article/not-utf-8: Byte 2 (0x92) is no UTF-8; it looks like Windows-1252.",
    ],
    [
      bytes("Za", [0xef, 0xbf, 0xbd], "é", [0xe9], "t"),
      "article/not-utf-8: Byte 7 (0xE9) is no UTF-8; it may be Windows-1252 or ISO 8859.",
    ],
    [
      bytes("cut off é".slice(0, 8), [0xc3]),
      "article/not-utf-8: Byte 8 (0xC3) is no UTF-8; it may be Windows-1252 or ISO 8859.",
    ],
    [
      bytes([0xff, 0xfe, 0x41, 0x00]),
      "article/not-utf-8: The file begins with the byte order mark of UTF-16 (little-endian).",
    ],
    [
      bytes("text", [0], "more"),
      "article/binary: The file holds a NUL character at offset 4: it is no plain text.",
    ],
    [
      bytes([1, 2, 3], "abc"),
      "article/binary: The file holds many control characters: it is no plain text.",
    ],
    [bytes("%PDF-1.7"), "article/binary: The file is a PDF, not text."],
    [bytes([0x1f, 0x8b, 8, 0]), "article/binary: The file is a gzip archive, not text."],
  ] as const)("says what is wrong with %o", ([content, line]) => {
    expect(messageOf(content)).toBe(line);
  });

  it("keeps a replacement character that the file itself holds", () => {
    const decoded = decodeArticle("a.txt", bytes("The port \uFFFD reopened."));
    expect(decoded).toMatchObject({ article: { text: "The port \uFFFD reopened." } });
  });
});
