import { Buffer, isUtf8 } from "node:buffer";

/** How many bytes a character has, by its first one (RFC 3629); 0 for one in the middle. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc0) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** How many bytes at the end belong to a character that goes on behind them. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const length = lengthOf(bytes[bytes.length - back] ?? 0);
    if (length > 0) return length > back ? back : 0;
  }
  return 0;
}

/** Tells whether chunks are UTF-8 together, wherever they are cut. */
export class Utf8Check {
  #rest = Buffer.alloc(0);

  /** @returns whether all bytes so far may be UTF-8 */
  push(bytes: Uint8Array): boolean {
    const joined = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = joined.length - unfinished(joined);
    this.#rest = Buffer.from(joined.subarray(end));
    return isUtf8(joined.subarray(0, end));
  }

  /** @returns whether no character is cut off at the end */
  finish(): boolean {
    return this.#rest.length === 0;
  }
}
