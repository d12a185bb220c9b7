import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { decode, encodeStructure } from "./packstream.ts";
import type { Structure } from "./packstream.ts";

/** A message of the client, by the name that Bolt gives it. */
export interface Request {
  readonly name: string;
  /** Of a RUN: its statement and its parameters. */
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** "cut" ends the connection, "silent" leaves the client waiting for ever. */
export type Reply =
  | "success"
  | "cut"
  | "silent"
  | { readonly code: string; readonly message: string }
  | { readonly fields: readonly string[]; readonly record: readonly unknown[] };

export interface FakeServer {
  readonly uri: string;
  /** Every message so far, of all connections. */
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
}

export interface FakeOptions {
  /** How the server names itself; "Neo4j/5.26.0". */
  readonly agent?: string;
  /** Major and minor version of Bolt that it chooses; 5.4. */
  readonly bolt?: readonly [number, number];
  /** Takes connections and never says a word. */
  readonly mute?: boolean;
  /** What to answer; null for what a server without faults would. */
  readonly reply?: (request: Request) => Reply | null;
}

const NAMES: Readonly<Record<number, string>> = {
  0x01: "HELLO",
  0x02: "GOODBYE",
  0x0f: "RESET",
  0x10: "RUN",
  0x11: "BEGIN",
  0x12: "COMMIT",
  0x13: "ROLLBACK",
  0x2f: "DISCARD",
  0x3f: "PULL",
  0x54: "TELEMETRY",
  0x6a: "LOGON",
};
const SUCCESS = 0x70;
const RECORD = 0x71;
const IGNORED = 0x7e;
const FAILURE = 0x7f;

/**
 * Speaks enough Bolt for the driver to load a graph into nothing, and goes wrong where a test wants
 * it to. No substitute for a real server: it stores nothing.
 */
export async function startFakeServer(options: FakeOptions = {}): Promise<FakeServer> {
  const requests: Request[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    if (options.mute !== true) converse(socket, options, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, options: FakeOptions, requests: Request[]): void {
  const [major, minor] = options.bolt ?? [5, 4];
  let pending = Buffer.alloc(0);
  let greeted = false;
  let failed = false;
  let silent = false;
  let record: readonly unknown[] | null = null;
  const send = (tag: number, ...fields: readonly unknown[]): void => {
    socket.write(chunked(encodeStructure(tag, ...fields)));
  };

  const answer = (request: Request): void => {
    if (silent) return;
    if (request.name === "GOODBYE") return void socket.end();
    if (request.name === "RESET") failed = false;
    if (failed) return send(IGNORED);
    const reply = options.reply?.(request) ?? standardReply(request);
    if (reply === "cut") return void socket.destroy();
    if (reply === "silent") {
      silent = true;
      return;
    }
    if (typeof reply === "object" && "code" in reply) {
      failed = true;
      return send(FAILURE, reply);
    }
    if (request.name === "HELLO") {
      return send(SUCCESS, { server: options.agent ?? "Neo4j/5.26.0", connection_id: "fake" });
    }
    if (request.name === "RUN") {
      record = typeof reply === "object" ? reply.record : null;
      return send(SUCCESS, { fields: typeof reply === "object" ? reply.fields : [] });
    }
    if (request.name === "PULL" && record) send(RECORD, record);
    return send(SUCCESS, request.name === "PULL" ? { type: "rw" } : {});
  };

  socket.on("data", (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    if (!greeted) {
      if (pending.length < 20) return;
      pending = pending.subarray(20);
      greeted = true;
      socket.write(Buffer.from([0, 0, minor, major]));
    }
    for (let message = takeMessage(); message; message = takeMessage()) {
      const { tag, fields } = decode(message) as Structure;
      const request = {
        name: NAMES[tag] ?? String(tag),
        statement: tag === 0x10 ? String(fields[0]) : "",
        parameters: tag === 0x10 ? (fields[1] as Record<string, unknown>) : {},
      };
      requests.push(request);
      answer(request);
    }
  });

  /** The next whole message, put together from its chunks. */
  const takeMessage = (): Buffer | null => {
    const chunks: Buffer[] = [];
    let place = 0;
    while (place + 2 <= pending.length) {
      const size = pending.readUInt16BE(place);
      place += 2;
      if (size === 0 && chunks.length > 0) {
        pending = pending.subarray(place);
        return Buffer.concat(chunks);
      }
      if (place + size > pending.length) return null;
      if (size > 0) chunks.push(pending.subarray(place, place + size));
      place += size;
    }
    return null;
  };
}

/** What a server with an empty database and no faults answers to the loader's statements. */
function standardReply({ statement, parameters }: Request): Reply {
  const returned = /\bRETURN\b(?!.*\bRETURN\b)([^]*)$/.exec(statement)?.[1] ?? "";
  const fields = [...returned.matchAll(/\bAS (\w+)/g)].map((match) => match[1]!);
  if (fields.includes("matched")) {
    return { fields: ["matched"], record: [(parameters["rows"] as unknown[]).length] };
  }
  if (fields.includes("held")) return { fields: ["held"], record: [1] };
  if (fields.includes("alive")) return { fields, record: fields.map(() => null) };
  return "success";
}

function chunked(message: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let place = 0; place < message.length; place += 0xffff) {
    const part = message.subarray(place, place + 0xffff);
    const head = Buffer.alloc(2);
    head.writeUInt16BE(part.length);
    parts.push(head, part);
  }
  return Buffer.concat([...parts, Buffer.alloc(2)]);
}
