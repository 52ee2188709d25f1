import { Buffer } from "node:buffer";
import type { FileMachine } from "../builder.ts";
import type { Finding } from "../finding.ts";
import { wholeFile } from "../finding.ts";
import { encodingNamed } from "../encodings.ts";
import { Utf8Gate } from "../utf8-gate.ts";
import { ArrayBatch } from "./array-batch.ts";
import { blockSizeOf } from "./blocks.ts";
import type { JsonRun } from "./json-run.ts";
import { ascii } from "./bytes.ts";
import { largestDocument, readDocument } from "./document.ts";
import { rowIsList, tooLarge, undecodable, unknownEncoding } from "./failures.ts";
import { LinesBatch } from "./lines-batch.ts";
import { Scanner } from "./scanner.ts";
import { endRoom } from "./text-cursor.ts";
import type { BatchVerdict } from "./verdict.ts";

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const smallest = 64 << 10;
/** Enough to tell a list of objects from other lists. */
const arrayHead = 100;

/**
 * A list of objects whose first element is a list makes a text for Arrow that begins with `[` again: json.py raises what
 * Arrow says to that, and so comes to pandas.
 */
const beginsWithList = (head: Buffer): boolean => /^\[\s*\[[^"]*\{/.test(head.toString("latin1"));

/** Bytes that wait to be read, in one piece, with room behind them for an end mark. */
class Backlog {
  bytes: Buffer = Buffer.allocUnsafeSlow(0);
  length = 0;

  append(bytes: Uint8Array): void {
    const needed = this.length + bytes.length + endRoom;
    if (needed > this.bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(grown, 0, 0, this.length);
      this.bytes = grown;
    }
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
  }
}

/** One file on its way through the JSON builder: cut into the library's batches. */
export class JsonFile implements FileMachine {
  failed = false;
  readonly #run: JsonRun;
  readonly #index: number;
  readonly #scanner: Scanner;
  readonly #lines: LinesBatch;
  readonly #backlog = new Backlog();
  #array: ArrayBatch | null = null;
  #batches = 0;
  #started = false;
  /** Why Arrow could not read the file: it is read as one document now. */
  #document: Finding | null = null;
  #hadMark = false;
  /** A byte-order mark that the library leaves where it is. */
  #hasMark = false;

  /** Turns another encoding into UTF-8. */
  readonly #gate: Utf8Gate | null;

  /** @param index of the file in its split. */
  constructor(run: JsonRun, file: string, index: number) {
    this.#run = run;
    this.#index = index;
    this.#scanner = new Scanner(file, run.newRoot());
    const { encoding: name, onUndecodable } = run.options;
    const encoding = encodingNamed(name);
    this.#gate = name === "utf-8" || encoding === null ? null : new Utf8Gate(encoding, onUndecodable);
    if (encoding === null) this.#fail(unknownEncoding(file, name));
    this.#lines = new LinesBatch(run, this.#scanner, blockSizeOf(run.options.chunkSize));
  }

  push(bytes: Uint8Array): void {
    if (this.failed) return;
    if (this.#gate === null) return this.#append(bytes);
    const { bytes: text, fault } = this.#gate.push(bytes);
    this.#append(text);
    if (fault !== null && !this.failed) this.#fail(undecodable(wholeFile(this.#scanner.file)));
  }

  #append(bytes: Uint8Array): void {
    const { chunkSize } = this.#run.options;
    let rest = bytes;
    // Little by little, so that a big chunk costs no big buffer.
    while (rest.length > 0 && !this.failed) {
      const room = Math.max(chunkSize + smallest - this.#backlog.length, smallest);
      this.#backlog.append(rest.subarray(0, room));
      rest = rest.subarray(room);
      this.#read(false);
    }
  }

  finish(): void {
    if (this.#gate !== null && !this.failed) this.#append(this.#gate.finish().bytes);
    if (!this.failed) this.#read(true);
  }

  #read(isLast: boolean): void {
    const backlog = this.#backlog;
    if (!this.#start(isLast)) return;
    while (!this.failed && this.#array === null && !this.#wantsDocument) {
      if (this.#isArray) {
        if (backlog.length < arrayHead && !isLast) return;
        const head = backlog.bytes.subarray(0, Math.min(arrayHead, backlog.length, this.#run.options.chunkSize));
        if (beginsWithList(head)) {
          this.#document = rowIsList(this.#scanner.place(1));
          break;
        }
        this.#array = new ArrayBatch(this.#run, this.#scanner, head, this.#isFirst);
        break;
      }
      const end = this.#endOfBatch(isLast);
      if (end === 0) return;
      const goesOn = this.#settle(this.#lines.read(backlog.bytes, end, this.#isFirst, this.#hasMark));
      if (!goesOn) break;
      this.#hasMark = false;
      this.#batches++;
      backlog.drop(end);
    }
    if (this.#wantsDocument) return this.#readDocument(isLast);
    if (this.failed || this.#array === null) return;
    const { used, verdict } = this.#array.read(backlog.bytes, backlog.length, isLast);
    backlog.drop(used);
    if (verdict !== null) this.#settle(verdict);
  }

  get #wantsDocument(): boolean {
    return this.#document !== null || this.#run.options.field !== null;
  }

  get #isFirst(): boolean {
    return this.#index === 0 && this.#batches === 0;
  }

  /** Takes a byte-order mark off the front. @returns false as long as there may be one. */
  #start(isLast: boolean): boolean {
    if (this.#started) return true;
    const { bytes, length } = this.#backlog;
    // The library takes one off the first file, Arrow another one off each file.
    const marks = this.#index > 0 ? 1 : 2;
    if (length < byteOrderMark.length * marks && !isLast) return false;
    this.#started = true;
    let taken = 0;
    while (taken < marks && byteOrderMark.equals(bytes.subarray(taken * 3, Math.min(taken * 3 + 3, length)))) taken++;
    if (taken === 0) return true;
    this.#backlog.drop(taken * byteOrderMark.length);
    this.#hadMark = true;
    this.#hasMark = taken === marks;
    return true;
  }

  get #isArray(): boolean {
    return this.#backlog.length > 0 && this.#backlog.bytes[0] === ascii.openBracket && !this.#hasMark;
  }

  /** The end of the next batch: `chunkSize` bytes and the rest of the line; 0 if it is not here yet. */
  #endOfBatch(isLast: boolean): number {
    const { bytes, length } = this.#backlog;
    const { chunkSize } = this.#run.options;
    const end = length > chunkSize ? bytes.subarray(0, length).indexOf(ascii.lineFeed, chunkSize) + 1 : 0;
    return end === 0 && isLast ? length : end;
  }

  /** @returns whether the file goes on as it was. */
  #settle(verdict: BatchVerdict): boolean {
    if (verdict.kind === "failure") this.#fail(verdict.failure);
    else if (verdict.kind === "whole-document" && (this.#batches > 0 || this.#hadMark)) this.#fail(verdict.otherwise);
    else if (verdict.kind === "whole-document") this.#document = verdict.otherwise;
    return verdict.kind === "table";
  }

  /** Waits for the whole file, which is one JSON document or nothing. */
  #readDocument(isLast: boolean): void {
    const { bytes, length } = this.#backlog;
    if (!isLast && length <= largestDocument) return;
    // With the parameter `field` the mark is left where it was, and no JSON.
    const mark = this.#run.options.field !== null && this.#hadMark ? "\uFEFF" : "";
    const failure = isLast
      ? readDocument(this.#run, this.#scanner.file, mark + bytes.toString("utf8", 0, length))
      : tooLarge(this.#scanner.file);
    if (failure !== null) this.#fail(this.#document ?? failure);
    this.#backlog.drop(length);
  }

  #fail(finding: Finding): void {
    this.failed = true;
    this.#run.sink.finding(finding);
  }
}
