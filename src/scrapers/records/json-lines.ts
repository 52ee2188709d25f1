import { Buffer, isUtf8 } from "node:buffer";
import { readJsonRecord } from "./json-record.ts";
import { recordLimit, type RecordReader, type RecordSink, shownBytes } from "./record-sink.ts";

const lineFeed = 10;
/** Space, tab, CR: what a line may hold and still be blank (RFC 8259 "ws"). */
const blank: ReadonlySet<number> = new Set([32, 9, 13]);
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;
/** What is kept between lines. */
const keptBytes = 64 * 1024;
const noBytes = Buffer.alloc(0);

const closingBrace = 125;

/** Whether a line ends as a record does. */
function isClosed(bytes: Uint8Array, end: number): boolean {
  let last = end - 1;
  while (last > 0 && blank.has(bytes[last] ?? 0)) last -= 1;
  return bytes[last] === closingBrace;
}

/** Tells of what is no JSON that it is cut off. */
const cutShort = (sink: RecordSink): RecordSink => ({
  record: (value, place, written) => sink.record(value, place, written),
  fault: (fault, place, text) =>
    sink.fault(fault === "not-json" || fault === "not-utf-8" ? "cut-short" : fault, place, text),
});

/**
 * Reads JSON Lines (jsonlines.org): a record a line, in UTF-8; blank lines count as lines, not as records.
 * Lines that go over the end of a chunk are joined as bytes, so that no character is split, and memory holds one line.
 */
export class JsonLinesReader implements RecordReader {
  readonly #sink: RecordSink;
  readonly #limit: number;
  /** A line that has begun and not ended yet; of one that is too long only the beginning, to be shown. */
  #begun: Buffer = noBytes;
  /** Of that line, all of it. */
  #length = 0;
  #line = 0;

  constructor(sink: RecordSink, limit = recordLimit) {
    this.#sink = sink;
    this.#limit = limit;
  }

  push(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    if (this.#length > 0) {
      const end = chunk.indexOf(lineFeed);
      this.#keep(chunk.subarray(0, end === -1 ? chunk.length : end));
      if (end === -1) return;
      this.#emitBegun();
      start = end + 1;
    }
    // Asked once for all lines: asking for each costs more than reading it.
    const last = chunk.lastIndexOf(lineFeed) + 1;
    const isText = isUtf8(chunk.subarray(start, last));
    if (start < last) this.#sink.ahead?.({ bytes: chunk, start, end: last });
    for (let end = chunk.indexOf(lineFeed, start); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      this.#emit(chunk, start, end, isText);
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  finish(): void {
    if (this.#length > 0) this.#emitBegun(true);
  }

  #keep(part: Buffer): void {
    const kept = Math.min(this.#length, this.#limit);
    const needed = Math.min(this.#length + part.length, this.#limit);
    if (needed > this.#begun.length) {
      const grown = Buffer.allocUnsafeSlow(Math.min(Math.max(needed, this.#begun.length * 2), this.#limit));
      this.#begun.copy(grown, 0, 0, kept);
      this.#begun = grown;
    }
    part.copy(this.#begun, kept, 0, needed - kept);
    this.#length += part.length;
  }

  /** @param isLast whether the file ends before the line does */
  #emitBegun(isLast = false): void {
    const length = this.#length;
    this.#length = 0;
    this.#emit(this.#begun, 0, length, false, isLast);
    if (this.#begun.length > keptBytes) this.#begun = noBytes;
  }

  /** @param isText whether the line is known to be UTF-8 */
  #emit(bytes: Buffer, start: number, end: number, isText: boolean, isLast = false): void {
    this.#line += 1;
    const place = { line: this.#line };
    if (end - start > this.#limit) {
      this.#sink.fault("too-long", place, bytes.toString("utf8", start, start + shownBytes));
      return;
    }
    const isMarked = this.#line === 1 && byteOrderMark.every((byte, index) => bytes[start + index] === byte);
    const from = isMarked ? start + byteOrderMark.length : start;
    let first = from;
    while (first < end && blank.has(bytes[first] ?? 0)) first += 1;
    if (first === end) return;
    // A record that is cut off says nothing of how the others were written.
    const sink = isLast && !isClosed(bytes, end) ? cutShort(this.#sink) : this.#sink;
    readJsonRecord({ bytes, start: from, end }, place, sink, isText);
  }
}
