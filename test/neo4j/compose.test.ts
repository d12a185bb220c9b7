import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { freePort } from "../../src/neo4j/server.ts";
import { startFakeServer } from "./fake-server.ts";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);

/** What the test reads of the file; the schema of the Compose specification is not installed here. */
interface Compose {
  readonly services: {
    readonly neo4j: {
      readonly image: string;
      readonly ports: readonly string[];
      readonly environment: Readonly<Record<string, string>>;
      readonly mem_limit: string;
      readonly secrets: readonly string[];
      readonly volumes: readonly string[];
      readonly healthcheck: { readonly test: readonly string[] };
    };
  };
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const text = await readFile(new URL("docker-compose.yml", root), "utf8");
const compose = parse(text, { uniqueKeys: true, strict: true }) as Compose;
const { neo4j } = compose.services;

describe("docker-compose.yml", () => {
  it("has only keys of the Compose specification", () => {
    expect(Object.keys(compose)).toEqual(["name", "services", "volumes", "secrets"]);
    expect(Object.keys(neo4j).sort()).toEqual([
      "environment",
      "healthcheck",
      "image",
      "mem_limit",
      "ports",
      "restart",
      "secrets",
      "volumes",
    ]);
    expect(Object.keys(neo4j.healthcheck).sort()).toEqual([
      "interval",
      "retries",
      "start_period",
      "test",
      "timeout",
    ]);
  });

  it("pins the image to an exact release of the long-term line", () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26\.\d+$/);
  });

  it("opens ports on loopback only", () => {
    expect(neo4j.ports).toEqual(["127.0.0.1:7474:7474", "127.0.0.1:7687:7687"]);
  });

  it("bounds memory: heap and page cache fit into the container", () => {
    expect(neo4j.environment).toMatchObject({
      NEO4J_server_memory_heap_max__size: "1G",
      NEO4J_server_memory_pagecache_size: "512M",
      NEO4J_db_memory_transaction_max: "512M",
    });
    expect(neo4j.mem_limit).toBe("3g");
  });

  it("holds no password, and keeps the secret's file out of git", async () => {
    expect(Object.keys(neo4j.environment)).not.toContain("NEO4J_AUTH");
    expect(neo4j.environment["NEO4J_AUTH_FILE"]).toBe("/run/secrets/neo4j_auth");
    expect(neo4j.secrets).toEqual(["neo4j_auth"]);
    const { file } = compose.secrets["neo4j_auth"]!;
    const { stdout } = await run("git", ["check-ignore", file], { cwd: root });
    expect(stdout.trim()).toBe(file);
  });

  it("mounts the import folder read-only, and not under the server's home", () => {
    expect(neo4j.volumes).toContain("./graph/neo4j:/import:ro");
    const named = neo4j.volumes
      .map((volume) => volume.split(":")[0]!)
      .filter((name) => !name.startsWith("."));
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it("gives no variable of the loader to the server, which would take it for a setting", () => {
    for (const name of Object.keys(neo4j.environment)) expect(name).toMatch(/^NEO4J_/);
    expect(text).not.toContain("env_file");
  });

  describe("has a health check that", () => {
    /** Runs the check as the container would, but against another port. */
    const check = (port: number | string): Promise<number> => {
      const [kind, command, ...rest] = neo4j.healthcheck.test;
      expect(kind).toBe("CMD");
      const parameters = rest.map((part) =>
        part.replaceAll("$$", "$").replace("localhost/7687", `127.0.0.1/${port}`),
      );
      return run(command!, parameters).then(
        () => 0,
        (error: { readonly code: number }) => error.code,
      );
    };

    it("passes where Bolt answers", async () => {
      const server = await startFakeServer();
      expect(await check(new URL(server.uri).port)).toBe(0);
      await server.close();
    });

    it("fails where nothing listens", async () => {
      expect(await check(await freePort())).not.toBe(0);
    });

    it("fails where something else answers, and where nothing is said", async () => {
      const web = createServer((socket) => {
        socket.on("error", () => socket.destroy());
        socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
      });
      await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
      expect(await check((web.address() as AddressInfo).port)).not.toBe(0);
      web.close();
      const mute = await startFakeServer({ mute: true });
      expect(await check(new URL(mute.uri).port)).not.toBe(0);
      await mute.close();
    });
  });
});
