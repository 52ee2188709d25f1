/** How much of a log is kept, in bytes: causes stand at the beginning or near the end. */
const headBytes = 1024 ** 2;
const tailBytes = 4 * 1024 ** 2;

/** Keeps the beginning and the end of a log that may have no end, and says how many lines are missing between. */
export class BoundedLog {
  readonly #head: string[] = [];
  #headLength = 0;
  #tail: string[] = [];
  #tailLength = 0;
  #dropped = 0;

  /** @param line with its line feed */
  push(line: string): void {
    const length = Buffer.byteLength(line);
    if (this.#headLength + length <= headBytes && this.#tail.length === 0) {
      this.#head.push(line);
      this.#headLength += length;
      return;
    }
    this.#tail.push(line);
    this.#tailLength += length;
    if (this.#tailLength > 2 * tailBytes) this.#trim();
  }

  /** The log in pieces; may be read more than once. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    this.#trim();
    yield Buffer.from(this.#head.join(""));
    if (this.#dropped > 0) yield Buffer.from(`(${this.#dropped} lines of output are left out here)\n`);
    yield Buffer.from(this.#tail.join(""));
  }

  /** Trimmed by half at a time, so that a line costs no more than its own length. */
  #trim(): void {
    let first = 0;
    while (this.#tailLength > tailBytes && first < this.#tail.length - 1) {
      this.#tailLength -= Buffer.byteLength(this.#tail[first] ?? "");
      first += 1;
    }
    this.#dropped += first;
    if (first > 0) this.#tail = this.#tail.slice(first);
  }
}
