import { connectionSettings, loadGraph } from "../../src/neo4j/index.ts";
import { manyReports, sampleGraph } from "./sample-graph.ts";

/** Loads the sample in small batches and says after each how far it is, so that a test can end it. */
await loadGraph(sampleGraph(manyReports(300)), connectionSettings({}, process.env), {
  batchRows: 10,
  leaseSeconds: 2,
  onProgress: ({ step, done }) => {
    if (step === "write") process.stdout.write(`${done}\n`);
  },
});
