// The library: articles in, a graph out. `wiregraph/language` is the language layer by itself.
export { annotate, toAnnotation, traceArticle } from "./annotate.ts";
export type { Traced } from "./annotate.ts";
export { ArticleError, decodeArticle, parsable, readArticles, toArticle } from "./article/index.ts";
export type { ReadArticles } from "./article/index.ts";
export { build, buildWithAccount } from "./build.ts";
export type { BuildAccount, BuildOptions } from "./build.ts";
export * from "./doc/index.ts";
export { writeGraphFolder } from "./export/index.ts";
export type * from "./graph/types.ts";
export { loadLexicon } from "./lexicon/index.ts";
export type { Lexicon } from "./lexicon/index.ts";
export { connectionSettings, loadGraph, Neo4jError } from "./neo4j/index.ts";
export type {
  ConnectionOptions,
  ConnectionSettings,
  LoadOptions,
  LoadSummary,
} from "./neo4j/index.ts";
export { errorLines, readAnnotations, scoreGraph, scoreLines } from "./score/index.ts";
export type { AnnotatedArticle, Score } from "./score/index.ts";
export { loadTools } from "./tools.ts";
export type { Tools } from "./tools.ts";
