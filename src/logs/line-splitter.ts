import { Buffer } from "node:buffer";
import { TextDecoder } from "node:util";
import { copyClean } from "./clean-bytes.ts";
import { bitsAt, findPairs } from "./byte-pairs.ts";
import { isBreak, isUnclean, type LineFilter, literalBits } from "./line-filter.ts";
import type { Interest } from "./probe-table.ts";
import { isStampedAt, stampLength } from "./runner-line.ts";

/** A physical line longer than this (UTF-16 units) is cut: no tool's message needs more, and matching stays linear. */
export const lineLimit = 8 * 1024;

/** More bytes than these are not kept of a line. A UTF-16 unit takes three bytes of UTF-8 at most. */
const byteLimit = 3 * lineLimit + 4;

const lineFeed = 0x0a;
const space = 0x20;

/** A physical line as bytes (UTF-8), which are good only until the sink returns; so is what it found. */
export interface RawLine {
  readonly bytes: Buffer;
  readonly start: number;
  /** Behind its last byte; its LF, if any, is not part of it. */
  readonly end: number;
  /** What the filter says; a line that may be too long, or that could not be cleaned, must be seen. */
  readonly interest: Interest;
  /** The places of the wanted literals that the line holds; null where only its text can tell. */
  readonly found: readonly number[] | null;
  /** It holds nothing that `readLine` takes off but a time stamp and a carriage return at its end. */
  readonly isClean: boolean;
}

export interface RawLineSink {
  line(line: RawLine): void;
  /** The bytes of the lines so far are about to be used for others. */
  release(): void;
}

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

/** So many bytes stand before and behind those that are looked at: two pairs. */
const margin = 4;
/** So many bytes are taken in at a time: they stay in the processor's cache while they are looked at. */
const pieceBytes = 128 * 1024;
const placeLimit = 4096;

/**
 * Splits a log's bytes into physical lines at LF; a push machine, so the caller owns the loop. Memory stays flat
 * whatever the length of a line. A last line without LF counts; an empty rest after the last LF does not.
 */
