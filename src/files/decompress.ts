import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { DatasetBytes } from "../ports.ts";
import { unpackedBzip2, unpackedXz } from "./foreign-compression.ts";
import { unpackedFrames } from "./zstd-frames.ts";

/** How a data file is compressed. */
export type Compression = "none" | "gzip" | "zstd" | "bzip2" | "xz" | "lz4";

const byExtension: Readonly<Record<string, Compression>> = {
  gz: "gzip",
  zst: "zstd",
  bz2: "bzip2",
  xz: "xz",
  lz4: "lz4",
};

/** By first bytes. Source: datasets utils/file_utils.py, `MAGIC_NUMBER_TO_COMPRESSION_PROTOCOL`. */
const magic: readonly (readonly [string, Compression])[] = [
  ["1f8b", "gzip"],
  ["28b52ffd", "zstd"],
  ["425a68", "bzip2"],
  ["fd377a585a00", "xz"],
  ["04224d18", "lz4"],
];

/**
 * How the library would decompress a file: as its extension says, otherwise as its first bytes say, also of a
 * `.jsonl` (utils/file_utils.py, `cached_path`; utils/extract.py, `Extractor.infer_extractor_format`).
 * @param head the file's first bytes, eight at most
 */
export function compressionOf(path: string, head: Uint8Array): Compression {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const named = byExtension[extension];
  if (named !== undefined) return named;
  const hex = Buffer.from(head).toString("hex");
  return magic.find(([bytes]) => hex.startsWith(bytes))?.[1] ?? "none";
}

/** What Python says of damage, by what zlib says. */
function damage(cause: Error & { readonly code?: string }): string | null {
  switch (cause.code) {
    case "Z_DATA_ERROR":
      return cause.message === "incorrect header check"
        ? "Not a gzipped file"
        : `Error -3 while decompressing data: ${cause.message}`;
    case "Z_BUF_ERROR":
      return "Compressed file ended before the end-of-stream marker was reached";
    case undefined:
    default:
      return cause.code?.startsWith("Z") === true ? cause.message : null;
  }
}

async function* inflated(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const transform = createGunzip({ chunkSize: 256 * 1024 });
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => transform.destroy(error));
  source.pipe(transform);
  try {
    for await (const chunk of transform as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    source.destroy();
  }
}

/** Says of damage what Python says, as the last word. */
async function* orDamage(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | { readonly damaged: string }> {
  try {
    yield* chunks;
  } catch (cause) {
    const damaged = cause instanceof Error ? damage(cause) : null;
    if (damaged === null) throw cause;
    yield { damaged };
  }
}

/** The bytes behind a compression; lz4 is not read. */
export function decompressed(compression: Compression, chunks: AsyncIterable<Uint8Array>): DatasetBytes {
  switch (compression) {
    case "none":
      return { kind: "bytes", chunks };
    case "gzip":
      return { kind: "bytes", chunks: orDamage(inflated(chunks)) };
    case "zstd":
      return { kind: "bytes", chunks: orDamage(unpackedFrames(chunks)) };
    case "bzip2":
      return { kind: "bytes", chunks: unpackedBzip2(chunks) };
    case "xz":
      return { kind: "bytes", chunks: unpackedXz(chunks) };
    case "lz4":
      return { kind: "not-read", compression };
  }
}
