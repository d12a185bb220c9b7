import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { browserLink } from "../src/neo4j/browser-link.ts";
import { chooseServer } from "../src/neo4j/choose-server.ts";
import type { ReadyServer } from "../src/neo4j/choose-server.ts";
import { loadGraph, Neo4jError } from "../src/neo4j/index.ts";
import type { SerializedGraph } from "../src/graph/types.ts";

/** From nothing to Neo4j Browser: a running server with the graph in it, until Ctrl-C. */

const FIRST_QUERY =
  "MATCH path = (source)-[:THREATENS|ATTACKED|NEGOTIATES]->(target) RETURN path LIMIT 100";
const folder = process.cwd();

/** One line that is written over on a terminal; on a pipe only its first words, once. */
let shown = "";
function onStep(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
  else if (text.split(" ")[0] !== shown.split(" ")[0]) process.stderr.write(`${text}\n`);
  shown = text;
}

function endStep(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[2K");
}

async function load(server: ReadyServer): Promise<void> {
  const file = join(folder, "graph", "graph.json");
  if (!existsSync(file)) {
    console.log('No graph/graph.json to load; "npm run graph -- --neo4j" makes and loads it.');
    return;
  }
  const graph = JSON.parse(await readFile(file, "utf8")) as SerializedGraph;
  const { nodes, relationships } = await loadGraph(graph, server.settings, {
    onProgress: ({ step, done, total }) => onStep(`Loading: ${step} ${done} of ${total} ...`),
  });
  endStep();
  console.log(
    `Loaded  graph/graph.json: ${nodes.rows} nodes and ${relationships.rows} relationships, ` +
      `${nodes.created + relationships.created} of them new`,
  );
}

async function serve(): Promise<void> {
  const server = await chooseServer({ environment: process.env, folder, onStep });
  endStep();
  console.log(`Server  ${server.origin}`);
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  try {
    await load(server);
    console.log(`Open    ${browserLink(server.browser, server.settings, FIRST_QUERY)}`);
    console.log(
      `Log in  as ${server.settings.user}; the password is in ${server.settings.passwordSource}`,
    );
    if (!server.settings.address.endsWith(":7687")) {
      console.log(`Other commands find it by WIREGRAPH_NEO4J_URI=${server.settings.address}`);
    }
    console.log("Ctrl-C stops it.");
    await Promise.race([asked, server.ended]);
  } finally {
    onStep("Stopping ...");
    await server.stop();
    endStep();
  }
}

await serve().then(
  () => process.exit(0),
  (error: unknown) => {
    endStep();
    console.error(error instanceof Neo4jError ? `error: ${error.toString()}` : error);
    process.exit(1);
  },
);
