import { createReadStream } from "node:fs";
import { fileFault } from "./file-fault.ts";

const chunkBytes = 1024 ** 2;

/**
 * Reads a file as a stream, 1 MiB at a time.
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`, when reading begins or later
 */
export async function* readChunks(path: string, what: string): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: chunkBytes });
  try {
    yield* chunks;
  } catch (cause) {
    throw fileFault(cause, "read", what, "log-missing");
  }
}
