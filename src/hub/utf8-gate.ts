import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";

/** Python's names of encodings, where TextDecoder has another. Source: Python's `codecs`, "Standard Encodings". */
const pythonEncodings: Readonly<Record<string, string>> = {
  "utf-8-sig": "utf-8",
  utf8: "utf-8",
  utf_8: "utf-8",
  u8: "utf-8",
  latin_1: "latin1",
  "latin-1": "latin1",
  cp1252: "windows-1252",
  cp1251: "windows-1251",
  cp1250: "windows-1250",
  cp932: "shift_jis",
  cp949: "euc-kr",
  utf16: "utf-16",
  utf_16: "utf-16",
};

/** The label of TextDecoder for what Python calls an encoding. */
export function decoderLabel(encoding: string): string {
  const name = encoding.toLowerCase();
  return pythonEncodings[name] ?? name;
}

/** Whether there is such an encoding. */
export function isEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(decoderLabel(encoding)).encoding !== "";
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return false;
  }
}

/** Bytes that are not what the encoding allows; `offset` counts from the beginning of the file. */
export interface EncodingFault {
  readonly offset: number;
  readonly byte: number;
  /** As Python says it. */
  readonly reason: "invalid start byte" | "invalid continuation byte" | "unexpected end of data";
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
  readonly #decoder: TextDecoder | null;
  readonly #encoder = new TextEncoder();
  #rest: Uint8Array = noBytes;
  #offset = 0;
  #begun = false;

  /**
   * @param encoding by Python's name, as cards have it
   * @param lenient replaces what is not allowed in place of stopping
   * @throws RangeError for an encoding that there is not
   */
  constructor(encoding: string, lenient: boolean) {
    const label = decoderLabel(encoding);
    const strictUtf8 = label === "utf-8" && !lenient;
    this.#decoder = strictUtf8 ? null : new TextDecoder(label, { fatal: !lenient });
  }

  push(bytes: Uint8Array): Decoded {
    if (this.#decoder !== null) return this.#decode(this.#decoder, bytes, true);
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
    if (this.#decoder !== null) return this.#decode(this.#decoder, noBytes, false);
    if (this.#rest.length === 0) return { bytes: noBytes, fault: null };
    const [byte = 0] = this.#rest;
    return { bytes: noBytes, fault: { offset: this.#offset, byte, reason: "unexpected end of data" } };
  }

  #decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): Decoded {
    try {
      const text = decoder.decode(bytes, { stream });
      this.#offset += bytes.length;
      return { bytes: this.#encoder.encode(text), fault: null };
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      return { bytes: noBytes, fault: { offset: this.#offset, byte: bytes[0] ?? 0, reason: "invalid start byte" } };
    }
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
