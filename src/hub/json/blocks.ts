import type { Buffer } from "node:buffer";

const lineFeed = 0x0a;

/** Arrow reads a batch in blocks of this many bytes (json.py: chunksize / 32, at least 16 KiB). */
export const blockSizeOf = (chunkSize: number): number => Math.max(Math.floor(chunkSize / 32), 16 << 10);

/** Whether a line spans a whole block: Arrow then says "straddling object", and the library doubles the block. */
function straddles(bytes: Buffer, length: number, size: number): boolean {
  for (let start = size; start + size < length; start += size) {
    const end = bytes.indexOf(lineFeed, start);
    if (end === -1 || end >= start + size) return true;
  }
  return false;
}

/**
 * @param size the size that the batch before was read with
 * @returns the size of the blocks for a batch: the whole batch if it is more than eight blocks long.
 */
export function fitBlockSize(bytes: Buffer, length: number, size: number): number {
  if (Math.floor(length / 8) > size) return length;
  let fitted = size;
  while (fitted < length && straddles(bytes, length, fitted)) fitted *= 2;
  return fitted;
}

/**
 * @returns the offsets behind each block but the last. A block ends with the last line that ends in it
 * (apache/arrow cpp/src/arrow/json/chunker.cc with newlines_in_values off).
 */
export function blockEnds(bytes: Buffer, length: number, size: number): readonly number[] {
  const ends: number[] = [];
  for (let limit = size; limit < length; limit += size) {
    const end = bytes.lastIndexOf(lineFeed, limit - 1) + 1;
    if (end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  return ends;
}
