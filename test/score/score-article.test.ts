import { describe, expect, it } from "vitest";
import type { EdgeType, NodeType } from "../../src/doc/index.ts";
import { errorLines, scoreArticle, scoreLines, totalScore } from "../../src/score/index.ts";
import type {
  AnnotatedArticle,
  DrawnArticle,
  DrawnEdge,
  DrawnNode,
} from "../../src/score/index.ts";

const annotated: AnnotatedArticle = {
  article: "a.txt",
  nodes: [
    { id: "n1", type: "Group", name: "Northern Front", mentions: ["the Front"], required: true },
    { id: "n2", type: "State", name: "Northland", mentions: [], required: true },
    { id: "n3", type: "Base", name: "Camp Arwan", mentions: [], required: true },
    { id: "n4", type: "Place", name: "Arwan", mentions: [], required: false },
  ],
  edges: [
    edge("n1", "ATTACKED", "n3", true),
    edge("n1", "THREATENS", "n2", true),
    edge("n1", "NEGOTIATES", "n2", true),
    edge("n1", "ATTACKED", "n4", false),
  ],
};

function edge(from: string, type: EdgeType, to: string, required: boolean) {
  const status = type === "THREATENS" ? ("planned" as const) : ("happened" as const);
  const evidence = `${type} words`;
  return { from, type, to, status, otherStatus: null, saidBy: null, evidence, required };
}

function drawnNode(id: string, type: NodeType, name: string, ...mentions: string[]): DrawnNode {
  return { id, type, name, mentions };
}

function drawnEdge(from: string, type: EdgeType, to: string): DrawnEdge {
  const status = "happened" as const;
  return { from, type, to, status, saidBy: null, quote: "Words.", rule: "r", confidence: 0.5 };
}

const FRONT = drawnNode("x", "Group", "The Front");
const LAND = drawnNode("y", "State", "Northland's");
const CAMP = drawnNode("z", "Base", "Camp Arwan");

function drawn(nodes: DrawnNode[], ...edges: DrawnEdge[]): DrawnArticle {
  return { article: "a.txt", nodes, edges };
}

describe("scoreArticle", () => {
  it("finds a node by any shared form, whatever its case, article or genitive", () => {
    const { foundNodes, missedNodes, wrongNodes } = scoreArticle(annotated, drawn([FRONT, LAND]));
    expect(foundNodes.map(({ id }) => id)).toEqual(["n1", "n2"]);
    expect(missedNodes.map(({ id }) => id)).toEqual(["n3"]);
    expect(wrongNodes).toEqual([]);
  });

  it("does not find a node of another type", () => {
    const { wrongNodes } = scoreArticle(annotated, drawn([drawnNode("z", "Place", "Camp Arwan")]));
    expect(wrongNodes).toHaveLength(1);
  });

  it("counts a second node for one thing as wrong", () => {
    const twin = drawnNode("x2", "Group", "Northern Front");
    const { foundNodes, wrongNodes } = scoreArticle(annotated, drawn([FRONT, twin]));
    expect(foundNodes).toHaveLength(1);
    expect(wrongNodes.map(({ twinOf }) => twinOf?.name)).toEqual(["Northern Front"]);
  });

  it("counts what is only defensible neither way", () => {
    const place = drawnNode("p", "Place", "Arwan");
    const score = scoreArticle(annotated, drawn([FRONT, place], drawnEdge("x", "ATTACKED", "p")));
    expect(score.wrongNodes).toEqual([]);
    expect(score.wrongEdges).toEqual([]);
    expect(score.foundEdges).toEqual([]);
  });

  it("takes an edge without direction either way round, another only one way", () => {
    const score = scoreArticle(
      annotated,
      drawn(
        [FRONT, LAND, CAMP],
        drawnEdge("y", "NEGOTIATES", "x"),
        drawnEdge("z", "ATTACKED", "x"),
      ),
    );
    expect(score.foundEdges.map(({ type }) => type)).toEqual(["NEGOTIATES"]);
    expect(score.wrongEdges.map(({ edge }) => edge.type)).toEqual(["ATTACKED"]);
  });

  it("judges status and speaker of the edges found", () => {
    const { foundEdges } = scoreArticle(
      annotated,
      drawn([FRONT, LAND], {
        ...drawnEdge("x", "THREATENS", "y"),
        saidBy: "x",
      }),
    );
    expect(foundEdges).toEqual([{ type: "THREATENS", statusRight: false, speakerRight: false }]);
  });
});

describe("errorLines", () => {
  it("shows each miss and each false edge with its words", () => {
    const score = scoreArticle(
      annotated,
      drawn([FRONT, LAND, drawnNode("q", "Force", "Guards")], drawnEdge("q", "ATTACKED", "x")),
    );
    expect(errorLines(score)).toEqual([
      "a.txt",
      "  missed node  Base Camp Arwan",
      "  wrong node   Force Guards",
      "  missed edge  ATTACKED(Group Northern Front -> Base Camp Arwan) happened (no Camp Arwan)",
      "               ATTACKED words",
      "  missed edge  THREATENS(Group Northern Front -> State Northland) planned (both nodes found)",
      "               THREATENS words",
      "  missed edge  NEGOTIATES(Group Northern Front - State Northland) happened (both nodes found)",
      "               NEGOTIATES words",
      "  wrong edge   ATTACKED(Force Guards -> Group The Front) happened [r] 0.50",
      "               Words.",
    ]);
  });

  it("says nothing of an article without an error", () => {
    expect(errorLines(scoreArticle({ ...annotated, nodes: [], edges: [] }, drawn([])))).toEqual([]);
  });
});

describe("totalScore", () => {
  it("sums types, asked-for nodes and core edges", () => {
    const score = totalScore([
      scoreArticle(annotated, drawn([FRONT, LAND], drawnEdge("x", "NEGOTIATES", "y"))),
    ]);
    expect(score.nodes).toEqual({ found: 2, wrong: 0, missed: 1 });
    expect(score.askedNodes).toEqual({ found: 1, wrong: 0, missed: 1 });
    expect(score.coreEdges).toEqual({ found: 1, wrong: 0, missed: 2 });
    expect(scoreLines(score).slice(-2)).toEqual([
      "CORE EDGES            P 1.000  R 0.333  F1 0.500  (found 1, wrong 0, missed 2)",
      "status right on 1 of 1 edges found; speaker on 1 of 1",
    ]);
  });
});