export class LineSplitter {
  readonly #sink: RawLineSink;
  readonly #filter: LineFilter;
  #decode: ((bytes?: Uint8Array) => Uint8Array) | null = null;
  #head: Uint8Array = new Uint8Array(0);
  /** The line whose LF has not come yet, at most `byteLimit` bytes of it, and what came behind it. */
  readonly #bytes = Buffer.from(new ArrayBuffer(margin + byteLimit + pieceBytes + margin));
  readonly #pairs = new Uint16Array(this.#bytes.buffer);
  #end = margin;
  readonly #places = new Int32Array(placeLimit);
  /** For one line's bytes without escapes and control characters. */
  readonly #cleanBytes = Buffer.from(new ArrayBuffer(margin + lineLimit + margin));
  readonly #cleanPairs = new Uint16Array(this.#cleanBytes.buffer);
  readonly #cleanPlaces = new Int32Array(lineLimit);
  readonly #line = {
    bytes: this.#bytes,
    start: 0,
    end: 0,
    interest: 0 as Interest,
    found: null as readonly number[] | null,
    isClean: false,
  };

  constructor(sink: RawLineSink, filter: LineFilter) {
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
    this.#split(this.#decode?.() ?? new Uint8Array(0));
    if (this.#end > margin) this.#split(Uint8Array.of(lineFeed));
  }

  #start(head: Uint8Array): void {
    const encoding = encodingOf(head);
    // The mark itself is left in the text: it may stand at the start of any line and is dropped there.
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#decode =
      encoding === "utf-8"
        ? (bytes = new Uint8Array(0)) => bytes
        : (bytes) => Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
    this.#split(this.#decode(head));
  }

  #split(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += pieceBytes) {
      const piece = bytes.subarray(from, from + pieceBytes);
      this.#bytes.set(piece, this.#end);
      this.#end += piece.length;
      // The last pair may reach behind the bytes.
      this.#bytes[this.#end] = space;
      const open = this.#scan();
      this.#sink.release();
      const kept = Math.min(this.#end - open, byteLimit);
      this.#bytes.copyWithin(margin, open, open + kept);
      this.#end = margin + kept;
    }
  }

  /** @returns where the line begins that has no LF yet */
  #scan(): number {
    const { tables, initial } = this.#filter;
    const bytes = this.#bytes;
    const to = (this.#end + 1) >> 1;
    let start = margin;
    /** Where the line begins behind its time stamp; -1 while nobody asked. */
    let textStart = -1;
    let interest: Interest = initial;
    let isClean = true;
    let found: number[] = [];
    let count = 0;
    for (let from = margin >> 1; from < to; from = (this.#places[count - 1] ?? 0) + 1) {
      count = findPairs(tables, this.#pairs, from, to, this.#places);
      for (let nth = 0; nth < count; nth += 1) {
        const pair = this.#places[nth] ?? 0;
        const place = 2 * pair;
        const bits = bitsAt(tables, this.#pairs, pair);
        const literals = literalBits(bits);
        if (literals !== 0 && isClean) {
          if (textStart === -1) textStart = isStampedAt(bytes, start) ? start + stampLength : start;
          const verified =
            place + 1 < textStart ? 0 : this.#filter.verify(bytes, place - margin, literals, textStart, found);
          if (verified > interest) interest = verified;
        }
        if (!isBreak(bits)) continue;
        for (let at = place; at < place + 2; at += 1) {
          const byte = bytes[at] ?? 0;
          if (byte !== lineFeed) {
            if (isUnclean(byte, bytes[at + 1] ?? 0)) isClean = false;
            continue;
          }
          this.#emit(start, at, interest, isClean, found);
          start = at + 1;
          textStart = -1;
          interest = initial;
          isClean = true;
          if (found.length > 0) found = [];
        }
      }
      if (count < placeLimit) break;
    }
    return start;
  }

  #emit(start: number, end: number, interest: Interest, isClean: boolean, found: readonly number[]): void {
    const line = this.#line;
    line.start = start;
    line.end = end;
    line.interest = interest;
    line.found = found;
    line.isClean = isClean;
    if (this.#filter.initial !== 0) {
      line.found = null;
      line.isClean = false;
    } else if (end - start > lineLimit) this.#mustBeSeen();
    else if (!isClean) this.#lookAtClean(start, end);
    this.#sink.line(line);
  }

  #mustBeSeen(): void {
    this.#line.interest = 3;
    this.#line.found = null;
  }

  /** Looks for literals in a line without what a terminal does not show of it. */
  #lookAtClean(start: number, end: number): void {
    const clean = this.#cleanBytes;
    // A stamp behind something that is not shown is looked at as well, which does no harm.
    const textStart = isStampedAt(this.#bytes, start) ? start + stampLength : start;
    const length = copyClean(this.#bytes, textStart, end, clean, margin);
    if (length === -1) return this.#mustBeSeen();
    const { tables } = this.#filter;
    const found: number[] = [];
    let interest: Interest = 0;
    const last = margin + length;
    // What stands behind the line's end is no part of a literal.
    for (let at = last; at < last + margin; at += 1) clean[at] = lineFeed;
    const count = findPairs(tables, this.#cleanPairs, margin >> 1, (last + margin) >> 1, this.#cleanPlaces);
    for (let nth = 0; nth < count; nth += 1) {
      const pair = this.#cleanPlaces[nth] ?? 0;
      const place = 2 * pair;
      const bits = bitsAt(tables, this.#cleanPairs, pair);
      if (isBreak(bits)) {
        for (let at = place; at < place + 2; at += 1) {
          if (at < last && isUnclean(clean[at] ?? 0, clean[at + 1] ?? 0)) return this.#mustBeSeen();
        }
      }
      const literals = literalBits(bits);
      if (literals === 0) continue;
      const verified = this.#filter.verify(clean, place - margin, literals, margin, found);
      if (verified > interest) interest = verified;
    }
    this.#line.interest = interest;
    this.#line.found = found;
  }
}
