import type { FileDamage } from "../ports.ts";
import { decompressed } from "./decompress.ts";

/** By the end of a name, whatever its case. */
const packed = [
  { extension: ".gz", compression: "gzip" },
  { extension: ".zst", compression: "zstd" },
] as const;

/** Records repeat their keys, and still pack to a fiftieth at the best: what unpacks to more is made to. */
const mostTimes = 200;
const harmlessBytes = 64 * 1024 ** 2;

const packing = (path: string): (typeof packed)[number] | undefined =>
  packed.find(({ extension }) => path.toLowerCase().endsWith(extension));

/** Whether a file's name says that it is packed. */
export const isPacked = (path: string): boolean => packing(path) !== undefined;

/**
 * The bytes of a file, unpacked where its name says that it is packed.
 * @returns chunks in order; the last may be the word that the rest cannot be had
 */
export async function* unpacked(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | FileDamage> {
  const found = packing(path);
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const bytes = found === undefined ? null : decompressed(found.compression, counted());
  if (bytes?.kind !== "bytes") {
    yield* chunks;
    return;
  }
  for await (const chunk of bytes.chunks) {
    if ("damaged" in chunk) {
      yield { damaged: "not-unpacked" };
      return;
    }
    given += chunk.length;
    if (given > harmlessBytes && given > taken * mostTimes) {
      yield { damaged: "bomb" };
      return;
    }
    yield chunk;
  }
}
