import type { SerializedGraph } from "../graph/types.ts";
import type { LoadSummary } from "../neo4j/index.ts";
import { INTERRUPTED } from "./command-context.ts";
import type { CommandContext } from "./command-context.ts";
import type { Progress } from "./progress.ts";

/** A database that was named rightly; nothing is connected yet. */
export interface PreparedDatabase {
  load(graph: SerializedGraph, progress: Progress, context: CommandContext): Promise<LoadSummary>;
}

/** What the command line says about the database. */
export interface Neo4jOptions {
  /** Name of the pile of articles; the default one where not given. */
  readonly scope?: string;
  /** Send password and graph unencrypted to another machine. */
  readonly neo4jPlain: boolean;
  /** Remove also where a large share of the scope would go. */
  readonly neo4jRemove: boolean;
  /** Only say what would change. */
  readonly neo4jDryRun: boolean;
}

/** Reads where Neo4j is from the environment. The driver is loaded only for who asks for it. */
export async function prepareNeo4j(options: Neo4jOptions): Promise<PreparedDatabase> {
  const { checkScope, connectionSettings, loadGraph } = await import("../neo4j/index.ts");
  const { scope } = options;
  if (scope !== undefined) checkScope(scope);
  const settings = connectionSettings({ allowPlain: options.neo4jPlain }, process.env);
  return {
    async load(graph, progress, { streams, signal }) {
      const stop = (): void => {
        streams.errors.write("Stopped. Load again: it goes on where this one ended.\n");
        process.exit(INTERRUPTED);
      };
      signal.addEventListener("abort", stop, { once: true });
      try {
        return await loadGraph(graph, settings, {
          ...(scope !== undefined && { scope }),
          allowRemovals: options.neo4jRemove,
          dryRun: options.neo4jDryRun,
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
  const { address, database, scope, dryRun, nodes, relationships } = summary;
  const place =
    scope === "default" ? `database ${database}` : `database ${database}, scope ${scope}`;
  const asked = dryRun ? " (dry run, nothing was written)" : "";
  const counts = (what: typeof nodes): string =>
    `${what.created} new, ${what.changed} changed, ${what.removed} removed, ${what.unchanged} as before`;
  return [
    `Neo4j     ${address}, ${place}${asked}: nodes ${counts(nodes)}; relationships ${counts(relationships)}`,
  ];
}
