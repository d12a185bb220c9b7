import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DataFileError, readDataFile, writeDataFile } from "../../src/language/data-file.ts";
import { loadModel, loadModelAsync } from "../../src/language/index.ts";
import { dataFileUrl, readContents, readModel } from "../../src/language/node.ts";

const file = readFileSync(dataFileUrl);
const CURE = "npm run model -- WHEEL";

function changed(change: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
}

describe("the shipped data file", () => {
  test("has the length and the hash that its header names", () => {
    const { compressed, length, sha256 } = readDataFile(file);
    const contents = gunzipSync(compressed);
    expect(contents).toHaveLength(length);
    expect(createHash("sha256").update(contents).digest("hex")).toBe(sha256);
  });

  test("is written as it was read", () => {
    expect(file.equals(writeDataFile(readDataFile(file)))).toBe(true);
  });

  test("has the licences beside it", () => {
    const licences = readFileSync(new URL("LICENSES.txt", dataFileUrl), "utf8");
    expect(licences).toContain("Copyright 2021 ExplosionAI GmbH");
    expect(licences).toContain("WordNet 3.0 Copyright 2006 by Princeton University");
  });
});

describe("a file that is no data file says what was found, what was expected and what to do", () => {
  test.each([
    ["a file of zeros", changed((bytes) => bytes.fill(0)), /begins with .* was expected/],
    ["an empty file", Buffer.alloc(0), /begins with "" where "ENMODEL/],
    ["one cut within its header", file.subarray(0, 20), /ends after 20 bytes/],
    ["one cut in the middle", file.subarray(0, 1_000_000), /cannot be unpacked: 999952 bytes/],
    ["one without its last byte", file.subarray(0, -1), /cannot be unpacked/],
    ["another format", changed((bytes) => bytes.writeUInt32LE(9, 8)), /format 9 where 1 was/],
    ["a changed byte", changed((bytes) => (bytes[5_000_000]! ^= 1)), /SHA-256|cannot be unpacked/],
    ["a changed hash", changed((bytes) => (bytes[20]! ^= 1)), /SHA-256 .* where its header names/],
    [
      "a changed length",
      changed((bytes) => bytes.writeUInt32LE(bytes.readUInt32LE(12) + 1, 12)),
      /holds \d+ bytes where its header names \d+/,
    ],
  ])("%s", (_fact, bytes, message) => {
    expect(() => readContents(bytes)).toThrow(DataFileError);
    expect(() => readContents(bytes)).toThrow(message);
    expect(() => readContents(bytes)).toThrow(CURE);
  });
});

test("a data file given where its contents belong is an error that names the right function", () => {
  expect(() => loadModel(file)).toThrow("loadModelAsync takes the file as it is");
});

describe("the way of the browser", () => {
  test("reads the same model from the same bytes", async () => {
    const model = await loadModelAsync(file);
    const text = "The council of Ostrava met on Tuesday.";
    expect(model.parse(text)).toEqual(readModel().parse(text));
  });

  test("refuses a file that is cut off", async () => {
    await expect(loadModelAsync(file.subarray(0, 1_000_000))).rejects.toThrow(DataFileError);
  });

  test("refuses a file whose hash is another", async () => {
    const other = changed((bytes) => (bytes[20]! ^= 1));
    await expect(loadModelAsync(other)).rejects.toThrow(/SHA-256/);
  });
});
