import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";

export interface CuttingProxy {
  /** Of the proxy; what is said there reaches the server. */
  readonly uri: string;
  /** How many commits were cut so far. */
  readonly cuts: () => number;
  readonly close: () => Promise<void>;
}

/** COMMIT as a Bolt message: a chunk of two bytes (a structure without fields, 12) and its end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * Stands between the driver and a real server and cuts the connection at some commits, after the
 * server got them and answered: the commit has happened, and the driver cannot know.
 */
export async function startCuttingProxy(
  serverUri: string,
  isCut: (commit: number) => boolean,
): Promise<CuttingProxy> {
  const { hostname, port } = new URL(serverUri);
  let commits = 0;
  let cuts = 0;
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    let cutsAtAnswer = false;
    client.on("data", (bytes) => {
      if (bytes.includes(COMMIT) && isCut((commits += 1))) cutsAtAnswer = true;
      server.write(bytes);
    });
    server.on("data", (bytes) => {
      if (!cutsAtAnswer) return void client.write(bytes);
      cuts += 1;
      server.destroy();
      client.destroy();
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: () => new Promise<void>((resolve) => void proxy.close(() => resolve())),
  };
}
