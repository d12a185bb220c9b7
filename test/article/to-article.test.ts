import { describe, expect, it } from "vitest";
import { parsable, toArticle } from "../../src/article/index.ts";
import { partLines } from "./part-lines.ts";

const BODY = "The port of Arwan reopened on Saturday, officials said.";

describe("the parts of an article", () => {
  it.for([
    [
      "a first line without a stop is the headline",
      `Port reopens after long siege\n${BODY}`,
      ["headline: Port reopens after long siege", `body: ${BODY}`],
    ],
    [
      "a question above the news is the headline",
      `Will the port reopen?\n\n${BODY}`,
      ["headline: Will the port reopen?", `body: ${BODY}`],
    ],
    [
      "an article may begin with its lead",
      `${BODY}\n\nShips waited outside.`,
      [`body: ${BODY}`, "body: Ships waited outside."],
    ],
    [
      "a single line is the news, with or without a stop",
      "Rebels shell port",
      ["body: Rebels shell port"],
    ],
    [
      "a title that runs into the first sentence is cut where the sentence opens",
      "Port Reopens After Long Siege The first ship docked on Saturday.\n\nMore followed.",
      [
        "headline: Port Reopens After Long Siege",
        "body: The first ship docked on Saturday.",
        "body: More followed.",
      ],
    ],
    [
      "a sentence full of names is no title",
      "Foreign Minister Ana Ruiz and General Lee Chan of The Northern Front met on Monday.",
      ["body: Foreign Minister Ana Ruiz and General Lee Chan of The Northern Front met on Monday."],
    ],
    [
      "what a crawler put on the first line is metadata",
      `date 2012-03-03 Port Reopens After Siege The first ship docked.\n\n${BODY}`,
      [
        "byline: date 2012-03-03",
        "headline: Port Reopens After Siege",
        "body: The first ship docked.",
        `body: ${BODY}`,
      ],
    ],
    [
      "a sentence that opens with a date is no metadata",
      "March 3, 2012 was the day on which the port fell.",
      ["body: March 3, 2012 was the day on which the port fell."],
    ],
    [
      "bylines and time stamps stand between headline and lead",
      `Port reopens\nBy Ana Ruiz and Lee Chan\nPublished: 3 March 2012\n\n${BODY}`,
      [
        "headline: Port reopens",
        "byline: By Ana Ruiz and Lee Chan",
        "byline: Published: 3 March 2012",
        `body: ${BODY}`,
      ],
    ],
    [
      "a picture has a caption and a credit",
      `Port reopens\n\nIn this photo, a ship leaves the port. (Photo by Example Press)\n\n${BODY}`,
      [
        "headline: Port reopens",
        "caption: In this photo, a ship leaves the port.",
        "byline: (Photo by Example Press)",
        `body: ${BODY}`,
      ],
    ],
    [
      "share buttons above the headline are not the headline",
      `Share\nTweet\nPort reopens\n\n${BODY}`,
      ["boilerplate: Share", "boilerplate: Tweet", "headline: Port reopens", `body: ${BODY}`],
    ],
    [
      "what follows the last sentence is the page's, not the news'",
      `${BODY}\n\nShips waited outside.\n\nRelated:\nArmy vows to return\nTalks fail\n\nMAKE A COMMENT\nAll fields required\nup`,
      [
        `body: ${BODY}`,
        "body: Ships waited outside.",
        "boilerplate: Related:",
        "boilerplate: Army vows to return",
        "boilerplate: Talks fail",
        "boilerplate: MAKE A COMMENT",
        "boilerplate: All fields required",
        "boilerplate: up",
      ],
    ],
    [
      "a last sentence whose end was cut off is still news",
      `${BODY}\n\nThe army said that it had lost two ships in the`,
      [`body: ${BODY}`, "body: The army said that it had lost two ships in the"],
    ],
    [
      "a link between two paragraphs is left out",
      `${BODY}\n\nRead more: Army vows to return\n\nShips waited outside.`,
      [
        `body: ${BODY}`,
        "boilerplate: Read more: Army vows to return",
        "body: Ships waited outside.",
      ],
    ],
    [
      "a heading between two paragraphs is a headline",
      `${BODY}\n\nA long wait\n\nShips waited outside.`,
      [`body: ${BODY}`, "headline: A long wait", "body: Ships waited outside."],
    ],
    [
      "a line that ends in a colon introduces speech",
      `${BODY}\n\nMinister Ruiz said:\n\nWe are glad.`,
      [`body: ${BODY}`, "body: Minister Ruiz said:", "body: We are glad."],
    ],
    [
      "the publisher's own words at the end of a paragraph are cut off",
      `${BODY} This is a condensed version of the information.`,
      [`body: ${BODY}`, "boilerplate: This is a condensed version of the information."],
    ],
    [
      "writers and editors at the end of a paragraph are cut off",
      `${BODY} (Reporting by Ana Ruiz; Editing by Lee Chan)`,
      [`body: ${BODY}`, "byline: (Reporting by Ana Ruiz; Editing by Lee Chan)"],
    ],
    [
      "a stray quotation mark on its own line is no news",
      `${BODY}\n\n”\n\nShips waited outside.`,
      [`body: ${BODY}`, "boilerplate: ”", "body: Ships waited outside."],
    ],
    [
      "a footnote mark follows the stop",
      `${BODY}[1][2]\nShips waited outside.[3]`,
      [`body: ${BODY}[1][2]`, "body: Ships waited outside.[3]"],
    ],
    [
      "a Markdown heading is the headline, without its mark",
      `# Port reopens\n\n${BODY}`,
      ["boilerplate: #", "headline: Port reopens", `body: ${BODY}`],
    ],
    [
      "an outlet behind the title is no part of it",
      `Port reopens after siege - Example News\n\n${BODY}`,
      ["headline: Port reopens after siege", "byline: - Example News", `body: ${BODY}`],
    ],
  ] as const)("%s", ([, text, lines]) => {
    expect(partLines(toArticle("a.txt", text))).toEqual(lines);
  });

  it("lies in order, without overlap, and leaves out nothing but white space", () => {
    const text = `\uFEFF \r\nPort reopens\r\n\r\nARWAN (Example Press) -- ${BODY}\r\n\r\nShare\u2028`;
    const { parts } = toArticle("a.txt", text);
    let rest = "";
    let end = 0;
    for (const part of parts) {
      expect(part.start).toBeGreaterThanOrEqual(end);
      expect(part.end).toBeGreaterThan(part.start);
      rest += text.slice(end, part.start);
      end = part.end;
    }
    expect((rest + text.slice(end)).trim()).toBe("");
  });

  it("keeps line breaks of every kind where they are", () => {
    const text = `Port reopens\r\n\r\n${BODY}\rShips waited outside.`;
    const article = toArticle("a.txt", text);
    expect(article.text).toBe(text);
    expect(partLines(article)).toEqual([
      "headline: Port reopens",
      `body: ${BODY}`,
      "body: Ships waited outside.",
    ]);
  });

  it("reads headlines, captions and the body for news, and nothing else", () => {
    const text = `Port reopens\nBy Ana Ruiz\n\nFILE PHOTO: The port in March.\n\nARWAN — ${BODY}\n\nShare`;
    const article = toArticle("a.txt", text);
    expect(parsable(article).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Port reopens",
      "FILE PHOTO: The port in March.",
      BODY,
    ]);
  });

  it.for(["", " \n\t", "”", "...", "\u0000", "\uD83D"])("takes %j without complaint", (text) => {
    expect(toArticle("a.txt", text).text).toBe(text);
  });
});

