import type { SerializedGraph } from "../graph/types.ts";
import type { LoadSummary } from "../neo4j/index.ts";
import { INTERRUPTED } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import type { Progress } from "./progress.ts";

/** A database that was named rightly; nothing is connected yet. */
export interface PreparedDatabase {
  load(graph: SerializedGraph, progress: Progress, context: CommandContext): Promise<LoadSummary>;
}

/**
 * Reads where Neo4j is from the environment. The driver is loaded only for who asks for it.
 *
 * @param allowPlain send password and graph unencrypted to another machine
 */
export async function prepareNeo4j(allowPlain: boolean): Promise<PreparedDatabase> {
  const { connectionSettings, loadGraph } = await import("../neo4j/index.ts");
  const settings = connectionSettings({ allowPlain: allowPlain || undefined }, process.env);
  return {
    async load(graph, progress, { streams, signal }) {
      const stop = (): void => {
        streams.errors.write("Stopped. Load again: it goes on where this one ended.\n");
        process.exit(INTERRUPTED);
      };
      signal.addEventListener("abort", stop, { once: true });
      try {
        return await loadGraph(graph, settings, {
          onProgress: ({ step, done, total }) => progress.show(`Neo4j: ${step}`, done, total),
        });
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
  };
}

/** What a load changed, one line; none without a load. */
export function loadLines(summary: LoadSummary | null): string[] {
  if (summary === null) return [];
  const { address, database, nodes, relationships } = summary;
  const counts = (what: typeof nodes): string =>
    `${what.created} new, ${what.changed} changed, ${what.removed} removed, ${what.unchanged} as before`;
  return [
    `Neo4j     ${address}, database ${database}: nodes ${counts(nodes)}; relationships ${counts(relationships)}`,
  ];
}
