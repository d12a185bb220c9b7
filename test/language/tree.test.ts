import { describe, expect, test } from "vitest";
import { deprojectivize } from "../../src/language/deproject.ts";
import { sentenceStarts, treeEdges } from "../../src/language/tree.ts";

describe("edges of a tree", () => {
  // The mayor of Ostrava spoke .
  const heads = Int32Array.of(1, 4, 1, 2, 4, 4);

  test("reach from the first to the last word that a word governs", () => {
    const { left, right } = treeEdges(heads);
    expect([...left]).toEqual([0, 0, 2, 3, 0, 5]);
    expect([...right]).toEqual([0, 3, 3, 3, 5, 5]);
  });

  test("widen over crossing arcs", () => {
    // 0 is governed by 2, 1 by 3: the arcs cross.
    const { left, right } = treeEdges(Int32Array.of(2, 3, 2, 2));
    expect([...left]).toEqual([0, 1, 0, 1]);
    expect([...right]).toEqual([0, 1, 3, 3]);
  });
});

describe("sentence starts", () => {
  test("are the left edges of the roots", () => {
    const heads = Int32Array.of(1, 1, 3, 3);
    expect([...sentenceStarts(heads, treeEdges(heads).left)]).toEqual([1, 0, 1, 0]);
  });
});

describe("pseudo-projective labels", () => {
  // They saw a film yesterday that moved them: the clause belongs to the film.
  const lifted = (): { heads: Int32Array; labels: string[] } => ({
    heads: Int32Array.of(1, 1, 3, 1, 1, 6, 1, 6),
    labels: ["nsubj", "ROOT", "det", "dobj", "npadvmod", "nsubj", "relcl||dobj", "dobj"],
  });
  const noSpace = new Array<boolean>(8).fill(false);

  test("send a word to the head that its label names, below the head it was lifted to", () => {
    const { heads, labels } = lifted();
    deprojectivize(heads, labels, noSpace);
    expect(heads[6]).toBe(3);
    expect(labels[6]).toBe("relcl");
  });

  test("leave the head where no word has the label, and the label loses its second half", () => {
    const { heads, labels } = lifted();
    labels[3] = "attr";
    labels[7] = "attr";
    deprojectivize(heads, labels, noSpace);
    expect(heads[6]).toBe(1);
    expect(labels[6]).toBe("relcl");
  });

  test("take the nearest level first: a child before a grandchild", () => {
    // 0 governs 1 and 3; 1 governs 2. Both 2 and 3 are objects.
    const heads = Int32Array.of(0, 0, 1, 0, 0);
    const labels = ["ROOT", "ccomp", "dobj", "dobj", "relcl||dobj"];
    deprojectivize(heads, labels, new Array<boolean>(5).fill(false));
    expect(heads[4]).toBe(3);
  });

  test("never choose white space", () => {
    const { heads, labels } = lifted();
    const isSpace = noSpace.with(3, true);
    deprojectivize(heads, labels, isSpace);
    expect(heads[6]).toBe(1);
  });

  test("leave a tree without them as it is", () => {
    const { heads, labels } = lifted();
    labels[6] = "advcl";
    deprojectivize(heads, labels, noSpace);
    expect([...heads]).toEqual([...lifted().heads]);
  });
});