describe("hard-wrapped text", () => {
  it("makes one part of a paragraph that a fixed width has cut into lines", () => {
    const text = [
      "Port reopens after siege",
      "",
      "The port of Arwan reopened on Saturday after a siege that had lasted",
      "for ten weeks, officials said, and the first ships brought wheat and",
      "medicine.",
      "",
      "The army had earlier refused to leave the harbour and vowed to fight",
      "on.",
    ].join("\n");
    expect(partLines(toArticle("a.txt", text))).toEqual([
      "headline: Port reopens after siege",
      "body: The port of Arwan reopened on Saturday after a siege that had lasted for ten weeks, officials said, and the first ships brought wheat and medicine.",
      "body: The army had earlier refused to leave the harbour and vowed to fight on.",
    ]);
  });

  it("leaves lines alone that end where their sentences end", () => {
    const text = "The port reopened on Saturday.\nShips waited outside.\nThe army left.";
    expect(toArticle("a.txt", text).parts).toHaveLength(3);
  });
});

describe("what an article says about itself", () => {
  it.for([
    ["Port reopens\nBy Ana Ruiz, Example Press\n\nThe port reopened.", "Example Press", null],
    ["Source: Example News\nDate: 2012-03-03\n\nThe port reopened.", "Example News", "2012-03-03"],
    ["Port reopens | Example Times\n\nThe port reopened.", "Example Times", null],
    ["The port reopened.\n\n© 2012 Example News. All rights reserved.", "Example News", null],
    ["In this photo, a ship leaves. (Photo by AFP)\n\nThe port reopened.", null, null],
    ["The port reopened, Example News reported on March 3, 2012.", null, null],
    [
      "Port reopens\nMarch 3, 2012\nUpdated March 5, 2012\n\nThe port reopened.",
      null,
      "2012-03-03",
    ],
    ["ARWAN, March 3, 2012 (Example Press) - The port reopened.", "Example Press", "2012-03-03"],
    ["ARWAN, March 3 (Example Press) - The port reopened.", "Example Press", null],
    ["Port reopens\nMarch 2012\n\nARWAN, March 3 — The port reopened.", null, "2012-03-03"],
    ["Port reopens\n2012-03-04 10:00\n\nARWAN, March 3 — The port reopened.", null, "2012-03-04"],
    ["Port reopens\nPublished: March 2012\n\nThe port reopened.", null, "2012-03"],
    ["The port reopened.\n\nPublished: 3 March 2012", null, "2012-03-03"],
    ["The port reopened on 3 March 2012.", null, null],
  ] as const)("%j: outlet %s, published %s", ([text, outlet, published]) => {
    const article = toArticle("a.txt", text);
    expect([article.outlet, article.published?.date ?? null]).toEqual([outlet, published]);
  });

  it("takes the title without the white space and line breaks in it", () => {
    expect(toArticle("a.txt", "Port  reopens\tat last\n\nThe port reopened.").title).toBe(
      "Port reopens at last",
    );
  });

  it("takes a title with a label, and the address", () => {
    const text = "Title: Port reopens\nURL: https://example.org/a\n\nThe port reopened.";
    const { title, url } = toArticle("a.txt", text);
    expect({ title, url }).toEqual({ title: "Port reopens", url: "https://example.org/a" });
  });
});
