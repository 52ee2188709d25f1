import { Buffer } from "node:buffer";
import { TextDecoder } from "node:util";
import { type Interest, type LineFilter, pairFlags } from "./line-filter.ts";
import { isStampedAt, stampLength } from "./runner-line.ts";

/** A physical line longer than this (UTF-16 units) is cut: no tool's message needs more, and matching stays linear. */
export const lineLimit = 8 * 1024;

/** More bytes than these are not kept of a line. A UTF-16 unit takes three bytes of UTF-8 at most. */
const byteLimit = 3 * lineLimit + 4;

/**
 * Gets a line as bytes (UTF-8), which are good only until it returns.
 * @param end behind the line's last byte; its LF, if any, is not part of it
 * @param interest what the filter says; a line that may be too long is always of interest
 * @param found the places of the wanted literals that the line holds; null where only its text can tell
 */
export type LineSink = (
  bytes: Buffer,
  start: number,
  end: number,
  interest: Interest,
  found: readonly number[] | null,
) => void;

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Tells UTF-16 by its byte-order mark, or by the NUL that every other byte of plain ASCII in UTF-16 is. */
function encodingOf(head: Uint8Array): Encoding {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const printable = (byte: number | undefined): boolean => byte !== undefined && byte > 8 && byte < 127;
  if (printable(first) && second === 0 && printable(third) && fourth === 0) return "utf-16le";
  if (first === 0 && printable(second) && third === 0 && printable(fourth)) return "utf-16be";
  return "utf-8";
}

/** The text of a line as the splitter gives it. Invalid UTF-8 becomes U+FFFD. */
export function lineText(bytes: Buffer, start: number, end: number): { readonly text: string; readonly cut: boolean } {
  const text = bytes.toString("utf8", start, Math.min(end, start + byteLimit));
  return text.length > lineLimit ? { text: text.slice(0, lineLimit), cut: true } : { text, cut: false };
}

/**
 * Splits a log's bytes into physical lines at LF; a push machine, so the caller owns the loop. Memory stays flat
 * whatever the length of a line. A last line without LF counts; an empty rest after the last LF does not.
 */
export class LineSplitter {
  readonly #sink: LineSink;
  readonly #filter: LineFilter;
  #decode: ((bytes?: Uint8Array) => Buffer) | null = null;
  #head: Uint8Array = new Uint8Array(0);
  /** What came of a line whose LF has not come yet, at most `byteLimit` bytes of it. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(sink: LineSink, filter: LineFilter) {
    this.#sink = sink;
    this.#filter = filter;
  }

  push(bytes: Uint8Array): void {
    if (this.#decode !== null) {
      this.#split(this.#decode(bytes));
      return;
    }
    const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
    if (head.length < 4) {
      this.#head = head.slice();
      return;
    }
    this.#start(head);
  }

  finish(): void {
    if (this.#decode === null) this.#start(this.#head);
    this.#split(this.#decode?.() ?? this.#rest.subarray(0, 0));
    if (this.#rest.length > 0) this.#scan(Buffer.concat([this.#rest, Buffer.of(0x0a)]));
  }

  #start(head: Uint8Array): void {
    const encoding = encodingOf(head);
    // The mark itself is left in the text: it may stand at the start of any line and is dropped there.
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#decode =
      encoding === "utf-8"
        ? (bytes = new Uint8Array(0)) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        : (bytes) => Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
    this.#split(this.#decode(head));
  }

  #split(bytes: Buffer): void {
    let from = 0;
    if (this.#rest.length > 0) {
      const end = bytes.indexOf(0x0a);
      const room = Math.max(0, byteLimit - this.#rest.length);
      const tail = bytes.subarray(0, end === -1 ? bytes.length : end);
      const whole = [this.#rest, tail.subarray(0, room)];
      if (end === -1) {
        this.#rest = Buffer.concat(whole);
        return;
      }
      this.#rest = Buffer.alloc(0);
      this.#scan(Buffer.concat([...whole, Buffer.of(0x0a)]));
      from = end + 1;
    }
    const open = this.#scan(from === 0 ? bytes : bytes.subarray(from));
    if (from + open < bytes.length) this.#rest = Buffer.from(bytes.subarray(from + open, from + open + byteLimit));
  }

  /** @returns where the line begins that has no LF yet */
  #scan(bytes: Buffer): number {
    const { pairs, initial } = this.#filter;
    let start = 0;
    let interest: Interest = initial;
    let isClean = initial === 0;
    let found: number[] = [];
    let previous = 0x0a;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      const flag = pairs[(previous << 8) | byte] ?? 0;
      previous = byte;
      if (flag === 0) continue;
      if (flag === pairFlags.lineEnd) {
        const isLong = index - start > lineLimit;
        this.#sink(bytes, start, index, interest === 0 && isLong ? 1 : interest, isClean && !isLong ? found : null);
        start = index + 1;
        interest = initial;
        isClean = initial === 0;
        if (found.length > 0) found = [];
        if (isStampedAt(bytes, start)) index += stampLength;
      } else if (flag === pairFlags.unclean) {
        interest = interest === 0 ? 1 : interest;
        isClean = false;
      } else {
        const verified = this.#filter.verify(bytes, index, found);
        if (verified > interest) interest = verified;
      }
    }
    return start;
  }
}
