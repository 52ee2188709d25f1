import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileDamage, FileParts } from "../ports.ts";
import { fileFault } from "./file-fault.ts";
import { readRange } from "./read-range.ts";

/** Where a file's bytes go that have to be read in parts. */
const name = "unpacked";

/**
 * Puts bytes into a temporary file for as long as somebody reads them in parts.
 * @param what they are in words, for errors
 * @returns what `use` returns, or the word that the bytes cannot be had
 * @throws UserError `file-unwritable` where there is no room for them
 */
export async function laidOut<Result>(
  chunks: AsyncIterable<Uint8Array | FileDamage>,
  what: string,
  use: (parts: FileParts) => Promise<Result>,
): Promise<Result | FileDamage> {
  const folder = await mkdtemp(join(tmpdir(), "auto-heal-"));
  const path = join(folder, name);
  try {
    let size = 0;
    await using file = await open(path, "wx");
    for await (const chunk of chunks) {
      if ("damaged" in chunk) return chunk;
      await file.write(chunk).catch((cause: unknown) => {
        throw fileFault(cause, "write", `${what}, unpacked,`);
      });
      size += chunk.length;
    }
    return await use({ size, range: (start, end) => readRange(path, start, end, what) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
