import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { parquetMetadataAsync } from "hyparquet";
import type { DatasetFolder } from "../../ports.ts";
import { wholeFile } from "../finding.ts";
import { LoadFailure } from "../load-failure.ts";
import type { HubRuleOf } from "../rules/rules.ts";
import { readArrowSchema } from "./arrow-schema.ts";
import { columnsOf, type ParquetColumn } from "./column-types.ts";
import { UnsupportedTypeError } from "./unsupported-type.ts";

/** Moments as the numbers that they are stored as. */
export const parsers = {
  timestampFromMilliseconds: (value: bigint): bigint => value,
  timestampFromMicroseconds: (value: bigint): bigint => value,
  timestampFromNanoseconds: (value: bigint): bigint => value,
  dateFromDays: (days: number): number => days,
  jsonFromBytes: (bytes: Uint8Array): string => new TextDecoder().decode(bytes),
};

/** A file whose footer was read. */
export interface ParquetFile {
  readonly path: string;
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
}

/** What the library refuses of a file. */
export const refused = (
  path: string,
  rule: HubRuleOf<"error">,
  message: string,
  hfMessage: string,
  hfCode = "DatasetGenerationError",
): LoadFailure => new LoadFailure({ rule, hfCode, message, hfMessage, place: wholeFile(path) });

/** @returns the value of a key that the writer left in the footer, or null */
export function keyValue(metadata: FileMetaData, key: string): string | null {
  return metadata.key_value_metadata?.find((entry) => entry.key === key)?.value ?? null;
}

/** Reads a file's footer. @throws LoadFailure for what the library refuses, UserError when it cannot be read */
export async function openParquet(path: string, folder: DatasetFolder): Promise<ParquetFile> {
  const size = folder.files.find((file) => file.path === path)?.size ?? 0;
  const buffer: AsyncBuffer = {
    byteLength: size,
    slice: async (start, end) => {
      const bytes = await folder.range(
        path,
        start < 0 ? Math.max(0, size + start) : start,
        Math.min(end ?? size, size),
      );
      return Uint8Array.from(bytes).buffer;
    },
  };
  const unreadable = (hfMessage: string): LoadFailure =>
    refused(path, "parquet-unreadable", "this is no Parquet file, or it is damaged", hfMessage);
  if (size < 12) {
    throw unreadable(`Parquet file size is ${size} bytes, smaller than the minimum file footer (8 bytes)`);
  }
  const tail = new DataView(await buffer.slice(size - 8, size));
  const [footer, mark] = [tail.getUint32(0, true), tail.getUint32(4, true)];
  // "PAR1", or "PARE" where the footer is encrypted.
  if (mark !== 0x31524150 && mark !== 0x45524150) {
    throw unreadable(
      "Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file.",
    );
  }
  if (footer > size - 8) {
    throw unreadable(`Parquet file size is ${size} bytes, smaller than the size reported by footer's (${footer}bytes)`);
  }
  try {
    const metadata = await parquetMetadataAsync(buffer, { parsers, geoparquet: false });
    const origin = keyValue(metadata, "ARROW:schema");
    const columns = columnsOf(metadata, origin === null ? null : readArrowSchema(origin));
    return { path, buffer, metadata, columns };
  } catch (cause) {
    if (cause instanceof UnsupportedTypeError) {
      throw refused(
        path,
        "parquet-type-unsupported",
        "a column has a type that `datasets` has none for",
        cause.message,
        "FeaturesError",
      );
    }
    if (!(cause instanceof Error) || "code" in cause) throw cause;
    throw unreadable(`Couldn't deserialize thrift: ${cause.message}`);
  }
}
