/** How much of a log is kept, in bytes: causes stand at the beginning or near the end. */
const headBytes = 1024 ** 2;
const tailBytes = 4 * 1024 ** 2;
/** Lines are kept as bytes, so many together: a flood of empty lines would cost a string each. */
const blockBytes = 64 * 1024;

interface Block {
  readonly bytes: Buffer;
  readonly lines: number;
}

/** Keeps the beginning and the end of a log that may have no end, and says how many lines are missing between. */
export class BoundedLog {
  readonly #head: Block[] = [];
  #headLength = 0;
  readonly #tail: Block[] = [];
  #tailLength = 0;
  #dropped = 0;
  /** Lines that make no block yet. */
  #lines: string[] = [];
  #length = 0;

  /** @param line with its line feed */
  push(line: string): void {
    this.#lines.push(line);
    this.#length += Buffer.byteLength(line);
    if (this.#length >= blockBytes) this.#close();
  }

  /** The log in pieces; may be read more than once. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    this.#close();
    yield* this.#head.map(({ bytes }) => bytes);
    if (this.#dropped > 0) yield Buffer.from(`(${this.#dropped} lines of output are left out here)\n`);
    yield* this.#tail.map(({ bytes }) => bytes);
  }

  #close(): void {
    if (this.#lines.length === 0) return;
    const block = { bytes: Buffer.from(this.#lines.join("")), lines: this.#lines.length };
    this.#lines = [];
    this.#length = 0;
    if (this.#tail.length === 0 && this.#headLength + block.bytes.length <= headBytes) {
      this.#head.push(block);
      this.#headLength += block.bytes.length;
      return;
    }
    this.#tail.push(block);
    this.#tailLength += block.bytes.length;
    while (this.#tailLength > tailBytes && this.#tail.length > 1) {
      const first = this.#tail.shift();
      this.#tailLength -= first?.bytes.length ?? 0;
      this.#dropped += first?.lines ?? 0;
    }
  }
}
