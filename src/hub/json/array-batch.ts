import type { Buffer } from "node:buffer";
import { isUtf8 } from "node:buffer";
import type { Place } from "../finding.ts";
import type { JsonRun } from "./json-run.ts";
import { ascii } from "./bytes.ts";
import { emit } from "./emit.ts";
import { notJson, undecodable } from "./failures.ts";
import type { Fault } from "./fault.ts";
import { arrowWords, Stop, ujsonWords } from "./fault.ts";
import type { Scanner } from "./scanner.ts";
import type { Shape } from "./shape.ts";
import { judge, type BatchVerdict } from "./verdict.ts";

/** Elements are scanned when so many bytes of them are complete. */
const window = 1 << 20;

/**
 * Reads a JSON array: one batch of its elements, whatever its size. The library reads it whole, and writes each element
 * anew with ujson; elements that are no objects become a column `text`.
 */
export class ArrayBatch {
  readonly #run: JsonRun;
  readonly #scanner: Scanner;
  readonly #looksAhead: boolean;
  readonly #first: Place;
  /** The column of elements that are no objects; null in a list of objects. */
  readonly #text: Shape | null;
  /** Bytes at the front of the backlog whose structure is known; how deep the next byte is, and whether in a string. */
  #known = 0;
  #depth = 0;
  #inString = false;
  /** Behind the last comma between elements. */
  #complete = 0;
  /** Behind the closing bracket. */
  #closed = 0;
  #opened = false;

  /** @param head what the library looks at to tell a list of objects from a list of anything else */
  constructor(run: JsonRun, scanner: Scanner, head: Buffer, isFirst: boolean) {
    this.#run = run;
    this.#scanner = scanner;
    this.#looksAhead = isFirst && run.features === null && run.options.mixedTypes;
    scanner.startBatch(run.newRoot(), [], true);
    this.#first = { file: scanner.file, line: scanner.line, column: 1 };
    const beforeQuote = head.toString("latin1").split('"', 1)[0] ?? "";
    this.#text = beforeQuote.includes("{") ? null : scanner.root.addField("text", new Uint8Array()).shape;
  }

  /**
   * Reads from the front of the backlog.
   * @returns how many bytes it is through with, and what came of the array once it is over.
   */
  read(
    bytes: Buffer,
    length: number,
    isLast: boolean,
  ): { readonly used: number; readonly verdict: BatchVerdict | null } {
    this.#findCommas(bytes, length);
    const end = this.#closed > 0 || isLast ? length : this.#complete;
    if (end < window && !isLast) return { used: 0, verdict: null };
    if (!isUtf8(bytes.subarray(0, end)))
      return this.#over(length, { kind: "failure", failure: undecodable(this.#first) });
    const next = bytes[end] ?? 0;
    this.#scanner.load(bytes, end);
    const fault = this.#scan(end, isLast);
    this.#scanner.leave();
    bytes[end] = next;
    if (fault !== null) return this.#over(length, { kind: "failure", failure: notJson(fault) });
    this.#known -= end;
    this.#complete = 0;
    if (this.#closed > 0) this.#closed = -1;
    return isLast ? this.#over(end, this.#end()) : { used: end, verdict: null };
  }

  #over(used: number, verdict: BatchVerdict): { readonly used: number; readonly verdict: BatchVerdict } {
    return { used, verdict };
  }

  #end(): BatchVerdict {
    const run = this.#run;
    // An empty array has no column either.
    if (this.#scanner.rows === 0) this.#scanner.root = run.newRoot();
    const scanned = { hard: null, brokenLine: null, rewritten: true, looksAhead: this.#looksAhead };
    const verdict = judge(run, this.#scanner, scanned);
    if (verdict.kind !== "table") return verdict;
    const failure = emit(run, this.#scanner, { first: this.#first, reencoded: true, needsFullRead: true });
    return failure === null ? verdict : { kind: "failure", failure };
  }

  /** Finds the last comma between elements, so that only whole elements are scanned. */
  #findCommas(bytes: Buffer, length: number): void {
    let at = this.#known;
    while (at < length) {
      if (this.#inString) {
        const code = bytes[at];
        if (code === ascii.backslash) at++;
        else if (code === ascii.quote) this.#inString = false;
      } else this.#structure(bytes[at], at + 1);
      at++;
    }
    this.#known = at;
  }

  #structure(code: number | undefined, behind: number): void {
    switch (code) {
      case ascii.quote:
        this.#inString = true;
        break;
      case ascii.openBrace:
      case ascii.openBracket:
        this.#depth++;
        break;
      case ascii.closeBrace:
      case ascii.closeBracket:
        this.#depth--;
        if (this.#depth === 0 && this.#closed === 0) this.#closed = behind;
        break;
      case ascii.comma:
        if (this.#depth === 1) this.#complete = behind;
        break;
      case undefined:
      default:
    }
  }

  #scan(end: number, isLast: boolean): Fault | null {
    try {
      this.#elements(end, isLast);
      return null;
    } catch (thrown) {
      if (thrown instanceof Stop) return thrown.fault;
      throw thrown;
    }
  }

  #elements(end: number, isLast: boolean): void {
    const scanner = this.#scanner;
    let at = 0;
    if (this.#closed === -1) return this.#trailing(end);
    if (!this.#opened) {
      this.#opened = true;
      at = scanner.space(1);
      if (scanner.isClosing(at)) return this.#trailing(end, at + 1);
    }
    at = scanner.space(at);
    while (at < end) {
      at = this.#text === null ? scanner.row(at) : scanner.item(this.#text, at);
      at = scanner.space(at);
      if (scanner.isClosing(at)) return this.#trailing(end, at + 1);
      at = scanner.space(scanner.separator(at));
    }
    if (isLast) scanner.halt(at, arrowWords.arrayEnd);
  }

  #trailing(end: number, from = 0): void {
    const at = this.#scanner.space(from);
    if (at < end) this.#scanner.halt(at, ujsonWords.trailing);
    this.#closed = -1;
  }
}
