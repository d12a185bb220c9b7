import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Interrupted } from "../../src/cli/command-context.ts";
import { runMain } from "./run-main.ts";

const THREAT = "Hamas vowed to attack Israel.";

function lines(output: string): unknown[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

describe("wiregraph annotate", () => {
  it("gives each record back with its mentions and relations", async () => {
    const input = `${JSON.stringify({ id: 7, text: THREAT, source: "kept" })}\n`;
    const { code, output, errors } = await runMain(["annotate", "-"], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(lines(output)).toEqual([
      {
        id: 7,
        text: THREAT,
        source: "kept",
        mentions: [
          { start: 0, end: 5, type: "Group", text: "Hamas", name: "Hamas" },
          { start: 22, end: 28, type: "State", text: "Israel", name: "Israel" },
        ],
        relations: [
          {
            type: "THREATENS",
            source: { start: 0, end: 5, text: "Hamas" },
            target: { start: 22, end: 28, text: "Israel" },
            status: "planned",
            saidBy: "Hamas",
          },
        ],
      },
    ]);
  });

  it("keeps the order, with an error record in the place of a line that cannot be read", async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a","text":"The port reopened."}\r\n'),
      Buffer.from("no json\n\n[1]\n"),
      Buffer.from('{"id":"b"}\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('{"id":"c","text":"Ships\u2028waited."}'),
    ]);
    const { code, output, errors } = await runMain(["annotate", "-"], { input });
    expect(code).toBe(1);
    expect(lines(output)).toMatchObject([
      { id: "a" },
      { line: 2, error: expect.stringContaining("no JSON") as string },
      { line: 4, error: expect.stringContaining("no JSON object") as string },
      { line: 5, id: "b", error: '"text" is missing; expected a string.' },
      { line: 6, error: "no UTF-8; save the file as UTF-8." },
      { id: "c", text: "Ships\u2028waited.", mentions: [] },
    ]);
    expect(errors.match(/^line \d+/gmu)).toEqual(["line 2", "line 4", "line 5", "line 6"]);
  });

  it("points every mention and every end at its words", async () => {
    const text =
      "“No,” said the army’s spokesman 🙂. Rebels shelled the port of Arwan; Iraq condemned it.";
    const { output } = await runMain(["annotate", "-"], { input: JSON.stringify({ text }) });
    const [record] = lines(output) as [Record<"mentions" | "relations", Record<string, never>[]>];
    const spans = [
      ...record.mentions,
      ...record.relations.flatMap(({ source, target }) => [source!, target!]),
    ] as unknown as { start: number; end: number; text: string }[];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it("reads a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wiregraph-annotate-"));
    const file = join(folder, "news.jsonl");
    await writeFile(file, `{"id":1,"text":"${THREAT}"}\n`.repeat(3));
    const { code, output } = await runMain(["annotate", file]);
    await rm(folder, { recursive: true });
    expect(code).toBe(0);
    expect(lines(output)).toHaveLength(3);
  });

  it("stops between two records when the user asks", async () => {
    const input = `{"id":1,"text":"${THREAT}"}\n`;
    const signal = AbortSignal.abort(new Interrupted());
    const { code, output } = await runMain(["annotate", "-"], { input, signal });
    expect({ code, output }).toEqual({ code: 130, output: "" });
  });
});
