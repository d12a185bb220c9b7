import { annotate } from "../annotate.ts";
import type { Annotation, Article, Message } from "../doc/index.ts";
import { sharedTools } from "./shared-tools.ts";
import { breathe } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import type { Progress } from "./progress.ts";

/** Annotations of all articles in order; one that fails becomes a message, and the others go on. */
export async function annotateAll(
  articles: readonly Article[],
  progress: Progress,
  context: CommandContext,
): Promise<{ annotations: Annotation[]; messages: Message[] }> {
  const tools = sharedTools();
  const annotations: Annotation[] = [];
  const messages: Message[] = [];
  for (const [index, article] of articles.entries()) {
    progress.show("Reading article", index, articles.length);
    await breathe(context);
    try {
      annotations.push(annotate(article, tools));
    } catch (error) {
      messages.push({
        level: "error",
        rule: "annotate/failed",
        file: article.file,
        span: null,
        text: `The article could not be understood: ${String(error)}.`,
        cure: "This is a defect in wiregraph; please report it with the article.",
      });
    }
  }
  progress.show("Reading article", articles.length, articles.length);
  return { annotations, messages };
}
