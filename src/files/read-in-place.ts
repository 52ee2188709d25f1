import { open } from "node:fs/promises";
import { fileFault } from "./file-fault.ts";

const chunkBytes = 1024 ** 2;
const leastBytes = 4096;

/**
 * Reads a file 1 MiB at a time into the same bytes: a stream allocates new ones faster than they are collected, which cost
 * 50 MB and a fifth of the time over 100 MB of CSV. What is kept of a chunk has to be copied before the next.
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`, when reading begins or later
 */
export async function* readInPlace(path: string, what: string): AsyncGenerator<Uint8Array> {
  try {
    await using file = await open(path);
    // A scraper may write a file a record: a mebibyte for each of them is more than is collected.
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafeSlow(Math.min(chunkBytes, Math.max(size, leastBytes)));
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, bytes.length);
      if (bytesRead === 0) return;
      yield bytes.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw fileFault(cause, "read", what, "log-missing");
  }
}
