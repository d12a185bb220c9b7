import type { Article, Doc, NamedEntity, Parsed, PartKind, Sentence, Token } from "../doc/index.ts";
import type { EnglishModel, LanguageToken } from "../language/index.ts";

const READ: ReadonlySet<PartKind> = new Set(["headline", "caption", "body"]);

/**
 * Adds words, sentences, tree and entities: the language model runs on each readable part of the
 * article by itself, so that a headline never runs into the lead. Offsets are the article's.
 */
export function parseArticle(article: Article, model: EnglishModel): Doc & Parsed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const namedEntities: NamedEntity[] = [];
  article.parts.forEach((part, partIndex) => {
    if (!READ.has(part.kind)) return;
    const text = article.text.slice(part.start, part.end);
    const parsed = model.parse(readable(text));
    const base = tokens.length;
    const children: number[][] = parsed.tokens.map(() => []);
    parsed.tokens.forEach((token, index) => {
      if (token.head !== index) children[token.head]!.push(base + index);
    });
    parsed.tokens.forEach((token, index) => {
      if (token.sentenceStart || index === 0) {
        const start = part.start + token.start;
        const first = base + index;
        sentences.push({
          index: sentences.length,
          first,
          last: first,
          start,
          end: start,
          part: partIndex,
        });
      }
      const start = part.start + token.start;
      const end = part.start + token.end;
      tokens.push({
        index: base + index,
        start,
        end,
        text: article.text.slice(start, end),
        lemma: lemmaOf(token),
        tag: token.tag,
        pos: token.pos,
        head: base + token.head,
        dependency: token.dependency,
        sentence: sentences.length - 1,
        children: children[index]!,
      });
      const sentence = sentences[sentences.length - 1]!;
      const ends = token.pos === "SPACE" ? sentence.end : end;
      sentences[sentences.length - 1] = { ...sentence, last: base + index + 1, end: ends };
    });
    for (const entity of parsed.entities)
      namedEntities.push({
        first: base + entity.first,
        last: base + entity.last,
        label: entity.label,
      });
  });
  return { article, tokens, sentences, namedEntities };
}

/**
 * The same text, character for character, without marks that derail the parser: direction marks,
 * brackets of editors, TeX quotes. Nothing moves, so offsets hold.
 */
function readable(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ")
    .replace(/``|''/g, '" ')
    .replace(/[{}[\]]/g, " ");
}

/** Lower case; plural names lose their s ("Houthis"), which spaCy leaves on. */
function lemmaOf(token: LanguageToken): string {
  const lemma = token.lemma.toLowerCase();
  if (token.tag !== "NNPS" || !/[a-z]s$/.test(token.text) || /(?:ss|us|is)$/.test(token.text))
    return lemma;
  return lemma.replace(/ies$/, "y").replace(/s$/, "");
}
