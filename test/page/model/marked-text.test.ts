import { describe, expect, it } from "vitest";

import { pieces } from "../../../src/page/model/marked-text.ts";
import type { Mark } from "../../../src/page/model/marked-text.ts";

const text = "the Harrow Front struck Camp Callan";
const line = (marks: readonly Mark<string>[], start?: number, end?: number): string =>
  pieces(text, marks, start, end)
    .map((piece) =>
      piece.marks.length === 0
        ? piece.text
        : `[${piece.marks.map((mark) => mark.kind).join("+")}:${piece.text}]`,
    )
    .join("");

describe("pieces", () => {
  it("leaves a text without marks whole", () => {
    expect(line([])).toBe(text);
  });

  it("cuts at the edges of marks", () => {
    expect(
      line([
        { start: 0, end: 16, kind: "source" },
        { start: 17, end: 23, kind: "trigger" },
      ]),
    ).toBe("[source:the Harrow Front] [trigger:struck] Camp Callan");
  });

  it("gives a piece all the marks that it lies in, the longer first", () => {
    expect(
      line([
        { start: 4, end: 10, kind: "inner" },
        { start: 0, end: 16, kind: "outer" },
      ]),
    ).toBe("[outer:the ][outer+inner:Harrow][outer: Front] struck Camp Callan");
  });

  it("cuts marks that cross each other", () => {
    expect(
      line([
        { start: 0, end: 10, kind: "a" },
        { start: 4, end: 16, kind: "b" },
      ]),
    ).toBe("[a:the ][a+b:Harrow][b: Front] struck Camp Callan");
  });

  it("keeps to the part of the text that is asked for", () => {
    expect(line([{ start: 0, end: 16, kind: "source" }], 4, 23)).toBe(
      "[source:Harrow Front] struck",
    );
  });

  it("joins to the whole text, whatever the marks", () => {
    const marks = [...text].map((_, start) => ({ start, end: start + 7, kind: "m" }));
    expect(
      pieces(text, marks)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});
