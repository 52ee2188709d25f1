import type { HubRuleOf } from "../rules/rules.ts";
import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { parquetMetadataAsync, parquetRead } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { DatasetFolder } from "../../ports.ts";
import type { BuilderSink } from "../builder.ts";
import { arrowForm, featureNamed, type Features } from "../feature.ts";
import { wholeFile } from "../finding.ts";
import { LoadFailure } from "../load-failure.ts";
import { StoredFeaturesError } from "../stored-features.ts";
import type { ObservedField } from "../table.ts";
import { readArrowSchema } from "./arrow-schema.ts";
import { columnsOf, type ParquetColumn, UnsupportedTypeError } from "./column-types.ts";
import { observedOf, ValueWatch } from "./observe-values.ts";
import { featuresOfFile } from "./file-features.ts";

/** Bytes, uncompressed, that are decoded of one dataset; a row group is held in memory while it is. */
const pageBudget = 128 * 1024 ** 2;
const rowGroupBudget = 32 * 1024 ** 2;

/** Moments as the numbers that they are stored as. */
const parsers = {
  timestampFromMilliseconds: (value: bigint): bigint => value,
  timestampFromMicroseconds: (value: bigint): bigint => value,
  timestampFromNanoseconds: (value: bigint): bigint => value,
  dateFromDays: (days: number): number => days,
  jsonFromBytes: (bytes: Uint8Array): string => new TextDecoder().decode(bytes),
};

interface OpenFile {
  readonly path: string;
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
}

/**
 * The library's Parquet builder. Not a push machine: a Parquet file is read from its end.
 * Source: datasets packaged_modules/parquet/parquet.py.
 */
export class ParquetBuilder {
  readonly name = "parquet";
  readonly #sink: BuilderSink;
  readonly #declare: (features: Features) => void;
  #fixed: Features | null = null;
  #budget = pageBudget;
  #toldBudget = false;

  /** @param declare takes the features of the first file */
  constructor(sink: BuilderSink, declare: (features: Features) => void) {
    this.#sink = sink;
    this.#declare = declare;
  }

  fixTypes(features: Features): void {
    this.#fixed = features;
  }

  startSplit(): void {}

