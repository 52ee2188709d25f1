import { isUtf8 } from "node:buffer";
import type { Encoding } from "./encodings.ts";
import { type OnUndecodable, Recoder } from "./recoder.ts";

/** Bytes that are not what the encoding allows; `offset` counts from the beginning of the file. */
export interface EncodingFault {
  readonly offset: number;
  readonly byte: number;
  /** As Python says it. */
  readonly reason:
    | "invalid start byte"
    | "invalid continuation byte"
    | "unexpected end of data"
    | "ordinal not in range(128)";
}

/** What came through: UTF-8, up to the fault if there is one. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly fault: EncodingFault | null;
}

const width = (lead: number): number => (lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** How many bytes at the end begin a character that is not complete; 0 to 3. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return byte >= 0xc0 && width(byte) > back ? back : 0;
  }
  return 0;
}

/** The offset of the first byte that is not UTF-8, by halving: `isUtf8` is fast, looking at every byte here is not. */
function faultIn(bytes: Uint8Array, base: number): { readonly end: number; readonly fault: EncodingFault } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const head = bytes.subarray(0, middle);
    if (isUtf8(head.subarray(0, middle - incompleteTail(head)))) good = middle;
    else bad = middle;
  }
  const head = bytes.subarray(0, good);
  const end = good - incompleteTail(head);
  const byte = bytes[end] ?? 0;
  const reason = byte < 0xc2 || byte > 0xf4 ? "invalid start byte" : "invalid continuation byte";
  return { end, fault: { offset: base + end, byte, reason } };
}

const noBytes = new Uint8Array(0);

/**
 * Lets UTF-8 through and stops at the first byte that is none; other encodings are turned into UTF-8.
 * A byte order mark at the very beginning is dropped. Push `bytes` of any size, then `finish`.
 */
export class Utf8Gate {
  readonly #recoder: Recoder | null;
  #rest: Uint8Array = noBytes;
  #offset = 0;
  #begun = false;

  constructor(encoding: Encoding, errors: OnUndecodable) {
    this.#recoder = encoding.kind === "utf-8" && errors === "strict" ? null : new Recoder(encoding, errors);
  }

  push(bytes: Uint8Array): Decoded {
    if (this.#recoder !== null) return this.#recoder.push(bytes);
    const joined = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const tail = incompleteTail(joined);
    const whole = joined.subarray(0, joined.length - tail);
    this.#rest = tail === 0 ? noBytes : new Uint8Array(joined.subarray(joined.length - tail));
    if (!isUtf8(whole)) {
      const { end, fault } = faultIn(whole, this.#offset);
      return { bytes: this.#withoutMark(whole.subarray(0, end)), fault };
    }
    this.#offset += whole.length;
    return { bytes: this.#withoutMark(whole), fault: null };
  }

  finish(): Decoded {
    if (this.#recoder !== null) return this.#recoder.finish();
    if (this.#rest.length === 0) return { bytes: noBytes, fault: null };
    const [byte = 0] = this.#rest;
    return { bytes: noBytes, fault: { offset: this.#offset, byte, reason: "unexpected end of data" } };
  }

  #withoutMark(bytes: Uint8Array): Uint8Array {
    if (this.#begun || bytes.length < 3) {
      this.#begun ||= bytes.length > 0;
      return bytes;
    }
    this.#begun = true;
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  }
}
