import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { parquetRead } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { DatasetFolder } from "../../ports.ts";
import type { BuilderSink } from "../builder.ts";
import { arrowForm, featureNamed, type Features } from "../feature.ts";
import { wholeFile } from "../finding.ts";
import { LoadFailure } from "../load-failure.ts";
import { StoredFeaturesError } from "../stored-features.ts";
import type { ObservedField } from "../table.ts";
import { readArrowSchema } from "./arrow-schema.ts";
import { observedOf, ValueWatch } from "./observe-values.ts";
import { featuresOfFile } from "./file-features.ts";
import type { ParquetOptions } from "./options.ts";
import { keyValue, openParquet, type ParquetFile, parsers, refused } from "./parquet-file.ts";

/** Bytes, uncompressed, that are decoded of one dataset; a row group is held in memory while it is. */
const pageBudget = 128 * 1024 ** 2;
const rowGroupBudget = 32 * 1024 ** 2;

/** Columns that Arrow adds to every file while it reads. Source: apache/arrow cpp/src/arrow/dataset/scanner.cc. */
const ownColumns = ["__fragment_index", "__batch_index", "__last_in_fragment", "__filename"];

/**
 * The library's Parquet builder. Not a push machine: a Parquet file is read from its end.
 * Source: datasets packaged_modules/parquet/parquet.py.
 */
export class ParquetBuilder {
  readonly name = "parquet";
  readonly #options: ParquetOptions;
  readonly #sink: BuilderSink;
  readonly #declare: (features: Features) => void;
  #fixed: Features | null = null;
  #budget = pageBudget;
  #toldBudget = false;

  /** @param declare takes the features of the first file */
  constructor(options: ParquetOptions, sink: BuilderSink, declare: (features: Features) => void) {
    this.#options = options;
    this.#sink = sink;
    this.#declare = declare;
  }

  fixTypes(features: Features): void {
    const { columns } = this.#options;
    const kept = columns === null ? features : features.filter(({ name }) => columns.includes(name));
    this.#fixed = kept;
    if (kept.length < features.length) this.#declare(kept);
  }

  startSplit(): void {}

  /** Reads one file. @throws LoadFailure for what the library refuses, UserError when it cannot be read */
  async read(path: string, folder: DatasetFolder): Promise<void> {
    try {
      await this.#read(path, folder);
    } catch (cause) {
      if (!(cause instanceof LoadFailure) || !this.#options.skipsBadFiles) throw cause;
      this.#sink.finding({
        ...cause.finding,
        severity: "warning",
        message: `the file is left out (\`on_bad_files\`): ${cause.finding.message}`,
      });
    }
  }

  async #read(path: string, folder: DatasetFolder): Promise<void> {
    const file = this.#selected(await openParquet(path, folder));
    const { metadata, columns } = file;
    const fixed = this.#fixed ?? this.#featuresOf(file);
    if (this.#fixed === null) {
      this.#fixed = fixed;
      this.#declare(fixed);
    }
    const names = [...columns.map(({ name }) => name), ...ownColumns];
    const twice = names.find((name, at) => names.indexOf(name) < at);
    if (twice !== undefined) {
      throw refused(
        path,
        "parquet-column-twice",
        `two columns are called "${twice}"`,
        `Multiple matches for FieldRef.Name(${twice}) in ${names.join(", ")}`,
      );
    }
    const [firstGroup] = metadata.row_groups;
    if (firstGroup === undefined) return;
    if (firstGroup.num_rows === 0n) {
      throw refused(path, "parquet-no-rows", "the file has no rows", "BatchSize must be greater than 0, got 0");
    }
    const observed = await this.#decode(file, fixed);
    // A table without columns has no rows.
    if (columns.length === 0) return;
    const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    this.#sink.batch({ file: path, columns: observed, rows, first: wholeFile(path), castBy: "builder" });
  }

  /** The file with the columns that the config asks for. */
  #selected(file: ParquetFile): ParquetFile {
    const { columns: wanted, filters } = this.#options;
    if (filters) this.#tellFilters(file.path);
    if (wanted === null) return file;
    const missing = wanted.find((name) => !file.columns.some((column) => column.name === name));
    if (missing !== undefined) {
      throw refused(
        file.path,
        "parquet-column-not-found",
        `the file has no column "${missing}", which \`columns\` of the config names`,
        `No match for FieldRef.Name(${missing}) in ${file.columns.map(({ name }) => name).join(", ")}`,
      );
    }
    return { ...file, columns: file.columns.filter(({ name }) => wanted.includes(name)) };
  }

  #tellFilters(path: string): void {
    this.#sink.finding({
      rule: "parquet-filters-not-applied",
      hfCode: null,
      severity: "info",
      message: "`filters` of the config is not applied here: rows are counted without it",
      hfMessage: null,
      ...wholeFile(path),
    });
  }

  #featuresOf({ path, metadata, columns }: ParquetFile): Features {
    const origin = keyValue(metadata, "ARROW:schema");
    const stored =
      keyValue(metadata, "huggingface") ??
      (origin === null ? null : (readArrowSchema(origin)?.metadata.get("huggingface") ?? null));
    try {
      return featuresOfFile(columns, stored);
    } catch (cause) {
      if (!(cause instanceof StoredFeaturesError || cause instanceof SyntaxError)) throw cause;
      throw refused(
        path,
        "parquet-huggingface-metadata",
        "the features that are stored in the file are not understood",
        cause.message,
        "FeaturesError",
      );
    }
  }

  /** Decodes pages within the budget: damage shows, and so does what casts to the fixed types depend on. */
  async #decode({ path, buffer, metadata, columns }: ParquetFile, fixed: Features): Promise<readonly ObservedField[]> {
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
      throw refused(
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
      throw refused(
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
}
