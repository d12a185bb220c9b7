import { describe, expect, it } from "vitest";
import { readAnnotations, toAnnotatedArticle } from "../../src/score/index.ts";

const NODE = '{"id":"n1","type":"Group","name":"Front","mentions":["the Front"],"required":true}';

describe("annotations", () => {
  it("of the five articles are read, one a file, in order of name", async () => {
    const annotations = await readAnnotations(new URL("../gold/seeds", import.meta.url).pathname);
    expect(annotations.map(({ article }) => article.slice(0, 3))).toEqual([
      "000",
      "001",
      "002",
      "003",
      "004",
    ]);
  });

  it.for([
    ["{", "a.json is no JSON"],
    ["{}", '"nodes" or "edges" is no list'],
    [NODE.replace("Group", "Gang"), 'a.json: node 1: type: found "Gang"'],
    [NODE.replace('"n1"', "1"), "a.json: node 1: id: found 1, expected text"],
  ] as const)("that are broken say where: %s", ([json, message]) => {
    const text = json.startsWith('{"id') ? `{"nodes":[${json}],"edges":[]}` : json;
    expect(() => toAnnotatedArticle("a.json", text)).toThrow(message);
  });

  it("whose edge ends nowhere say which", () => {
    const edge = '{"from":"n1","type":"ATTACKED","to":"n9","status":"happened"}';
    expect(() => toAnnotatedArticle("a.json", `{"nodes":[${NODE}],"edges":[${edge}]}`)).toThrow(
      'a.json: edge 1: to is "n9".',
    );
  });

  it("in a folder that is not there are an error with a cure", async () => {
    await expect(readAnnotations("no/such/folder")).rejects.toThrow("cannot be read");
  });
});
