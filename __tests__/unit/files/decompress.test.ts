import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { type Compression, compressionOf, decompressed } from "../../../src/files/decompress.ts";

const text = '{"id": 1, "name": "café"}\n'.repeat(3);
/** Of the text, by Python's bz2 and lzma. */
const bzip2 = Buffer.from(
  "QlpoOTFBWSZTWR8iLLUAACPZlAAQUAQgEC8jAAoAIAgAIABBn/qkhoeoPRCmmRiYmJS7dCUrqQwlZOjxhZTCmqEKQyy/F3JFOFCQHyIstQ==",
  "base64",
);
const xz = Buffer.from(
  "/Td6WFoAAATm1rRGAgAhAQwAAACPmEGc4ABQACJdAD2IiSaBk1N/dRAGcCcNfA0TJeDCa4JZb2NS7+Va+KuAAAAAAADRpSwMNLy1mgABPlE0zy99H7bzfQEAAAAABFla",
  "base64",
);

/** Chunks in bytes that are another's as soon as the next is asked for. */
async function* inPlace(content: Buffer, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < content.length; at += size) {
    const length = content.copy(bytes, 0, at, at + size);
    yield bytes.subarray(0, length);
  }
}

async function unpack(compression: Compression, chunks: AsyncIterable<Uint8Array>) {
  const bytes = decompressed(compression, chunks);
  if (bytes.kind === "not-read") return bytes;
  const parts: Uint8Array[] = [];
  for await (const chunk of bytes.chunks) {
    if ("damaged" in chunk) return chunk;
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts).toString();
}

describe("a compressed file", () => {
  it.each<[Compression, Buffer]>([
    ["gzip", gzipSync(text)],
    ["zstd", zstdCompressSync(text)],
    ["bzip2", bzip2],
    ["xz", xz],
  ])("is unpacked: %s, also one that was put together, in chunks of any size", async (compression, packed) => {
    const twice = Buffer.concat([packed, packed]);
    for (const size of [3, 64, 1000]) {
      // Node's own decoders for gzip want bytes that stay.
      const chunks = compression === "gzip" ? [twice] : inPlace(twice, size);
      expect(
        await unpack(
          compression,
          (async function* () {
            yield* chunks;
          })(),
        ),
      ).toBe(text + text);
    }
  });

  it("of many frames keeps none of them but the last in memory", async () => {
    const frame = zstdCompressSync(Buffer.alloc(100_000, "0123456789\n"));
    const frames = Buffer.concat(Array.from({ length: 20 }, () => frame));
    expect(await unpack("zstd", inPlace(frames, 1000))).toHaveLength(2_000_000);
  });

  it.each<[Compression, string, Buffer, string]>([
    ["bzip2", "cut short", bzip2.subarray(0, -9), "Compressed file ended before the end-of-stream marker was reached"],
    ["bzip2", "empty", Buffer.alloc(0), "Compressed file ended before the end-of-stream marker was reached"],
    ["bzip2", "none", Buffer.from(text), "Invalid data stream"],
    ["xz", "cut short", xz.subarray(0, -20), "Compressed file ended before the end-of-stream marker was reached"],
    ["xz", "empty", Buffer.alloc(0), "Compressed file ended before the end-of-stream marker was reached"],
    ["xz", "none", Buffer.from(text), "Input format not supported by decoder"],
    ["xz", "damaged", Buffer.from(xz).fill(0xff, 30, 34), "Corrupt input data"],
    [
      "zstd",
      "cut short",
      zstdCompressSync(text).subarray(0, -3),
      "Compressed file ended before the end-of-stream marker was reached",
    ],
  ])("that is %s and %s says so in Python's words", async (compression, _, bytes, words) => {
    expect(await unpack(compression, inPlace(bytes, 1000))).toEqual({ damaged: words });
  });

  it.each<Compression>(["gzip", "zstd", "bzip2", "xz"])("that cannot be read is no damage: %s", async (compression) => {
    // oxlint-disable-next-line require-yield -- it fails before its first chunk
    const unreadable = async function* (): AsyncGenerator<Uint8Array> {
      throw new UserError("file-unreadable", "the file went away", "Leave it.");
    };
    await expect(unpack(compression, unreadable())).rejects.toThrow("the file went away");
  });

  it("is told by its extension, or by its first bytes", () => {
    expect(compressionOf("a.jsonl.bz2", new Uint8Array(0))).toBe("bzip2");
    expect(compressionOf("a.ndjson", bzip2)).toBe("bzip2");
    expect(compressionOf("a.jsonl", bzip2)).toBe("bzip2");
    expect(compressionOf("a.jsonl.gz", bzip2)).toBe("gzip");
  });
});
