import type { CsvDialect } from "./dialect.ts";

/** What pandas would make of a word, from the narrowest type to the widest. */
export type WordKind = "null" | "integer" | "float" | "bool" | "text";

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const minus = 0x2d;
const plus = 0x2b;

/** Words that stand for infinity, in lower case. Source: parsers.pyx, `_try_double_nogil`. */
const infinities = new Set(["inf", "-inf", "+inf", "infinity", "-infinity", "+infinity"]);

const leastInt64 = -(2n ** 63n);
const greatestInt64 = 2n ** 63n - 1n;
const greatestUint64 = 2n ** 64n - 1n;

/**
 * Reads words as pandas' converters do, one after the other into the same fields, so that nothing is allocated per word.
 * Sources: pandas/_libs/src/parser/tokenizer.c, `str_to_int64`, `str_to_uint64`, `precise_xstrtod`; parsers.pyx.
 */
export class WordReader {
  /** Of the word read last. */
  kind: WordKind = "text";
  /** Integers and floats; a bigint beyond what a number holds exactly. */
  value: number | bigint = 0;
  /** Integers: outside of int64, outside of uint64; negative words count as inside of the latter's first pass. */
  beyondInt64 = false;
  beyondUint64 = false;
  /** Begins with `-`, which the reader of uint64 takes as a sign of its own. */
  negative = false;

  readonly #dialect: CsvDialect;
  readonly #nullBegins = new Uint8Array(256);
  readonly #emptyIsNull: boolean;
  readonly #longestNull: number;
  readonly #thousands: number;
  readonly #decimal: number;

  constructor(dialect: CsvDialect) {
    this.#dialect = dialect;
    for (const word of dialect.naWords) if (word !== "") this.#nullBegins[Buffer.from(word)[0] ?? 0] = 1;
    this.#emptyIsNull = dialect.naWords.has("");
    this.#longestNull = Math.max(0, ...[...dialect.naWords].map((word) => Buffer.byteLength(word)));
    this.#thousands = dialect.thousands?.charCodeAt(0) ?? -1;
    this.#decimal = dialect.decimal.charCodeAt(0);
  }

  /** Reads the word at `start` to `end`; the answer is in the fields. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.negative = false;
    this.beyondInt64 = false;
    this.beyondUint64 = false;
    if (this.#isNull(bytes, start, end)) {
      this.kind = "null";
      return;
    }
    if (this.#readNumber(bytes, start, end)) return;
    const length = end - start;
    if (length <= 9 || this.#dialect.boolWords.size > 0) {
      const text = textOf(bytes, start, end);
      const lower = text.toLowerCase();
      // `to_boolean` of tokenizer.c does not look at case.
      if (lower === "true" || lower === "false" || this.#dialect.boolWords.has(text)) {
        this.kind = "bool";
        return;
      }
      if (infinities.has(lower)) {
        this.kind = "float";
        this.value = text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return;
      }
    }
    this.kind = "text";
  }

  #isNull(bytes: Uint8Array, start: number, end: number): boolean {
    if (start === end) return this.#emptyIsNull;
    if (end - start > this.#longestNull || this.#nullBegins[bytes[start] ?? 0] === 0) return false;
    return this.#dialect.naWords.has(textOf(bytes, start, end));
  }

  #readNumber(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    while (at < end && isSpace(bytes[at] ?? 0)) at += 1;
    const sign = bytes[at] ?? 0;
    this.negative = at < end && sign === minus;
    if (at < end && (sign === minus || sign === plus)) at += 1;
    let small = 0;
    let digits = 0;
    const from = at;
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (isDigit(byte)) {
        small = small * 10 + (byte - 0x30);
        digits += 1;
      } else if (byte !== this.#thousands || digits === 0) break;
    }
    const wholeEnd = at;
    while (at < end && isSpace(bytes[at] ?? 0)) at += 1;
    if (digits > 0 && at === end) {
      this.kind = "integer";
      this.value = this.negative ? -small : small;
      if (digits > 15) this.#long(bytes, from, wholeEnd);
      return true;
    }
    return this.#readFloat(bytes, from, end);
  }

  #long(bytes: Uint8Array, from: number, to: number): void {
    let text = "";
    for (let at = from; at < to; at += 1)
      if (bytes[at] !== this.#thousands) text += String.fromCharCode(bytes[at] ?? 0);
    // A number so long is text in any case; its value is of no account.
    const size = text.length > 40 ? 10n ** 40n : BigInt(text);
    const value = this.negative ? -size : size;
    this.beyondInt64 = value < leastInt64 || value > greatestInt64;
    this.beyondUint64 = value > greatestUint64;
    this.value = value;
  }

  /** @param from after the sign */
  #readFloat(bytes: Uint8Array, from: number, end: number): boolean {
    let at = from;
    let digits = 0;
    let text = this.negative ? "-" : "";
    const run = (separators: boolean): void => {
      for (; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (isDigit(byte)) {
          digits += 1;
          text += String.fromCharCode(byte);
        } else if (!separators || byte !== this.#thousands || digits === 0) break;
      }
    };
    run(true);
    if (at < end && bytes[at] === this.#decimal) {
      text += ".";
      at += 1;
      run(false);
    }
    if (digits === 0) return false;
    if (at < end && ((bytes[at] ?? 0) | 0x20) === 0x65) {
      const mantissa = text;
      const back = at;
      text += "e";
      at += 1;
      if (at < end && (bytes[at] === minus || bytes[at] === plus)) {
        text += String.fromCharCode(bytes[at] ?? 0);
        at += 1;
      }
      const before = digits;
      run(false);
      // Without digits the `e` is not part of the number.
      if (digits === before) {
        at = back;
        text = mantissa;
      }
    }
    while (at < end && isSpace(bytes[at] ?? 0)) at += 1;
    if (at !== end) return false;
    const value = Number(text);
    if (!Number.isFinite(value)) return false;
    this.kind = "float";
    this.value = value;
    return true;
  }
}

/** The text of bytes; ASCII is put together by hand, which is faster for words. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || at - start > 32)
      return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
    text += String.fromCharCode(byte);
  }
  return text;
}
