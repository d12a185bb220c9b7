import { describe, expect, it } from "vitest";
import { runMain } from "./run-main.ts";

describe("the command line", () => {
  it.for(["graph", "trace", "annotate", "score"])(
    "%s explains itself with examples",
    async (name) => {
      const { code, output } = await runMain([name, "--help"]);
      expect(code).toBe(0);
      expect(output).toMatch(/^Usage: wiregraph/u);
      expect(output).toContain(`$ `);
      expect(output).toContain(`wiregraph ${name}`);
    },
  );

  it.for([
    [["graph", "--colour"], "unknown option '--colour'", "Usage: wiregraph graph"],
    [["paint"], "unknown command 'paint'", "Usage: wiregraph [options] [command]"],
    [["annotate"], "missing required argument 'file'", "Usage: wiregraph annotate"],
    [
      ["annotate", "no-such-file"],
      "no-such-file cannot be read: no such file",
      "Usage: wiregraph annotate",
    ],
    [["trace"], "a file or --text, one of them", "Usage: wiregraph trace"],
    [["trace", "a.txt", "--text", "b"], "a file or --text, one of them", "Usage: wiregraph trace"],
    [["trace", "no-such-file"], "no-such-file cannot be read", "Usage: wiregraph trace"],
    [
      ["trace", "--text", "a", "--between", "a"],
      "--between takes two names; found 1",
      "Usage: wiregraph trace",
    ],
    [["score"], "required option '--gold <folder>' not specified", "Usage: wiregraph score"],
    [["score", "--gold", "no/such"], "no/such cannot be read", "Usage: wiregraph score"],
  ] as const)(
    "called wrongly with %j, says what is wrong and shows the usage",
    async ([argv, problem, usage]) => {
      const { code, output, errors } = await runMain(argv);
      expect(code).toBe(2);
      expect(output).toBe("");
      expect(errors).toContain(problem);
      expect(errors).toContain(usage);
    },
  );

  it("shows the help when no command is named, and fails", async () => {
    const { code, errors } = await runMain([]);
    expect(code).toBe(2);
    expect(errors).toContain("Commands:");
  });

  it("tells its version", async () => {
    expect(await runMain(["--version"])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });
});
