import { describe, expect, it } from "vitest";
import { runMain } from "./run-main.ts";

const GOLD = new URL("../gold/seeds", import.meta.url).pathname;

describe("wiregraph score", () => {
  it("prints the table of figures and, unless told not to, every error", async () => {
    const all = await runMain(["score", "--gold", GOLD]);
    expect(all.code).toBe(0);
    expect(all.output).toMatch(/^CORE EDGES +P \d\.\d{3} {2}R \d\.\d{3} {2}F1 \d\.\d{3}/mu);
    const bare = await runMain(["score", "--gold", GOLD, "--no-errors"]);
    expect(all.output.endsWith(bare.output)).toBe(true);
    expect(bare.output).not.toMatch(/missed (?:node|edge) {2}/u);
  });

  it("gives the figures as JSON and nothing else", async () => {
    const { output, errors } = await runMain(["score", "--gold", GOLD, "--json"]);
    expect(errors).toBe("");
    expect(JSON.parse(output)).toMatchObject({
      articles: 5,
      nodes: { found: expect.any(Number) as number },
      status: { of: expect.any(Number) as number },
    });
  });

  it("says where it looked for an article that is not there", async () => {
    const { code, errors } = await runMain(["score", "--gold", GOLD, "--articles", "src"]);
    expect(code).toBe(2);
    expect(errors).toMatch(/There is no article 000_\w+\.txt in src\./u);
  });
});
