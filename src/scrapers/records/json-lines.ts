import { Buffer } from "node:buffer";
import { readJsonRecord } from "./json-record.ts";
import { recordLimit, type RecordReader, type RecordSink, shownBytes } from "./record-sink.ts";

const lineFeed = 10;
/** Space, tab, CR: what a line may hold and still be blank (RFC 8259 "ws"). */
const blank: ReadonlySet<number> = new Set([32, 9, 13]);
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

const isBlank = (line: Buffer): boolean => line.every((byte) => blank.has(byte));

/**
 * Reads JSON Lines (jsonlines.org): a record a line, in UTF-8; blank lines count as lines, not as records.
 * Lines are joined as bytes, so that no character is split, and memory holds one line.
 */
export class JsonLinesReader implements RecordReader {
  readonly #sink: RecordSink;
  readonly #limit: number;
  #parts: Buffer[] = [];
  #length = 0;
  #line = 0;

  constructor(sink: RecordSink, limit = recordLimit) {
    this.#sink = sink;
    this.#limit = limit;
  }

  push(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#emit();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  finish(): void {
    if (this.#length > 0) this.#emit();
  }

  #keep(part: Buffer): void {
    // Of a line that is too long only the beginning is kept, to be shown.
    if (part.length > 0 && this.#length <= this.#limit) this.#parts.push(part);
    this.#length += part.length;
  }

  #emit(): void {
    const [only] = this.#parts;
    const whole = this.#parts.length === 1 && only !== undefined ? only : Buffer.concat(this.#parts);
    const length = this.#length;
    this.#parts = [];
    this.#length = 0;
    this.#line += 1;
    const place = { line: this.#line };
    if (length > this.#limit) {
      this.#sink.fault("too-long", place, whole.toString("utf8", 0, shownBytes));
      return;
    }
    const marked = this.#line === 1 && byteOrderMark.every((byte, index) => whole[index] === byte);
    const line = marked ? whole.subarray(byteOrderMark.length) : whole;
    if (!isBlank(line)) readJsonRecord(line, place, this.#sink);
  }
}
