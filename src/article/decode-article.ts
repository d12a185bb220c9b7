import type { Article, Message } from "../doc/index.ts";
import { decodeText } from "./decode-text.ts";
import { shippedPatterns } from "./shipped-patterns.ts";
import { articleOf } from "./article-of.ts";

/**
 * An Article of a file's bytes, or the message that says why there is none.
 *
 * @param file name relative to the articles' folder, "/" between folders; it becomes the id
 */
export function decodeArticle(
  file: string,
  bytes: Uint8Array,
): { readonly article: Article } | { readonly message: Message } {
  const decoded = decodeText(file, bytes);
  if ("message" in decoded) return decoded;
  return { article: articleOf(file, decoded.text, shippedPatterns(), decoded.messages) };
}
