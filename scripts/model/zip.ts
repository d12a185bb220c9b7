import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DEFLATED = 8;

/**
 * The files of a zip archive by name, unpacked when they are asked for. Enough for a wheel: no
 * encryption, no parts, no 64-bit sizes.
 * @throws when the bytes are no zip archive.
 */
export function readZip(archive: Buffer): Map<string, () => Buffer> {
  let end = archive.length - END_LENGTH;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) {
    throw new Error(`No zip archive: ${archive.length} bytes without a directory at their end.`);
  }
  const files = new Map<string, () => Buffer>();
  const count = archive.readUInt16LE(end + 10);
  let entry = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const method = archive.readUInt16LE(entry + 10);
    const size = archive.readUInt32LE(entry + 20);
    const nameLength = archive.readUInt16LE(entry + 28);
    const extraLength = archive.readUInt16LE(entry + 30);
    const commentLength = archive.readUInt16LE(entry + 32);
    const header = archive.readUInt32LE(entry + 42);
    const name = archive.toString("utf8", entry + 46, entry + 46 + nameLength);
    files.set(name, () => {
      const start =
        header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
      const bytes = archive.subarray(start, start + size);
      return method === DEFLATED ? inflateRawSync(bytes) : bytes;
    });
    entry += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
