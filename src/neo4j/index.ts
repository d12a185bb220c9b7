export { connectionSettings } from "./connection-settings.ts";
export type { ConnectionOptions, ConnectionSettings, Environment } from "./connection-settings.ts";
export { loadGraph } from "./load.ts";
export type { LoadCounts, LoadOptions, LoadProgress, LoadSummary } from "./load.ts";
export { Neo4jError } from "./neo4j-error.ts";
export type { Fault } from "./neo4j-error.ts";
export { checkScope, DEFAULT_SCOPE } from "./scope.ts";
