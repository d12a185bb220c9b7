import type { SerializedGraph } from "../graph/types.ts";
import type { AnnotatedArticle } from "./annotated-article.ts";
import { scoreArticle } from "./score-article.ts";
import { takeApart } from "./take-apart.ts";
import { totalScore } from "./total.ts";
import type { Score } from "./total.ts";

/** Scores a graph against annotations; an article that the graph does not know counts as empty. */
export function scoreGraph(annotated: readonly AnnotatedArticle[], graph: SerializedGraph): Score {
  const drawn = takeApart(graph);
  return totalScore(
    annotated.map((article) =>
      scoreArticle(
        article,
        drawn.get(article.article) ?? { article: article.article, nodes: [], edges: [] },
      ),
    ),
  );
}
