import { Buffer } from "node:buffer";
import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { RecordSink } from "./record-sink.ts";

/** A file that is read in parts, from its end. */
export interface PartlyRead {
  /** In bytes. */
  readonly size: number;
  /** Bytes `start` to `end`. */
  range(start: number, end: number): Promise<Uint8Array>;
}

/** Takes the records of a file, and hears how many of them were not looked at. */
export interface PartlyReadSink extends RecordSink {
  /** So many records from a line on are in a row group that is too large to be held in memory. */
  unchecked(records: number): void;
}

/** A row group is decoded whole: this is how much of one may be, in bytes unpacked, and in values. */
export const rowGroupBudget = { bytes: 32 * 1024 ** 2, values: 4_000_000 } as const;

/** `export.parquet`, also packed once more. */
export const isParquet = (path: string): boolean => /\.parquet(?:\.gz|\.zst)?$/i.test(path);

function bufferOf(file: PartlyRead): AsyncBuffer {
  const { size } = file;
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const from = start < 0 ? Math.max(0, size + start) : start;
      return Uint8Array.from(await file.range(from, Math.min(end, size))).buffer;
    },
  };
}

/** A value as JSON has it: numbers of 64 bits as texts where a number would not be exact, moments in ISO 8601, bytes in base64. */
function jsonValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonValue(part)]));
}

/** What the parser throws of a broken file is an Error without a code; what the file system throws has one. */
const isDamage = (cause: unknown): boolean => cause instanceof Error && !("code" in cause);

/**
 * Reads the records of a Parquet file, a row group at a time; its place is the number of its row. Row groups that are
 * over the budget are told and left out.
 * @returns false for what is no Parquet file, or is damaged
 * @throws what `range` throws
 */
export async function readParquet(
  file: PartlyRead,
  sink: PartlyReadSink,
  budget: { readonly bytes: number; readonly values: number } = rowGroupBudget,
): Promise<boolean> {
  const buffer = bufferOf(file);
  const decoded = async <T>(decode: () => Promise<T>): Promise<T | null> => {
    try {
      return await decode();
    } catch (cause) {
      if (isDamage(cause)) return null;
      throw cause;
    }
  };
  const metadata = await decoded<FileMetaData>(() => parquetMetadataAsync(buffer));
  if (metadata === null) return false;
  let start = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const end = start + rows;
    const isOver = Number(group.total_byte_size) > budget.bytes || rows * group.columns.length > budget.values;
    if (isOver) {
      sink.unchecked(rows);
    } else if (rows > 0) {
      const rowStart = start;
      const records = await decoded(() =>
        parquetReadObjects({ file: buffer, metadata, compressors, rowStart, rowEnd: end }),
      );
      if (records === null) return false;
      for (const [index, record] of records.entries()) {
        const value = jsonValue(record);
        if (typeof value === "object" && value !== null) sink.record(value, { line: rowStart + index + 1 }, null);
      }
    }
    start = end;
  }
  return true;
}
