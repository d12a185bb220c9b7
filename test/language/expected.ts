import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ParsedText } from "../../src/language/index.ts";

/** What spaCy answers on a text, one line of a fixture. Offsets are UTF-16 code units. */
export interface ExpectedText {
  readonly text: string;
  readonly tokens: readonly ExpectedToken[];
  /** First tokens of the sentences. */
  readonly sents: readonly number[];
  readonly ents: readonly { start: number; end: number; label: string }[];
}

interface ExpectedToken {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly head: number;
  readonly dep: string;
  readonly lemma: string;
  readonly pos: string;
}

export function readExpected(url: URL): ExpectedText[] {
  return gunzipSync(readFileSync(url))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ExpectedText);
}

/** A parsed text in the form of the fixture. */
export function asExpected(text: string, { tokens, entities }: ParsedText): ExpectedText {
  return {
    text,
    tokens: tokens.map(({ start, end, tag, head, dependency, lemma, pos }) => ({
      start,
      end,
      tag,
      head,
      dep: dependency,
      lemma,
      pos,
    })),
    sents: tokens.flatMap(({ sentenceStart }, i) => (sentenceStart ? [i] : [])),
    ents: entities.map(({ first, last, label }) => ({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      label,
    })),
  };
}
