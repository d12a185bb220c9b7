import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseServer } from "../../src/neo4j/choose-server.ts";
import { connectionSettings, loadGraph } from "../../src/neo4j/index.ts";
import { whyNoServer } from "../support/neo4j-server.ts";
import { sampleGraph } from "./sample-graph.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiregraph-choose-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("chooseServer", () => {
  const onStep = (): void => undefined;

  it("takes the server that the environment names", async () => {
    const environment = {
      WIREGRAPH_NEO4J_URI: "bolt://127.0.0.1:9999",
      WIREGRAPH_NEO4J_PASSWORD: "its-password",
    };
    const server = await chooseServer({ environment, folder, onStep });
    expect(server.settings.address).toBe("bolt://127.0.0.1:9999");
    expect(server.browser).toBe("http://127.0.0.1:7474/browser/");
  });

  it("starts the container where an engine answers, with a password made for it", async () => {
    const calls = join(folder, "calls");
    const bin = await folderWith("docker", `#!/bin/sh\necho "$*" >> "${calls}"\n`);
    const environment = { PATH: `${bin}${delimiter}${process.env["PATH"]}` };
    const server = await chooseServer({ environment, folder, onStep });
    expect(server.settings.address).toBe("bolt://localhost:7687");
    const secret = await readFile(join(folder, "secrets", "neo4j_auth"), "utf8");
    expect(secret).toBe(`neo4j/${server.settings.password()}\n`);
    await server.stop();
    expect((await readFile(calls, "utf8")).trim().split("\n")).toEqual([
      "compose version",
      "info",
      "compose up -d --wait",
      "compose stop",
    ]);
  });

  it("says why a container did not start", async () => {
    const script = '#!/bin/sh\ncase "$*" in *up*) echo "port 7687 is taken" >&2; exit 1;; esac\n';
    const bin = await folderWith("docker", script);
    const environment = { PATH: `${bin}${delimiter}${process.env["PATH"]}` };
    await expect(chooseServer({ environment, folder, onStep })).rejects.toMatchObject({
      fault: "server-failed",
      message: expect.stringContaining("port 7687 is taken"),
    });
  });

  it("names every way to a server where there is none", async () => {
    await expect(
      chooseServer({ environment: { PATH: folder }, folder, onStep }),
    ).rejects.toMatchObject({
      fault: "no-server",
      cure: expect.stringMatching(/Docker.*\n.*Java 17.*Maven.*\n.*WIREGRAPH_NEO4J_URI/),
    });
  });

  async function folderWith(command: string, script: string): Promise<string> {
    const bin = join(folder, "bin");
    await mkdir(bin);
    await writeFile(join(bin, command), script);
    await chmod(join(bin, command), 0o755);
    return bin;
  }
});

const reason = await whyNoServer(true);

describe.skipIf(reason !== null)(`scripts/neo4j.ts${reason ? ` (${reason})` : ""}`, () => {
  it("starts a server without Docker, loads the graph, links the Browser, stops on Ctrl-C", async () => {
    await mkdir(join(folder, "graph"));
    await writeFile(join(folder, "graph", "graph.json"), JSON.stringify(sampleGraph()));
    const script = fileURLToPath(new URL("../../scripts/neo4j.ts", import.meta.url));
    const tsx = import.meta.resolve("tsx");
    const started = spawn(process.execPath, ["--import", tsx, script], {
      cwd: folder,
      // An engine that does not answer.
      env: {
        ...process.env,
        DOCKER_HOST: "tcp://127.0.0.1:1",
        WIREGRAPH_NEO4J_URI: "",
        WIREGRAPH_NEO4J_PASSWORD: "",
        JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<number | null>((resolve) => started.once("close", resolve));
    let errors = "";
    started.stderr.on("data", (bytes: Buffer) => (errors += bytes.toString()));
    const lines: string[] = [];
    for await (const line of createInterface({ input: started.stdout })) {
      lines.push(line);
      if (line.startsWith("Ctrl-C")) break;
    }
    expect(lines.join("\n"), errors).toContain("20 nodes and 47 relationships, 67 of them new");
    const link = new URL(lines.find((line) => line.startsWith("Open"))!.replace(/^Open\s+/, ""));
    const page = await fetch(link);
    expect(page.status).toBe(200);
    expect(link.searchParams.get("arg")).toMatch(/^MATCH path/);

    const uri = link.searchParams.get("dbms")!.replace("neo4j@", "");
    const secretFile = join(folder, "secrets", "neo4j_auth");
    const settings = connectionSettings({ uri, secretFile }, {});
    expect(lines.join("\n") + errors).not.toContain(settings.password());
    expect((await loadGraph(sampleGraph(), settings)).nodes.unchanged).toBe(20);

    started.kill("SIGINT");
    expect(await ended, errors).toBe(0);
    await expect(loadGraph(sampleGraph(), settings)).rejects.toMatchObject({
      fault: "nothing-listens",
    });
    expect(dirname(settings.passwordSource)).toBe(join(folder, "secrets"));
  }, 300_000);
});
