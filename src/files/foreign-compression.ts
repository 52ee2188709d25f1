import { ReadableStream } from "node:stream/web";
import unbzip2 from "unbzip2-stream";
import xz from "xz-decompress";

type Unpacked = AsyncGenerator<Uint8Array | { readonly damaged: string }>;

/** What Python says of a file that ends too early, of whatever compression. */
const cutOff = "Compressed file ended before the end-of-stream marker was reached";

/**
 * Unpacks with a decoder that is not of the platform.
 * @param damage what Python says of what the decoder throws; null for something behind the data, which Python leaves alone
 */
async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  decode: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
  damage: (error: Error, given: number) => string | null,
): Unpacked {
  let fault: { readonly cause: unknown } | null = null;
  let taken = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        taken += chunk.length;
        // The decoders keep what they are given, and the bytes are another's after this.
        yield Uint8Array.from(chunk);
      }
    } catch (cause) {
      fault = { cause };
      throw cause;
    }
  }
  let given = 0;
  try {
    for await (const chunk of decode(source())) {
      given += chunk.length;
      yield chunk;
    }
  } catch (thrown) {
    const { cause } = fault ?? { cause: null };
    if (cause !== null) throw cause;
    if (!(thrown instanceof Error)) throw thrown;
    const damaged = damage(thrown, given);
    if (damaged !== null) yield { damaged };
    return;
  }
  if (taken === 0) yield { damaged: cutOff };
}

/** Python's own words (Modules/_bz2module.c, Lib/_compression.py). */
const bzip2Damage = ({ message }: Error, given: number): string | null => {
  if (/magic/.test(message)) return given > 0 ? null : "Invalid data stream";
  return /crc/i.test(message) ? "Invalid data stream" : cutOff;
};

/** The decoder works while it is written to: what it has made of a chunk is there when `write` returns. */
async function* bunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = unbzip2();
  let made: Uint8Array[] = [];
  const errors: unknown[] = [];
  decoder.on("data", (chunk: Uint8Array) => void made.push(chunk));
  decoder.on("error", (error: unknown) => void errors.push(error));
  function* taken(): Generator<Uint8Array> {
    yield* made;
    made = [];
    if (errors.length > 0) throw errors[0];
  }
  for await (const chunk of source) {
    decoder.write(chunk);
    yield* taken();
  }
  decoder.end();
  yield* taken();
}

/** The bytes behind bzip2. */
export const unpackedBzip2 = (chunks: AsyncIterable<Uint8Array>): Unpacked => unpacked(chunks, bunzipped, bzip2Damage);

/** The decoder tells a number; Python's words (Modules/_lzmamodule.c). Source: tukaani.org XZ Embedded, `enum xz_ret`. */
const xzDamage = ({ message }: Error, given: number): string | null => {
  switch (/code (\d+)/.exec(message)?.[1]) {
    case "5":
      return given > 0 ? null : "Input format not supported by decoder";
    case "6":
    case "7":
      return "Corrupt input data";
    case undefined:
    default:
      return cutOff;
  }
};

/** The bytes behind xz. */
export const unpackedXz = (chunks: AsyncIterable<Uint8Array>): Unpacked =>
  unpacked(chunks, (source) => new xz.XzReadableStream(ReadableStream.from(source)), xzDamage);
