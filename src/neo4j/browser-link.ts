import type { ConnectionSettings } from "./connection-settings.ts";

/**
 * A link that opens Neo4j Browser on this database with a query in its editor. The user types the
 * password there; no link holds it. The Browser reads the whole address before it takes it apart,
 * so the query may hold none of `&`, `#`, `%`, `+`.
 */
export function browserLink(browser: string, settings: ConnectionSettings, query: string): string {
  if (/[&#%+]/.test(query)) {
    throw new Error(`the Browser cannot take this query from a link: ${query}`);
  }
  const { protocol, host } = new URL(settings.address);
  const dbms = `${protocol}//${settings.user}@${host}`;
  return `${browser}?dbms=${dbms}&db=${settings.database}&cmd=edit&arg=${encodeURIComponent(query)}`;
}
