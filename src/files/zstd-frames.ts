import { Readable } from "node:stream";
import { createZstdDecompress } from "node:zlib";

const outputBytes = 256 * 1024;

/** Chunks, some of which have to be read again. */
class Supply {
  readonly #source: AsyncIterator<Uint8Array>;
  /** What was given since a frame began, and is not known to be used. */
  #given: Uint8Array[] = [];
  /** Of what was given since then, how many bytes are forgotten. */
  #forgotten = 0;
  #isOver = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /**
   * @param again what comes first
   * @param used tells how many bytes of what was given since this call are used
   */
  async *from(again: Uint8Array, used: () => number): AsyncGenerator<Uint8Array> {
    this.#forgotten = 0;
    this.#given = again.length === 0 ? [] : [again];
    yield* this.#given;
    while (!this.#isOver) {
      for (
        let [first] = this.#given;
        first !== undefined && this.#forgotten + first.length <= used();
        [first] = this.#given
      ) {
        this.#forgotten += first.length;
        this.#given.shift();
      }
      const step = await this.#source.next();
      if (step.done === true) {
        this.#isOver = true;
        return;
      }
      // Decoders keep what they are given, and the bytes are another's after this.
      const chunk = Uint8Array.from(step.value);
      this.#given.push(chunk);
      yield chunk;
    }
  }

  /** What is left when so many bytes of what was given are used. */
  rest(used: number): Uint8Array {
    return Buffer.concat(this.#given).subarray(used - this.#forgotten);
  }
}

/**
 * The bytes of all frames of a file, one after the other: node's decoder ends with the first when more of the file is at hand
 * (RFC 8878, 3.1: "Zstandard compressed data is made up of one or more frames").
 * @throws what the decoder throws of damage
 */
export async function* unpackedFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const supply = new Supply(chunks);
  let rest: Uint8Array = new Uint8Array(0);
  do {
    const decoder = createZstdDecompress({ chunkSize: outputBytes });
    const source = Readable.from(
      supply.from(rest, () => decoder.bytesWritten),
      { objectMode: false },
    );
    source.on("error", (error) => decoder.destroy(error));
    source.pipe(decoder);
    try {
      for await (const chunk of decoder as AsyncIterable<Uint8Array>) yield chunk;
    } finally {
      source.unpipe(decoder);
    }
    rest = supply.rest(decoder.bytesWritten);
  } while (rest.length > 0);
}
