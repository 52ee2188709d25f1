import { open } from "node:fs/promises";
import { fileFault } from "./file-fault.ts";

const chunkBytes = 1024 ** 2;

/** Two pieces of a file: one that is looked at, one that is read meanwhile. */
type Pair = readonly [Buffer, Buffer];

/** Whose bytes are free to be read into again: mostly there is one reader after the other. */
let spare: Pair | null = null;

/**
 * Reads a file 1 MiB at a time into the same bytes, one piece ahead: a stream allocates new ones faster than they are
 * collected, which cost 50 MB and a fifth of the time over 100 MB of CSV. What is kept of a chunk has to be copied before the
 * next is asked for, also before the end is: the next file is read into the same bytes.
 * @param what the file in words, for errors
 * @throws UserError `log-missing` or `file-unreadable`, when reading begins or later
 */
export async function* readInPlace(path: string, what: string): AsyncGenerator<Uint8Array> {
  const pair: Pair = spare ?? [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
  spare = null;
  try {
    await using file = await open(path);
    const read = (into: Buffer) => {
      const reading = file.read(into, 0, chunkBytes);
      // It may fail while nobody waits for it yet; who does hears of it all the same.
      reading.catch(() => null);
      return reading;
    };
    let [bytes, other] = pair;
    let ahead = read(bytes);
    try {
      for (;;) {
        const { bytesRead } = await ahead;
        if (bytesRead === 0) return;
        ahead = read(other);
        yield bytes.subarray(0, bytesRead);
        [bytes, other] = [other, bytes];
      }
    } finally {
      // Nothing is read any more once these bytes are somebody else's; what went wrong was told, or is asked for by nobody.
      await ahead.catch(() => null);
    }
  } catch (cause) {
    throw fileFault(cause, "read", what, "log-missing");
  } finally {
    spare = pair;
  }
}
