import { Neo4jError } from "./neo4j-error.ts";

/** The pile of articles that a load stands for when nobody names one. */
export const DEFAULT_SCOPE = "default";

/**
 * The id under which a scope keeps a thing: ids of other scopes than the default one carry the
 * scope's name, so that two piles of articles that name the same actor do not write one node.
 *
 *     scopedId("default", "group:hamas")   "group:hamas"
 *     scopedId("sudan", "group:rsf")       "sudan::group:rsf"
 */
export function scopedId(scope: string, id: string): string {
  return scope === DEFAULT_SCOPE ? id : `${scope}::${id}`;
}

/** Throws unless the name is short and plain, so that it reads well in ids, links and queries. */
export function checkScope(scope: string): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(scope)) {
    throw new Neo4jError(
      "settings",
      `The scope ${JSON.stringify(scope)} is no name for a pile of articles.`,
      "Use up to 64 letters, digits, dots, hyphens and underscores, a letter or digit first.",
    );
  }
}
