import { Buffer } from "node:buffer";
import { TextDecoder } from "node:util";
import { eventFields, Kernel } from "./kernel.ts";
import type { LineFilter } from "./line-filter.ts";
import { cleanText, readLine } from "./runner-line.ts";
import type { Interest } from "./sought.ts";

/** A physical line longer than this (UTF-16 units) is cut: no tool's message needs more, and matching stays linear. */
export const lineLimit = 8 * 1024;

/** More bytes than these are not kept of a line. A UTF-16 unit takes three bytes of UTF-8 at most. */
const byteLimit = 3 * lineLimit + 4;

const lineFeed = 0x0a;

/** What a filter says of a line. All of it is good only until the sink returns. */
export interface RawLine {
  /** A line that may be too long, or that could not be cleaned, must be seen. */
  readonly interest: Interest;
  /** The places of the needs that the line meets; null where only its text can tell. */
  readonly met: readonly number[] | null;
}

/** Lines in a row, as bytes (UTF-8) that are good until they are released. */
export interface LineRow {
  readonly bytes: Buffer;
  /** Where each begins, behind the LF of the one before, and where one more would. */
  readonly starts: Uint32Array;
  /**
   * By line, the sum of 1 where it holds nothing that `readLine` takes off but a time stamp and a carriage return at its end,
   * and of 2 where it begins with a time stamp.
   */
  readonly kinds: Uint8Array;
}

export interface RawLineSink {
  /**
   * Lines that hold nothing of interest.
   * @param from the place of the first in its row
   * @param to behind that of the last
   */
  passed(row: LineRow, from: number, to: number): void;
  /** @param place of the line in its row */
  line(line: RawLine, row: LineRow, place: number): void;
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

/** The text of a line of a row. Invalid UTF-8 becomes U+FFFD. */
export function textAt({ bytes, starts }: LineRow, place: number): { readonly text: string; readonly cut: boolean } {
  const start = starts[place] ?? 0;
  const end = (starts[place + 1] ?? 1) - 1;
  const text = bytes.toString("utf8", start, Math.min(end, start + byteLimit));
  return text.length > lineLimit ? { text: text.slice(0, lineLimit), cut: true } : { text, cut: false };
}

const clean = 1;
const stamped = 2;

/** The text of a line of a row without what `readLine` takes off but a tag. */
export function seenAt(row: LineRow, place: number): string {
  const kind = row.kinds[place] ?? 0;
  if ((kind & clean) === 0) return readLine(textAt(row, place).text).text;
  return cleanText(row.bytes, row.starts[place] ?? 0, (row.starts[place + 1] ?? 1) - 1, (kind & stamped) !== 0);
}

const interests: readonly Interest[] = [0, 1, 2, 3];

/** So many bytes are taken in at a time: they stay in the processor's cache while they are looked at. */
const pieceBytes = 128 * 1024;
const room = { inputBytes: byteLimit + pieceBytes + 1, lineLimit } as const;

/** Kernels whose splitter has finished: making one costs more than a small log takes to read. */
const idle = new WeakMap<LineFilter, Kernel[]>();

/**
 * Splits a log's bytes into physical lines at LF; a push machine, so the caller owns the loop. Memory stays flat
 * whatever the length of a line. A last line without LF counts; an empty rest after the last LF does not.
 */
export class LineSplitter {
  readonly #sink: RawLineSink;
  readonly #filter: LineFilter;
  readonly #kernel: Kernel;
  #decode: ((bytes?: Uint8Array) => Uint8Array) | null = null;
  #head: Uint8Array = new Uint8Array(0);
  /** Behind the line whose LF has not come yet; at most `byteLimit` bytes of it are kept. */
  #end: number;
  /** Used for one line after the other. */
  readonly #line: { -readonly [Part in keyof RawLine]: RawLine[Part] };
  readonly #met: number[] = [];

  constructor(sink: RawLineSink, filter: LineFilter) {
    this.#sink = sink;
    this.#filter = filter;
    this.#kernel = idle.get(filter)?.pop() ?? new Kernel(filter, room);
    this.#end = this.#kernel.input;
    this.#line = { interest: 0, met: null };
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

  /** Nothing can be pushed after it. */
  finish(): void {
    if (this.#decode === null) this.#start(this.#head);
    this.#split(this.#decode?.() ?? new Uint8Array(0));
    if (this.#end > this.#kernel.input) this.#split(Uint8Array.of(lineFeed));
    const others = idle.get(this.#filter);
    if (others === undefined) idle.set(this.#filter, [this.#kernel]);
    else others.push(this.#kernel);
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
    const { memory, input } = this.#kernel;
    for (let from = 0; from < bytes.length; from += pieceBytes) {
      const piece = bytes.subarray(from, from + pieceBytes);
      memory.set(piece, this.#end);
      const end = this.#end + piece.length;
      let open = input;
      for (let before = -1; open !== before && open < end;) {
        before = open;
        open = this.#scan(open, end);
      }
      const kept = Math.min(end - open, byteLimit);
      memory.copyWithin(input, open, open + kept);
      this.#end = input + kept;
    }
  }

  /** @returns where the line begins that was not scanned to its end */
  #scan(from: number, to: number): number {
    const kernel = this.#kernel;
    kernel.scan(from, to);
    const { events, eventCount, lineCount, open } = kernel;
    const row: LineRow = { bytes: kernel.memory, starts: kernel.starts, kinds: kernel.kinds };
    let next = 0;
    for (let at = 0; at < eventCount * eventFields; at += eventFields) {
      const place = events[at] ?? 0;
      if (place > next) this.#sink.passed(row, next, place);
      next = place + 1;
      this.#sink.line(this.#lineOf(at), row, place);
    }
    if (lineCount > next) this.#sink.passed(row, next, lineCount);
    this.#sink.release();
    return open;
  }

  /** @param at the event's first number */
  #lineOf(at: number): RawLine {
    const { events, met } = this.#kernel;
    const interest = interests[events[at + 1] ?? 0];
    const line = this.#line;
    // What the kernel could not look into is read as a line that may hold an ending.
    line.interest = interest ?? 3;
    line.met = interest === undefined || this.#filter.isEvery ? null : this.#met;
    this.#met.length = 0;
    for (let index = events[at + 2] ?? 0; index < (events[at + 3] ?? 0); index += 1) this.#met.push(met[index] ?? 0);
    return line;
  }
}

/**
 * Looks into the text of one line, as a person saw it.
 * @returns the places of the needs that it meets; null where that can't be told
 */
export function needsMetBy(text: string, filter: LineFilter): readonly number[] | null {
  let met: readonly number[] | null = [];
  const splitter = new LineSplitter(
    {
      passed: () => undefined,
      line: (line) => {
        met = line.met === null ? null : [...line.met];
      },
      release: () => undefined,
    },
    filter,
  );
  // Behind a space, what looks like a time stamp is none.
  splitter.push(Buffer.from(` ${text}`));
  splitter.finish();
  return met;
}
