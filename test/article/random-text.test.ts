import { expect, it } from "vitest";
import { decodeArticle, toArticle } from "../../src/article/index.ts";
import { mulberry32 } from "../../src/graph/random.ts";

const PIECES = [
  "The port of Arwan reopened on Saturday, officials said.",
  "Port reopens after siege",
  "ARWAN, March 3 (Example Press) -- ",
  "Shafaq News / ",
  "WASHINGTON — ",
  "date 2012-03-03 ",
  "Published: 3 March 2012",
  "By Ana Ruiz, Example Press",
  "In this photo, a ship leaves. (Photo by AFP)",
  "(Reporting by Ana Ruiz; Editing by Lee Chan)",
  "This is a condensed version of the information.",
  "Share",
  "Related:",
  "Read more: Army vows to return",
  "Title: ",
  "# ",
  "- Example News",
  "”",
  "“No,”",
  "© 2012 Example News",
  "…",
  "\u00a0",
  "\uD83D",
  "\uDE42",
  "🙂",
  "\u200f",
  "[3]",
  "((((",
  "____",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u2028",
  "a".repeat(120),
  "small words run on and on without any stop at all for quite some time in this line",
];

function randomText(seed: number): string {
  const random = mulberry32(seed);
  const length = 1 + Math.floor(random() * 25);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join("");
}

it.for([1, 2, 3, 4])("marks every text without a gap or an overlap, series %i", (series) => {
  for (let index = 0; index < 500; index += 1) {
    const text = randomText(series * 10_000 + index);
    const { parts } = toArticle("a.txt", text);
    let end = 0;
    let between = "";
    for (const part of parts) {
      if (part.start < end || part.end <= part.start || part.end > text.length) {
        expect.fail(`${JSON.stringify(text)} has parts ${JSON.stringify(parts)}`);
      }
      between += text.slice(end, part.start);
      end = part.end;
    }
    between += text.slice(end);
    if (between.trim() !== "") {
      expect.fail(`${JSON.stringify(text)} loses ${JSON.stringify(between)}`);
    }
  }
});

it("makes an article or a message of any bytes", () => {
  const random = mulberry32(7);
  for (let index = 0; index < 500; index += 1) {
    const bytes = Uint8Array.from({ length: Math.floor(random() * 60) }, () =>
      Math.floor(random() * (index % 2 === 0 ? 256 : 128)),
    );
    const decoded = decodeArticle("a.txt", bytes);
    expect("article" in decoded || decoded.message.cure !== "").toBe(true);
  }
});
