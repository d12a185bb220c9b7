import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EDGE_TYPES, NODE_TYPES } from "../../src/doc/index.ts";
import {
  f1,
  precision,
  readAnnotations,
  recall,
  scoreArticle,
  totalScore,
} from "../../src/score/index.ts";
import type { AnnotatedArticle, Counts, DrawnArticle } from "../../src/score/index.ts";

const GOLD = new URL("../gold/seeds", import.meta.url).pathname;
// A scorer by other hands, where this checkout stands beside it.
const REFEREE = new URL("../../../shared/bench/articles.mjs", import.meta.url).pathname;

/** Drops, doubles, retypes and turns some of what the annotation holds, by its place in the list. */
function spoiled({ article, nodes, edges }: AnnotatedArticle, shift: number): DrawnArticle {
  return {
    article,
    nodes: nodes.flatMap(({ id, type, name, mentions }, index) => {
      const kind = (index + shift) % 7;
      if (kind === 0) return [];
      const drawn = { id, type: kind === 1 ? NODE_TYPES[index % 8]! : type, name, mentions };
      return kind === 2 ? [drawn, { ...drawn, id: `${id}-twin` }] : [drawn];
    }),
    edges: edges.flatMap(({ from, type, to, status, saidBy }, index) => {
      const kind = (index + shift) % 6;
      const rest = { quote: "", rule: "", confidence: 1 };
      if (kind === 0) return [];
      if (kind === 1) return [{ from: to, type, to: from, status, saidBy, ...rest }];
      if (kind === 2) return [{ from, type: EDGE_TYPES[index % 12]!, to, status, saidBy, ...rest }];
      if (kind === 3) return [{ from, type, to, status: "denied" as const, saidBy: from, ...rest }];
      return [{ from, type, to, status, saidBy, ...rest }];
    }),
  };
}

function figures(name: string, counts: Counts): string {
  const [p, r, f] = [precision(counts), recall(counts), f1(counts)].map((n) => n.toFixed(3));
  const { found, wrong, missed } = counts;
  return `${name.padEnd(22)} P ${p}  R ${r}  F1 ${f}   (tp ${found} fp ${wrong} fn ${missed})`;
}

it.skipIf(!existsSync(REFEREE)).for([0, 1, 2, 3, 4, 5, 6])(
  "agrees with the referee's scorer on spoiled annotations, shift %i",
  async (shift) => {
    const gold = await readAnnotations(GOLD);
    const drawn = gold.map((article) => spoiled(article, shift));
    const folder = await mkdtemp(join(tmpdir(), "wiregraph-score-"));
    for (const { article, nodes, edges } of drawn) {
      const asked = edges.map(({ saidBy, ...edge }) => ({ ...edge, said_by: saidBy }));
      await writeFile(join(folder, `${article}.json`), JSON.stringify({ nodes, edges: asked }));
    }
    const printed = execFileSync(process.execPath, [REFEREE, "score", GOLD, folder], {
      encoding: "utf8",
    });
    await rm(folder, { recursive: true });

    const score = totalScore(gold.map((article, index) => scoreArticle(article, drawn[index]!)));
    const ours = [
      ...[...score.nodeTypes].map(([type, counts]) => figures(`node ${type}`, counts)),
      ...[...score.edgeTypes].map(([type, counts]) => figures(`edge ${type}`, counts)),
      figures("ALL NODES", score.nodes),
      figures("ASKED-FOR NODES", score.askedNodes),
      figures("ALL EDGES", score.edges),
      figures("CORE EDGES", score.coreEdges),
      `status right on ${score.status.right} of ${score.status.of} edges found; speaker on ${score.speaker.right} of ${score.speaker.of}`,
    ];
    expect(ours.sort()).toEqual(printed.trim().split("\n").sort());
  },
);
