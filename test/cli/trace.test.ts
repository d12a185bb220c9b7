import { describe, expect, it } from "vitest";
import { runMain } from "./run-main.ts";

const TEXT = "Hamas vowed to attack Israel. Iran and Iraq were named on Monday.";

async function between(first: string, second: string): Promise<string> {
  const { code, output } = await runMain(["trace", "--text", TEXT, "--between", first, second]);
  expect(code).toBe(0);
  return output;
}

describe("wiregraph trace", () => {
  it("shows every layer and the rule behind each edge", async () => {
    const { code, output } = await runMain(["trace", "--text", TEXT]);
    expect(code).toBe(0);
    for (const line of [
      "0-65  body  Hamas vowed",
      "Sentence 0 (0-29)  Hamas vowed to attack Israel.",
      /^ {2}1 +vowed +VBD +vow +ROOT +-$/mu,
      /^ {4}attack {2}xcomp$/mu,
      /Group Hamas "Hamas" \[/u,
      /Group Hamas: "Hamas" \[/u,
      /attack \(verb\) {2}agent Group Hamas; patient State Israel; under vow/u,
      /THREATENS\(Group Hamas -> State Israel\) planned said by Hamas \[/u,
    ]) {
      if (typeof line === "string") expect(output).toContain(line);
      else expect(output).toMatch(line);
    }
  });

  it("gives all layers as JSON and nothing else", async () => {
    const { output, errors } = await runMain(["trace", "--text", TEXT, "--json"]);
    expect(errors).toBe("");
    expect(Object.keys(JSON.parse(output) as object)).toEqual([
      "article",
      "sentences",
      "tokens",
      "namedEntities",
      "mentions",
      "entities",
      "entityOf",
      "decisions",
      "frames",
      "reports",
    ]);
  });
});

describe("wiregraph trace --between", () => {
  it("shows the edge where there is one", async () => {
    expect(await between("Israel", "hamas")).toContain(
      "There is an edge between them:\n  THREATENS",
    );
  });

  it("says that the text does not hold a name", async () => {
    expect(await between("Hamas", "Fatah")).toBe(
      '"Fatah": the article does not hold these words.\n',
    );
  });

  it("says that words are no name", async () => {
    expect(await between("Hamas", "Monday")).toContain('"Monday" stands at 58, but no finder');
  });

  it("says that no sentence names both", async () => {
    expect(await between("Hamas", "Iran")).toContain(
      "No sentence names both: the first stands in 0, the second in 1.",
    );
  });

  it("says which words of a shared sentence tell no event", async () => {
    const output = await between("Iran", "Iraq");
    expect(output).toContain("Sentence 1: Iran and Iraq were named on Monday.");
    expect(output).toContain("name");
  });

  it("says that two names are one thing", async () => {
    expect(await between("Hamas", "Hamas")).toContain("Both names are one thing here");
  });
});
