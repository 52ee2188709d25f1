import { type LineRow, seenAt } from "./line-splitter.ts";

/**
 * The last lines that a reader passed over without looking into them, as a person saw them, in case the next one makes them of
 * interest.
 */
export class PassedLines {
  readonly #limit: number;
  /** Lines of the row whose bytes are there, one behind the other: from a place to behind another. */
  #row: LineRow | null = null;
  #from = 0;
  #to = 0;
  /** Lines of bytes that are gone. */
  #settled: readonly string[] = [];

  /** @param limit how many lines are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds lines that stand behind those that were added since the last were taken. */
  add(row: LineRow, from: number, to: number): void {
    if (this.#row === null) this.#from = from;
    this.#row = row;
    this.#to = to;
  }

  /** Makes the lines independent of the bytes that they came in, which may be used again. */
  settle(): void {
    if (this.#row === null) return;
    this.#settled = this.#last(this.#limit);
    this.#row = null;
  }

  /** Gives away the last lines, at most `count`, in order, and forgets the rest. */
  take(count: number): readonly string[] {
    const lines = this.#last(count);
    this.#settled = [];
    this.#row = null;
    return lines;
  }

  #last(count: number): readonly string[] {
    const row = this.#row;
    const current = row === null ? 0 : Math.min(this.#to - this.#from, count);
    const before = Math.min(this.#settled.length, count - current);
    const lines = before === 0 ? [] : this.#settled.slice(-before);
    if (row === null) return lines;
    for (let place = this.#to - current; place < this.#to; place += 1) lines.push(seenAt(row, place));
    return lines;
  }
}
