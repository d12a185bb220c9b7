/** Reads MessagePack (https://github.com/msgpack/msgpack) as spaCy writes it. */

/** A numpy array as msgpack-numpy writes it. */
export interface PackedArray {
  readonly type: string;
  readonly shape: readonly number[];
  readonly data: Buffer;
}

export type PackedKey = string | number | bigint;
export type PackedMap = Map<PackedKey, PackedValue>;
export type PackedValue =
  null | boolean | number | bigint | string | Buffer | PackedArray | PackedValue[] | PackedMap;

/** @throws when the bytes hold a type that spaCy does not write. */
export function readMsgpack(bytes: Buffer): PackedValue {
  return new Reader(bytes).value();
}

class Reader {
  readonly #bytes: Buffer;
  #place = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): PackedValue {
    const type = this.#unsigned(1);
    if (type < 0x80) return type;
    if (type < 0x90) return this.#map(type & 0x0f);
    if (type < 0xa0) return this.#array(type & 0x0f);
    if (type < 0xc0) return this.#text(type & 0x1f);
    if (type >= 0xe0) return type - 0x100;
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#take(this.#unsigned(1 << (type - 0xc4)));
      case 0xcb:
        return this.#take(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#unsigned(1 << (type - 0xcc));
      case 0xcf:
        return this.#take(8).readBigUInt64BE();
      case 0xd0:
      case 0xd1:
      case 0xd2: {
        const length = 1 << (type - 0xd0);
        return this.#take(length).readIntBE(0, length);
      }
      case 0xd3:
        return this.#take(8).readBigInt64BE();
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#unsigned(1 << (type - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#array(this.#unsigned(2 << (type - 0xdc)));
      case 0xde:
      case 0xdf:
        return this.#map(this.#unsigned(2 << (type - 0xde)));
      default:
        throw new Error(
          `MessagePack type 0x${type.toString(16)} at byte ${this.#place - 1} is not read here.`,
        );
    }
  }

  #take(length: number): Buffer {
    const start = this.#place;
    this.#place += length;
    if (this.#place > this.#bytes.length) {
      throw new Error(
        `MessagePack of ${this.#bytes.length} bytes ends within a value of ${length} at ${start}.`,
      );
    }
    return this.#bytes.subarray(start, this.#place);
  }

  #unsigned(length: number): number {
    return this.#take(length).readUIntBE(0, length);
  }

  #text(length: number): string {
    return this.#take(length).toString("utf8");
  }

  #array(length: number): PackedValue[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): PackedMap | PackedArray {
    const map: PackedMap = new Map();
    for (let i = 0; i < length; i++) {
      const key = this.value();
      map.set(Buffer.isBuffer(key) ? key.toString("utf8") : (key as PackedKey), this.value());
    }
    if (map.get("nd") !== true) return map;
    return {
      type: map.get("type") as string,
      shape: map.get("shape") as number[],
      data: map.get("data") as Buffer,
    };
  }
}
