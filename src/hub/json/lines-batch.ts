import type { Buffer } from "node:buffer";
import { isUtf8 } from "node:buffer";
import type { Place } from "../finding.ts";
import { blockEnds, fitBlockSize } from "./blocks.ts";
import type { JsonRun } from "./json-run.ts";
import { emit } from "./emit.ts";
import { firstInvalidPlace, unreadableText } from "./failures.ts";
import type { Fault } from "./fault.ts";
import { Stop } from "./fault.ts";
import { hasMarks } from "./path-marks.ts";
import type { Scanner } from "./scanner.ts";
import { judge, type BatchVerdict } from "./verdict.ts";

/** Reads the batches of a file of JSON Lines, or of JSON values one after the other. */
export class LinesBatch {
  readonly #run: JsonRun;
  readonly #scanner: Scanner;
  #blockSize: number;
  /** Where a row is not alone on its line, or a line has no row. */
  #brokenLine: Place | null = null;
  #toldUtf8 = false;

  constructor(run: JsonRun, scanner: Scanner, blockSize: number) {
    this.#run = run;
    this.#scanner = scanner;
    this.#blockSize = blockSize;
  }

  /**
   * Reads the batch that fills the first `length` bytes, and hands it on.
   * @param hasMark a byte-order mark stood before it, which the library leaves there.
   */
  read(bytes: Buffer, length: number, isFirst: boolean, hasMark: boolean): BatchVerdict {
    const run = this.#run;
    const scanner = this.#scanner;
    this.#blockSize = fitBlockSize(bytes, length, this.#blockSize);
    const first = scanner.place(0);
    const ends = blockEnds(bytes, length, this.#blockSize);
    const looksAhead = isFirst && run.features === null && run.options.mixedTypes;
    // The end mark overwrites the first byte of the next batch for the time of the scan.
    const next = bytes[length] ?? 0;
    const start = scanner.position;
    const scan = (rewritten: boolean): BatchVerdict => {
      scanner.startBatch(run.newRoot(), ends, rewritten);
      scanner.position = start;
      this.#brokenLine = hasMark ? first : null;
      const hard = this.#scan(length);
      if (invalid !== null) scanner.refuseText(invalid);
      return judge(run, scanner, { hard, brokenLine: this.#brokenLine, rewritten, looksAhead });
    };
    const text = bytes.subarray(0, length);
    const invalid = isUtf8(text) ? null : firstInvalidPlace(text, first);
    scanner.load(bytes, length);
    let verdict = scan(hasMarks(run.marks));
    if (verdict.kind === "scan-again") verdict = scan(true);
    scanner.leave();
    bytes[length] = next;
    if (verdict.kind !== "table") return verdict;
    this.#tellUtf8(invalid);
    const failure = emit(run, scanner, { first, reencoded: verdict.reencoded, needsFullRead: false });
    return failure === null ? verdict : { kind: "failure", failure };
  }

  #scan(length: number): Fault | null {
    try {
      this.#rows(length);
      return null;
    } catch (thrown) {
      if (thrown instanceof Stop) return thrown.fault;
      throw thrown;
    }
  }

  #rows(length: number): void {
    const scanner = this.#scanner;
    let breaks = scanner.breaks;
    let allowed = 0;
    for (let at = scanner.space(0); at < length; at = scanner.space(at)) {
      if (scanner.breaks - breaks !== allowed) this.#brokenLine ??= scanner.place(at);
      allowed = 1;
      breaks = scanner.breaks;
      const start = at;
      at = scanner.row(at);
      if (scanner.breaks === breaks) continue;
      this.#brokenLine ??= scanner.place(at);
      breaks = scanner.breaks;
      scanner.checkBlocks(start, at);
    }
    if (scanner.breaks - breaks > allowed) this.#brokenLine ??= scanner.place(length);
  }

  /** Arrow takes whatever bytes stand in a text; who reads the rows does not. */
  #tellUtf8(invalid: Place | null): void {
    if (this.#toldUtf8 || invalid === null) return;
    this.#toldUtf8 = true;
    this.#run.sink.finding(unreadableText(invalid));
  }
}
