import { Buffer } from "node:buffer";
import { TextDecoder } from "node:util";
import type { Encoding } from "./encodings.ts";
import type { Decoded, EncodingFault } from "./utf8-gate.ts";

/** What happens to bytes that are no character: Python's error handlers, as far as they differ for types. */
export type OnUndecodable = "strict" | "replace" | "ignore";

/** @param handler Python's name of one; the default is to stop */
export const onUndecodable = (handler: unknown): OnUndecodable =>
  handler === "ignore" ? "ignore" : typeof handler === "string" && handler !== "strict" ? "replace" : "strict";

const noBytes = new Uint8Array(0);
const replacement = /\uFFFD/g;

/** Turns bytes into text, piece by piece. @returns null for bytes that are no text */
type Decoder = (bytes: Uint8Array, isLast: boolean) => string | null;

function viaTextDecoder(label: string, fatal: boolean, keepMark: boolean): Decoder {
  const decoder = new TextDecoder(label, { fatal, ignoreBOM: keepMark });
  return (bytes, isLast) => {
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      return null;
    }
  };
}

/** UTF-16 of either byte order; without a mark it is little-endian (Python's native order on the Hub's machines). */
function utf16(label: "utf-16le" | "utf-16be", mark: boolean, fatal: boolean): Decoder {
  let decoder: Decoder | null = mark ? null : viaTextDecoder(label, fatal, true);
  let held: Uint8Array = noBytes;
  return (bytes, isLast) => {
    if (decoder !== null) return decoder(bytes, isLast);
    held = Buffer.concat([held, bytes]);
    if (held.length < 2 && !isLast) return "";
    const isBig = held[0] === 0xfe && held[1] === 0xff;
    decoder = viaTextDecoder(isBig ? "utf-16be" : label, fatal, false);
    return decoder(held, isLast);
  };
}

const widest = 0x10_ff_ff;

/** UTF-32; the byte order is told from the mark or from the first character, which has a zero in front or behind. */
function utf32(): Decoder {
  let rest: Uint8Array = noBytes;
  let isBig: boolean | null = null;
  return (bytes, isLast) => {
    const all = Buffer.concat([rest, bytes]);
    if (all.length >= 4) isBig ??= all[0] === 0;
    let text = "";
    let at = 0;
    for (; at + 4 <= all.length; at += 4) {
      const code = isBig === true ? all.readUInt32BE(at) : all.readUInt32LE(at);
      if (code > widest) return null;
      if (code !== 0xfeff || text !== "") text += String.fromCodePoint(code);
    }
    rest = all.subarray(at);
    return isLast && rest.length > 0 ? null : text;
  };
}

function decoderOf(encoding: Encoding, fatal: boolean): Decoder {
  switch (encoding.kind) {
    case "utf-8":
      return viaTextDecoder("utf-8", fatal, false);
    case "utf-16":
      return utf16(encoding.label, encoding.mark, fatal);
    case "utf-32":
      return utf32();
    case "ascii":
      return viaTextDecoder("latin1", false, true);
    case "multibyte":
    case "single-byte":
      return viaTextDecoder(encoding.label, fatal, true);
  }
}

/** The first byte that stands for nothing, where each byte is looked at for itself. */
function undefinedAt(encoding: Encoding, bytes: Uint8Array): number {
  if (encoding.kind === "ascii") return bytes.findIndex((byte) => byte >= 0x80);
  if (encoding.kind !== "single-byte" || encoding.undefinedBytes.length === 0) return -1;
  return bytes.findIndex((byte) => encoding.undefinedBytes.includes(byte));
}

/** Turns text of any encoding into UTF-8, piece by piece. */
export class Recoder {
  readonly #encoding: Encoding;
  readonly #errors: OnUndecodable;
  readonly #decode: Decoder;
  readonly #encoder = new TextEncoder();
  #offset = 0;

  constructor(encoding: Encoding, errors: OnUndecodable) {
    this.#encoding = encoding;
    this.#errors = errors;
    this.#decode = decoderOf(encoding, errors === "strict");
  }

  push(bytes: Uint8Array): Decoded {
    return this.#recode(bytes, false);
  }

  finish(): Decoded {
    return this.#recode(noBytes, true);
  }

  #recode(bytes: Uint8Array, isLast: boolean): Decoded {
    const bad = this.#errors === "strict" ? undefinedAt(this.#encoding, bytes) : -1;
    const text = this.#decode(bad < 0 ? bytes : bytes.subarray(0, bad), isLast);
    const kept = text === null ? "" : this.#errors === "ignore" ? text.replace(replacement, "") : text;
    const fault = text === null ? this.#fault(bytes, 0) : bad < 0 ? null : this.#fault(bytes, bad);
    this.#offset += bytes.length;
    return { bytes: this.#encoder.encode(kept), fault };
  }

  #fault(bytes: Uint8Array, at: number): EncodingFault {
    const reason = this.#encoding.kind === "ascii" ? "ordinal not in range(128)" : "invalid start byte";
    return { offset: this.#offset + at, byte: bytes[at] ?? 0, reason };
  }
}
