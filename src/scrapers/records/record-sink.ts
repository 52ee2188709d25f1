import type { Buffer } from "node:buffer";

/** Where a record or a fault stands in its file, 1-based; the column counts bytes. */
export interface RecordPlace {
  readonly line: number;
  readonly column?: number;
}

/** What keeps a part of a file from being read as a record. */
export type RecordFault =
  | "not-json"
  | "not-an-object"
  | "not-utf-8"
  | "too-long"
  | "cut-short"
  | "not-a-list"
  | "ragged"
  | "quote";

/** A record as it stands in its file. The bytes hold until the call returns. */
export interface RecordBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

export const textOf = ({ bytes, start, end }: RecordBytes): string => bytes.toString("utf8", start, end);

/** The place of what stands so many bytes behind the beginning of a record. */
export function placeBehind(
  { line, column = 1 }: RecordPlace,
  { bytes, start }: RecordBytes,
  offset: number,
): RecordPlace {
  const before = bytes.subarray(start, start + offset);
  const last = before.lastIndexOf(lineFeed);
  const lines = before.reduce((count, byte) => (byte === lineFeed ? count + 1 : count), 0);
  return { line: line + lines, column: last === -1 ? column + offset : offset - last };
}

const lineFeed = 10;

/** Takes what a reader finds, in the order of the file. */
export interface RecordSink {
  /** Told before the records that are to come out of some bytes, by readers to whom it costs nothing: the bytes of them all. */
  ahead?(records: RecordBytes): void;
  /** As `ahead`, by readers whose records may begin in earlier bytes. */
  piece?(bytes: Uint8Array): void;
  /** @param written null where it would have to be put together again */
  record(value: object, place: RecordPlace, written: RecordBytes | null): void;
  /** @param text the part of the file, as far as it is text */
  fault(fault: RecordFault, place: RecordPlace, text: string): void;
}

/** Reads the records of one file from its bytes. A push machine: the caller owns the loop. */
export interface RecordReader {
  /** @param bytes hold until the call returns */
  push(bytes: Uint8Array): void;
  finish(): void | Promise<void>;
}

/** A longer record is a finding and is not parsed, in bytes: no site has such a page, and memory stays flat. */
export const recordLimit = 16 * 1024 ** 2;
/** How much of a part that cannot be read is shown, in bytes. */
export const shownBytes = 400;
