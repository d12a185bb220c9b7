import { chmod, mkdtemp, rm, stat, writeFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionSettings, isLoopback } from "../../src/neo4j/connection-settings.ts";
import { makeSecret } from "../../src/neo4j/secret.ts";

const NO_FILE = { secretFile: "no/such/file" };

describe("connectionSettings", () => {
  it("defaults to the local server of docker-compose.yml", () => {
    expect(connectionSettings(NO_FILE, {})).toMatchObject({
      uri: "bolt://localhost:7687",
      user: "neo4j",
      database: "neo4j",
    });
  });

  it("takes what the environment says, and options before it", () => {
    const environment = {
      WIREGRAPH_NEO4J_URI: "neo4j+s://db.example.org",
      WIREGRAPH_NEO4J_USER: "loader",
      WIREGRAPH_NEO4J_PASSWORD: "from-environment",
      WIREGRAPH_NEO4J_DATABASE: "news",
    };
    const settings = connectionSettings({}, environment);
    expect(settings).toMatchObject({
      uri: "neo4j+s://db.example.org",
      user: "loader",
      database: "news",
      passwordSource: "WIREGRAPH_NEO4J_PASSWORD",
    });
    expect(settings.password()).toBe("from-environment");
    expect(connectionSettings({ password: "option", user: "me" }, environment).password()).toBe(
      "option",
    );
  });

  it("takes an empty variable for one that is not set", () => {
    const environment = { WIREGRAPH_NEO4J_URI: "", WIREGRAPH_NEO4J_PASSWORD: "" };
    const settings = connectionSettings(NO_FILE, environment);
    expect(settings.uri).toBe("bolt://localhost:7687");
    expect(settings.password()).toBeNull();
  });

  it("shows no password when it is printed", () => {
    const settings = connectionSettings({ password: "do-not-show" }, {});
    expect(inspect(settings) + JSON.stringify(settings)).not.toContain("do-not-show");
  });

  it.for([
    ["credentials in the address", "bolt://neo4j:hidden-word@localhost:7687", /user or a password/],
    ["the Browser's address", "http://localhost:7474", /starts with "http:"/],
    ["another protocol", "postgres://localhost", /starts with "postgres:"/],
    ["a path", "bolt://localhost:7687/neo4j", /without a path/],
    ["no host", "bolt://", /host/],
    ["no URI at all", "localhost:7687", /not a URI|starts with/],
  ] as const)("refuses %s", ([, uri, words]) => {
    let message = "";
    try {
      connectionSettings({ uri }, {});
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(words);
    expect(message).not.toContain("hidden-word");
  });

  it("sends nothing unencrypted to another machine unless that is allowed", () => {
    const uri = "bolt://db.example.org:7687";
    expect(() => connectionSettings({ uri }, {})).toThrow(/unencrypted/);
    expect(connectionSettings({ uri, allowPlain: true }, {}).uri).toBe(uri);
    expect(connectionSettings({ uri: "bolt+s://db.example.org" }, {}).address).toBe(
      "bolt+s://db.example.org",
    );
  });

  it.for([
    ["localhost", true],
    ["LOCALHOST", true],
    ["db.localhost", true],
    ["127.0.0.1", true],
    ["127.8.9.10", true],
    ["[::1]", true],
    ["127.0.0.1.example.org", false],
    ["localhost.example.org", false],
    ["192.168.0.7", false],
    ["0.0.0.0", false],
  ] as const)("takes %s for this machine: %s", ([host, local]) => {
    expect(isLoopback(host)).toBe(local);
  });

  describe("with the secret of docker-compose.yml", () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "wiregraph-secret-"));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it("reads user and password from it", async () => {
      const secretFile = join(folder, "secrets", "neo4j_auth");
      expect(await makeSecret(secretFile)).toBe(true);
      const password = connectionSettings({ secretFile }, {}).password();
      expect(password).toMatch(/^[\w-]{24}$/);
      expect(await readFile(secretFile, "utf8")).toBe(`neo4j/${password}\n`);
      expect((await stat(join(folder, "secrets"))).mode & 0o077).toBe(0);
      expect(await makeSecret(secretFile)).toBe(false);
      expect(connectionSettings({ secretFile }, {}).password()).toBe(password);
    });

    it("refuses a password that the container would refuse", async () => {
      await expect(makeSecret(join(folder, "other"), "with/slash")).rejects.toThrow(/password/);
      await expect(makeSecret(join(folder, "other"), "short")).rejects.toThrow(/password/);
    });

    it("says when the file is not of its form", async () => {
      const secretFile = join(folder, "odd");
      await writeFile(secretFile, "only-a-password\n");
      expect(() => connectionSettings({ secretFile }, {})).toThrow(/user\/password/);
    });

    it.skipIf(process.getuid?.() === 0)("says when the file cannot be read", async () => {
      const secretFile = join(folder, "closed");
      await writeFile(secretFile, "neo4j/whatever\n");
      await chmod(secretFile, 0);
      expect(() => connectionSettings({ secretFile }, {})).toThrow(/cannot be read \(EACCES\)/);
    });
  });
});
