import type { Readable } from "node:stream";

/** A line of a stream: its number, counted from 1, and its text; null where it is no UTF-8. */
export interface StreamLine {
  readonly number: number;
  readonly text: string | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as they come. Only a line feed ends a line: JSON may hold U+2028 as it is,
 * where Node's own readline would cut it in two.
 */
export async function* readLines(stream: Readable): AsyncGenerator<StreamLine> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  const line = (): StreamLine => {
    const bytes = Buffer.concat(pieces);
    pieces = [];
    number += 1;
    return { number, text: decodeLine(bytes) };
  };
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    let bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED)) {
      pieces.push(bytes.subarray(0, end));
      bytes = bytes.subarray(end + 1);
      yield line();
    }
    if (bytes.length > 0) pieces.push(bytes);
  }
  if (pieces.length > 0) yield line();
}

function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
