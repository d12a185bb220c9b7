import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { toReportsCsv } from "../../src/export/index.ts";
import { annotationOf } from "../support/annotation.ts";
import { hostileGraph } from "../support/hostile.ts";
import { WORDS } from "../support/resolution-words.ts";

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe("toReportsCsv", () => {
  it("has a row a report, with all that a reader wants to sort by", () => {
    const annotation = annotationOf({
      id: "one.txt",
      text: "On Friday, Nile Front vowed to strike Camp Amber, said Sudan.",
      outlet: "Veland Post",
      published: "2024-01-27",
      entities: [
        { type: "Group", name: "Nile Front" },
        { type: "Base", name: "Camp Amber" },
        { type: "State", name: "Sudan" },
      ],
      reports: [
        {
          type: "THREATENS",
          source: "Nile Front",
          target: "Camp Amber",
          quote: "Nile Front vowed to strike Camp Amber, said Sudan.",
          trigger: "vowed",
          status: "planned",
          saidBy: "Sudan",
          date: "2024-01-26",
          rule: "vow",
          confidence: 0.9,
        },
      ],
    });
    expect(rowsOf(toReportsCsv(build([annotation], { words: WORDS })))).toEqual([
      {
        date: "2024-01-26",
        "date precision": "day",
        source: "Nile Front",
        "source type": "Group",
        type: "THREATENS",
        PLOVER: "THREATEN",
        target: "Camp Amber",
        "target type": "Base",
        status: "planned",
        speaker: "Sudan",
        quote: "Nile Front vowed to strike Camp Amber, said Sudan.",
        trigger: "vowed",
        article: "one.txt",
        outlet: "Veland Post",
        published: "2024-01-27",
        rule: "vow",
        confidence: "0.9",
        start: "11",
        end: "61",
      },
    ]);
  });

  it("has its head also without a report", () => {
    expect(toReportsCsv(build([], { words: WORDS }))).toMatch(
      /^date,date precision,source,.*\r\n$/,
    );
  });

  it("has no cell that a spreadsheet runs, and survives hostile texts", () => {
    const { graph } = hostileGraph();
    const rows = rowsOf(toReportsCsv(graph));
    expect(rows).toHaveLength(graph.edges.length);
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
    expect(rows.map(({ quote }) => quote)).toContain("'=HYPERLINK(0). +1+1");
  });
});
