import { open } from "node:fs/promises";
import { fileFault } from "./file-fault.ts";

/**
 * Reads a part of a file.
 * @param start of the first byte, from 0
 * @param end after the last one; what lies beyond the file's end is left out
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`
 */
export async function readRange(path: string, start: number, end: number, what: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const bytes = Buffer.alloc(Math.max(0, end - start));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } catch (cause) {
    throw fileFault(cause, "read", what, "log-missing");
  }
}
