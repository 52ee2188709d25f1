import type { Buffer } from "node:buffer";
import { lineText } from "./line-splitter.ts";

/** The last lines that a reader passed over without looking into them, in case the next one makes them of interest. */
export class PassedLines {
  readonly #limit: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** How many lines of the current bytes were passed over since the last were taken. */
  #count = 0;
  #bytes: Buffer | null = null;
  /** Lines of bytes that are gone. */
  #settled: string[] = [];

  /** @param limit how many lines are kept */
  constructor(limit: number) {
    this.#limit = limit;
    this.#starts = new Int32Array(limit);
    this.#ends = new Int32Array(limit);
  }

  add(bytes: Buffer, start: number, end: number): void {
    if (bytes !== this.#bytes) {
      this.settle();
      this.#bytes = bytes;
    }
    const place = this.#count % this.#limit;
    this.#starts[place] = start;
    this.#ends[place] = end;
    this.#count += 1;
  }

  /** Makes the lines independent of the bytes that they came in, which may be used again. */
  settle(): void {
    this.#settled = this.#last(this.#limit);
    this.#count = 0;
    this.#bytes = null;
  }

  /** Gives away the last lines, at most `count`, in order, and forgets the rest. */
  take(count: number): readonly string[] {
    const lines = this.#last(count);
    this.#settled = [];
    this.#count = 0;
    return lines;
  }

  #last(count: number): string[] {
    const current = Math.min(this.#count, count, this.#limit);
    const fromCurrent = Array.from({ length: current }, (_, index) => {
      const place = (this.#count - current + index) % this.#limit;
      return this.#bytes === null ? "" : lineText(this.#bytes, this.#starts[place] ?? 0, this.#ends[place] ?? 0).text;
    });
    return [...this.#settled.slice(Math.max(0, this.#settled.length - (count - current))), ...fromCurrent];
  }
}
