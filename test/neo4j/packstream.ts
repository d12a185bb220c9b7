/**
 * PackStream, the encoding of Bolt's messages, as far as the fake server needs it.
 * https://neo4j.com/docs/bolt/current/packstream/
 */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

export function encode(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === "boolean") return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === "number") return encodeInteger(value);
  if (typeof value === "string") {
    const bytes = Buffer.from(value);
    return Buffer.concat([sized(0xd2, bytes.length), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...value.map(encode)]);
  const entries = Object.entries(value);
  return Buffer.concat([sized(0xda, entries.length), ...entries.flat().map(encode)]);
}

export function encodeStructure(tag: number, ...fields: readonly unknown[]): Buffer {
  return Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(encode)]);
}

function sized(marker: number, size: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(marker);
  head.writeUInt32BE(size, 1);
  return head;
}

function encodeInteger(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt8(0xcb);
  bytes.writeBigInt64BE(BigInt(value), 1);
  return bytes;
}

export function decode(bytes: Buffer): unknown {
  let place = 0;
  const unsigned = (size: 1 | 2 | 4): number => {
    const value = bytes.readUIntBE(place, size);
    place += size;
    return value;
  };
  const text = (size: number): string => {
    place += size;
    return bytes.toString("utf8", place - size, place);
  };
  const list = (size: number): unknown[] => Array.from({ length: size }, () => next());
  const map = (size: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: size }, () => [next() as string, next()]));
  const structure = (size: number): Structure => ({ tag: unsigned(1), fields: list(size) });

  const next = (): unknown => {
    const marker = unsigned(1);
    const [high, low] = [marker & 0xf0, marker & 0x0f];
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (high === 0x80) return text(low);
    if (high === 0x90) return list(low);
    if (high === 0xa0) return map(low);
    if (high === 0xb0) return structure(low);
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        place += 8;
        return bytes.readDoubleBE(place - 8);
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        place += 1;
        return bytes.readInt8(place - 1);
      case 0xc9:
        place += 2;
        return bytes.readInt16BE(place - 2);
      case 0xca:
        place += 4;
        return bytes.readInt32BE(place - 4);
      case 0xcb:
        place += 8;
        return Number(bytes.readBigInt64BE(place - 8));
      case 0xd0:
        return text(unsigned(1));
      case 0xd1:
        return text(unsigned(2));
      case 0xd2:
        return text(unsigned(4));
      case 0xd4:
        return list(unsigned(1));
      case 0xd5:
        return list(unsigned(2));
      case 0xd6:
        return list(unsigned(4));
      case 0xd8:
        return map(unsigned(1));
      case 0xd9:
        return map(unsigned(2));
      case 0xda:
        return map(unsigned(4));
      default:
        throw new Error(`PackStream marker ${marker.toString(16)} is not known to the fake server`);
    }
  };
  return next();
}
