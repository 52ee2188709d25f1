import { Buffer } from "node:buffer";
import { readJsonRecord } from "./json-record.ts";
import { recordLimit, type RecordReader, type RecordSink, shownBytes } from "./record-sink.ts";

const byte = {
  lineFeed: 10,
  quote: 34,
  comma: 44,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const;
const space: ReadonlySet<number> = new Set([9, 10, 13, 32]);
const byteOrderMark: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);

/**
 * What comes next outside of a record: `start` of the file; a `value` or, in a list without one yet, its end (`first`);
 * a `comma` or the end; nothing more (`end`); whatever it is, it is not looked at (`broken`).
 */
type Expected = "start" | "first" | "value" | "comma" | "end" | "broken";

/**
 * Reads a JSON document that is one object, or a list of objects, an element at a time: memory holds one record.
 * The document's own commas and brackets are checked here, each record by the parser (RFC 8259).
 */
export class JsonDocumentReader implements RecordReader {
  readonly #sink: RecordSink;
  readonly #limit: number;
  #expected: Expected = "start";
  #inList = false;
  /** Of brackets within the record; -1 outside of one. */
  #depth = -1;
  /** A number, a word or a text: no record, but it has to end for the next to begin. */
  #isBare = false;
  #inText = false;
  #escaped = false;
  #parts: Buffer[] = [];
  #length = 0;
  #line = 1;
  #column = 0;
  #place = { line: 1, column: 1 };

  constructor(sink: RecordSink, limit = recordLimit) {
    this.#sink = sink;
    this.#limit = limit;
  }

  push(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let at = 0; at < chunk.length && this.#expected !== "broken"; at++) {
      const sign = chunk[at] ?? 0;
      this.#column += 1;
      if (this.#depth >= 0) {
        if (this.#endsWith(sign)) {
          // A bare value ends before the sign that ends it, anything else with it.
          const end = this.#isBare ? at : at + 1;
          this.#keep(chunk.subarray(start, end));
          this.#emit();
          if (this.#isBare) this.#outside(sign);
        }
      } else if (this.#outside(sign)) start = at;
      if (sign === byte.lineFeed) {
        this.#line += 1;
        this.#column = 0;
      }
    }
    // The chunk's bytes are another's after this call.
    if (this.#depth >= 0) this.#keep(Buffer.from(chunk.subarray(start)));
  }

  finish(): void {
    if (this.#depth === 0 && this.#isBare) this.#emit();
    if (this.#expected === "end" || this.#expected === "broken") return;
    if (this.#depth < 0 && this.#expected === "start") return;
    const shown = Buffer.concat(this.#parts).toString("utf8", 0, shownBytes);
    this.#sink.fault("cut-short", this.#depth < 0 ? { line: this.#line, column: this.#column } : this.#place, shown);
  }

  /** Outside of a record. @returns whether one begins */
  #outside(sign: number): boolean {
    if (space.has(sign) || (this.#expected === "start" && this.#line === 1 && byteOrderMark.has(sign))) return false;
    const begins = this.#expected === "start" || this.#expected === "first" || this.#expected === "value";
    if (this.#expected === "start" && sign === byte.openList) {
      this.#inList = true;
      this.#expected = "first";
    } else if (sign === byte.closeList && (this.#expected === "first" || this.#expected === "comma")) {
      this.#expected = "end";
    } else if (sign === byte.comma && this.#expected === "comma") {
      this.#expected = "value";
    } else if (begins && sign !== byte.comma && sign !== byte.closeList) {
      this.#place = { line: this.#line, column: this.#column };
      const nested = sign === byte.openObject || sign === byte.openList;
      this.#isBare = !nested;
      this.#inText = sign === byte.quote;
      this.#depth = nested ? 1 : 0;
      return true;
    } else {
      this.#expected = "broken";
      const place = { line: this.#line, column: this.#column };
      this.#sink.fault("not-a-list", place, String.fromCharCode(sign));
    }
    return false;
  }

  /** Inside of a record. @returns whether the sign ends it */
  #endsWith(sign: number): boolean {
    if (this.#escaped) this.#escaped = false;
    else if (this.#inText) {
      if (sign === byte.backslash) this.#escaped = true;
      else if (sign === byte.quote) this.#inText = false;
    } else if (sign === byte.quote) this.#inText = true;
    else if (this.#isBare) return sign === byte.comma || sign === byte.closeList || space.has(sign);
    else if (sign === byte.openObject || sign === byte.openList) this.#depth += 1;
    else if (sign === byte.closeObject || sign === byte.closeList) {
      this.#depth -= 1;
      return this.#depth === 0;
    }
    return false;
  }

  #keep(part: Buffer): void {
    if (part.length > 0 && this.#length <= this.#limit) this.#parts.push(part);
    this.#length += part.length;
  }

  #emit(): void {
    const whole = Buffer.concat(this.#parts);
    if (this.#length > this.#limit) this.#sink.fault("too-long", this.#place, whole.toString("utf8", 0, shownBytes));
    else readJsonRecord({ bytes: whole, start: 0, end: whole.length }, this.#place, this.#sink);
    this.#parts = [];
    this.#length = 0;
    this.#depth = -1;
    this.#expected = this.#inList ? "comma" : "end";
  }
}