  /** Reads one file. @throws LoadFailure for what the library refuses, UserError when it cannot be read */
  async read(path: string, folder: DatasetFolder): Promise<void> {
    const file = await this.#open(path, folder);
    const { metadata, columns } = file;
    const fixed = this.#fixed ?? this.#featuresOf(file);
    if (this.#fixed === null) {
      this.#fixed = fixed;
      this.#declare(fixed);
    }
    const names = columns.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) < at);
    if (twice !== undefined) {
      throw this.#refused(
        path,
        "parquet-column-twice",
        `two columns are called "${twice}"`,
        `Multiple matches for FieldRef.Name(${twice}) in ${names.join(", ")}`,
      );
    }
    const [firstGroup] = metadata.row_groups;
    if (firstGroup === undefined) return;
    if (firstGroup.num_rows === 0n) {
      throw this.#refused(path, "parquet-no-rows", "the file has no rows", "BatchSize must be greater than 0, got 0");
    }
    const observed = await this.#decode(file, fixed);
    const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    this.#sink.batch({ file: path, columns: observed, rows, first: wholeFile(path), castBy: "builder" });
  }

  async #open(path: string, folder: DatasetFolder): Promise<OpenFile> {
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
      this.#refused(path, "parquet-unreadable", "this is no Parquet file, or it is damaged", hfMessage);
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
      throw unreadable(
        `Parquet file size is ${size} bytes, smaller than the size reported by footer's (${footer}bytes)`,
      );
    }
    try {
      const metadata = await parquetMetadataAsync(buffer, { parsers, geoparquet: false });
      const origin = keyValue(metadata, "ARROW:schema");
      const columns = columnsOf(metadata, origin === null ? null : readArrowSchema(origin));
      return { path, buffer, metadata, columns };
    } catch (cause) {
      if (cause instanceof UnsupportedTypeError) {
        throw this.#refused(
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

  #featuresOf({ path, metadata, columns }: OpenFile): Features {
    const origin = keyValue(metadata, "ARROW:schema");
    const stored =
      keyValue(metadata, "huggingface") ??
      (origin === null ? null : (readArrowSchema(origin)?.metadata.get("huggingface") ?? null));
    try {
      return featuresOfFile(columns, stored);
    } catch (cause) {
      if (!(cause instanceof StoredFeaturesError || cause instanceof SyntaxError)) throw cause;
      throw this.#refused(
        path,
        "parquet-huggingface-metadata",
        "the features that are stored in the file are not understood",
        cause.message,
        "FeaturesError",
      );
    }
  }

  /** Decodes pages within the budget: damage shows, and so does what casts to the fixed types depend on. */
  async #decode({ path, buffer, metadata, columns }: OpenFile, fixed: Features): Promise<readonly ObservedField[]> {
    const watches = new Map<string, ValueWatch>();
    for (const { name, type } of columns) {
      const feature = featureNamed(fixed, name);
      if (feature !== undefined && type.kind === "value" && arrowForm(type) !== arrowForm(feature)) {
        watches.set(name, new ValueWatch(type, feature));
      }
    }
    let start = 0;
    for (const group of metadata.row_groups) {
      const end = start + Number(group.num_rows);
      const bytes = Number(group.total_byte_size);
      if (bytes <= rowGroupBudget && bytes <= this.#budget) {
        this.#budget -= bytes;
        await this.#decodeGroup(path, { file: buffer, metadata, rowStart: start, rowEnd: end }, watches);
      } else this.#tellBudget(path);
      start = end;
    }
    return columns.map(({ name, type }) => {
      const watched = watches.get(name)?.finish(path);
      if (watched === undefined) return { name, type: observedOf(type) };
      if (watched.lost === null) return { name, type: watched.observed };
      throw this.#refused(
        path,
        "value-does-not-fit",
        `a value of "${name}" does not fit the type that was fixed before`,
        watched.lost,
      );
    });
  }

  async #decodeGroup(
    path: string,
    range: {
      readonly file: AsyncBuffer;
      readonly metadata: FileMetaData;
      readonly rowStart: number;
      readonly rowEnd: number;
    },
    watches: ReadonlyMap<string, ValueWatch>,
  ): Promise<void> {
    try {
      await parquetRead({
        ...range,
        compressors,
        parsers,
        geoparquet: false,
        onChunk: ({ columnName, columnData }) => {
          const watch = watches.get(columnName);
          if (watch !== undefined) for (const value of columnData) watch.add(value);
        },
      });
    } catch (cause) {
      if (!(cause instanceof Error) || "code" in cause) throw cause;
      if (/unsupported|not supported|not implemented/i.test(cause.message)) return this.#tellBudget(path);
      throw this.#refused(
        path,
        "parquet-page-damaged",
        "data in the file cannot be decoded: it is damaged",
        `Corrupt compressed data: ${cause.message}`,
      );
    }
    return undefined;
  }

  #tellBudget(path: string): void {
    if (this.#toldBudget) return;
    this.#toldBudget = true;
    this.#sink.finding({
      rule: "parquet-not-all-decoded",
      hfCode: null,
      severity: "info",
      message: "not all of the data was decoded: damage in the rest, and values there that do not fit, are not seen",
      hfMessage: null,
      ...wholeFile(path),
    });
  }

  #refused(
    path: string,
    rule: HubRuleOf<"error">,
    message: string,
    hfMessage: string,
    hfCode = "DatasetGenerationError",
  ): LoadFailure {
    return new LoadFailure({ rule, hfCode, message, hfMessage, place: wholeFile(path) });
  }
}

function keyValue(metadata: FileMetaData, key: string): string | null {
  return metadata.key_value_metadata?.find((entry) => entry.key === key)?.value ?? null;
}
