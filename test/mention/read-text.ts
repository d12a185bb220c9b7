import { toArticle } from "../../src/article/index.ts";
import { linkMentions } from "../../src/coreference/index.ts";
import type { Coreferent, Doc, Mentioned, Parsed } from "../../src/doc/index.ts";
import { readModel } from "../../src/language/node.ts";
import { loadLexicon } from "../../src/lexicon/index.ts";
import { findMentions } from "../../src/mention/index.ts";
import { parseArticle } from "../../src/parse/parse-article.ts";

export const lexicon = loadLexicon();

/** A text with its mentions linked. */
export function readText(text: string): Doc & Parsed & Mentioned & Coreferent {
  const parsed = parseArticle(toArticle("text.txt", text), readModel());
  return linkMentions(findMentions(parsed, lexicon), lexicon);
}

/** `force:united-states "US forces"`, with "nested" and "for the body" where they hold. */
export function mentionLines(text: string): string[] {
  return readText(text).mentions.map(({ key, text: words, nested, standsForBody }) =>
    [key, JSON.stringify(words), nested ? "nested" : "", standsForBody ? "for the body" : ""]
      .filter((part) => part !== "")
      .join(" "),
  );
}

/** `group:hamas "Hamas" [name], "the movement" [definite-description]`, one line an entity. */
export function entityLines(text: string): string[] {
  return readText(text).entities.map(
    ({ key, mentions }) =>
      `${key} ${mentions.map((mention) => `${JSON.stringify(mention.text)} [${mention.rule}]`).join(", ")}`,
  );
}
