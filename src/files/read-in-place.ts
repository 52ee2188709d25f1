import { open } from "node:fs/promises";
import { fileFault } from "./file-fault.ts";

const chunkBytes = 1024 ** 2;

/** Whose bytes are free to be read into again: mostly there is one reader after the other. */
let spare: Buffer | null = null;

/**
 * Reads a file 1 MiB at a time into the same bytes: a stream allocates new ones faster than they are collected, which cost
 * 50 MB and a fifth of the time over 100 MB of CSV. What is kept of a chunk has to be copied before the next is asked for,
 * also before the end is: the next file is read into the same bytes.
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`, when reading begins or later
 */
export async function* readInPlace(path: string, what: string): AsyncGenerator<Uint8Array> {
  const bytes = spare ?? Buffer.allocUnsafeSlow(chunkBytes);
  spare = null;
  try {
    await using file = await open(path);
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, bytes.length);
      if (bytesRead === 0) return;
      yield bytes.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw fileFault(cause, "read", what, "log-missing");
  } finally {
    spare = bytes;
  }
}
