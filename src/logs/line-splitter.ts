import { Buffer } from "node:buffer";
import { TextDecoder } from "node:util";
import { copyClean } from "./clean-bytes.ts";
import { type Interest, type LineFilter, lineStart, stateFlags, stateMask } from "./line-filter.ts";
import { isStampedAt, stampLength } from "./runner-line.ts";

/** A physical line longer than this (UTF-16 units) is cut: no tool's message needs more, and matching stays linear. */
export const lineLimit = 8 * 1024;

/** More bytes than these are not kept of a line. A UTF-16 unit takes three bytes of UTF-8 at most. */
const byteLimit = 3 * lineLimit + 4;

const lineFeed = 0x0a;

/**
 * Gets a line as bytes (UTF-8), which are good only until it returns.
 * @param end behind the line's last byte; its LF, if any, is not part of it
 * @param interest what the filter says; a line that may be too long, or that could not be cleaned, must be seen
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
  /** For a line's bytes without escapes and control characters. */
  readonly #clean = Buffer.alloc(lineLimit + 1);

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
    if (this.#rest.length > 0) this.#scan(Buffer.concat([this.#rest, Buffer.of(lineFeed)]));
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
      const end = bytes.indexOf(lineFeed);
      const room = Math.max(0, byteLimit - this.#rest.length);
      const tail = bytes.subarray(0, end === -1 ? bytes.length : end);
      const whole = [this.#rest, tail.subarray(0, room)];
      if (end === -1) {
        this.#rest = Buffer.concat(whole);
        return;
      }
      this.#rest = Buffer.alloc(0);
      this.#scan(Buffer.concat([...whole, Buffer.of(lineFeed)]));
      from = end + 1;
    }
    const open = this.#scan(from === 0 ? bytes : bytes.subarray(from));
    if (from + open < bytes.length) this.#rest = Buffer.from(bytes.subarray(from + open, from + open + byteLimit));
  }

  /** @returns where the line begins that has no LF yet */
  #scan(bytes: Buffer): number {
    const { codes, flags, initial } = this.#filter;
    let start = 0;
    let interest: Interest = initial;
    let found: number[] = [];
    let state = lineStart;
    for (let index = 0; index < bytes.length; index += 1) {
      state = ((state << 6) | (codes[bytes[index] ?? 0] ?? 0)) & stateMask;
      const flag = flags[state] ?? 0;
      if (flag === 0) continue;
      if (flag === stateFlags.literal) {
        const verified = this.#filter.verify(bytes, index, state, found);
        if (verified > interest) interest = verified;
        continue;
      }
      const end = flag === stateFlags.lineEnd ? index : bytes.indexOf(lineFeed, index);
      if (end === -1) return start;
      if (initial !== 0) this.#sink(bytes, start, end, initial, null);
      else if (end - start > lineLimit) this.#sink(bytes, start, end, 3, null);
      else if (flag === stateFlags.unclean) this.#sinkUnclean(bytes, start, end);
      else this.#sink(bytes, start, end, interest, found);
      interest = initial;
      if (found.length > 0) found = [];
      start = end + 1;
      index = isStampedAt(bytes, start) ? end + stampLength : end;
      state = lineStart;
    }
    return start;
  }

  #sinkUnclean(bytes: Buffer, start: number, end: number): void {
    const clean = this.#clean;
    const length = copyClean(bytes, start, end, clean);
    const { codes, flags } = this.#filter;
    const found: number[] = [];
    let interest: Interest = 0;
    let state = lineStart;
    // What stands behind the line's end is no part of a literal.
    if (length >= 0) clean[length] = lineFeed;
    for (let index = isStampedAt(clean, 0) ? stampLength : 0; index < length; index += 1) {
      state = ((state << 6) | (codes[clean[index] ?? 0] ?? 0)) & stateMask;
      const flag = flags[state] ?? 0;
      if (flag === stateFlags.unclean) return this.#sink(bytes, start, end, 3, null);
      if (flag !== stateFlags.literal) continue;
      const verified = this.#filter.verify(clean, index, state, found);
      if (verified > interest) interest = verified;
    }
    this.#sink(bytes, start, end, length === -1 ? 3 : interest, length === -1 ? null : found);
  }
}
