import { type Finding, type Place, wholeFile } from "./finding.ts";
import { LoadFailure, refusal } from "./load-failure.ts";

/**
 * The library counts the rows of each file in a list that grows by one file at a time, and stumbles over a gap.
 * Source: builder.py, `_prepare_split_single` (`original_shard_lengths`).
 */
export const emptyBefore = (empty: string, next: string): LoadFailure =>
  new LoadFailure({
    rule: "empty-file-before-data",
    hfCode: "DatasetGenerationError",
    message: `the file is empty, and ${next}, which comes after it, is not: the library stumbles over the gap`,
    hfMessage: "list index out of range",
    place: wholeFile(empty),
    repair: { kind: "advice", text: "Delete the file, or write no file while there is nothing in it." },
  });

/** `all` is the union of splits for `load_dataset`. Source: datasets builder.py, `_download_and_prepare`. */
export const splitCalledAll = (all: string, place: Place): LoadFailure =>
  new LoadFailure({
    rule: "split-name-all",
    hfCode: null,
    message: `a split must not be called "${all}"`,
    hfMessage:
      "`all` is a special split keyword corresponding to the union of all splits, so cannot be used as key in ._split_generator().",
    place,
  });

/** A split whose patterns find nothing. Source: datasets builders, `_split_generators`. */
export const splitWithoutFiles = (split: string, place: Place): LoadFailure =>
  new LoadFailure({
    rule: "split-without-files",
    hfCode: "DataFilesNotFoundError",
    message: `no file is found for the split "${split}"`,
    hfMessage: "At least one data file must be specified",
    place,
  });

/** A split of which no file made a table. Source: datasets arrow_writer.py, `finalize`. */
export const nothingToInferFrom = (split: string, path: string): LoadFailure =>
  new LoadFailure({
    rule: "nothing-to-infer-from",
    hfCode: "DatasetGenerationError",
    message: `the files of the split "${split}" hold nothing that shows columns`,
    hfMessage: "Please pass `features` or at least one example when writing data",
    place: wholeFile(path),
  });

/** A builder that the library has, and that fails whatever it is given. */
export const builderBroken = (name: string, hfMessage: string, path: string): LoadFailure =>
  new LoadFailure({
    rule: "builder-broken",
    hfCode: "DatasetGenerationError",
    message: `the library's builder "${name}" fails on every file`,
    hfMessage,
    place: wholeFile(path),
    repair: { kind: "advice", text: "Keep the data in JSON Lines, CSV or Parquet." },
  });

/** @param hfMessage what the decompressor says */
export const compressedDataDamaged = (hfMessage: string, path: string): Finding =>
  refusal({
    rule: "compressed-data-damaged",
    hfCode: "DatasetGenerationError",
    message: "the file is not what its extension says, or it is cut off",
    hfMessage,
    place: wholeFile(path),
    repair: { kind: "advice", text: "Compress it again, or give it the extension of what it is." },
  });

/** What has to be installed beside the library to read an extension. Source: fsspec/compression.py. */
const packages: Readonly<Record<string, { readonly name: string; readonly codec: string }>> = {
  zst: { name: "zstandard", codec: "zstd" },
  lz4: { name: "lz4", codec: "lz4" },
};

/** @returns that the library needs a package to read a file with this extension, or null */
export function packageNeeded(path: string): Finding | null {
  const needed = packages[path.slice(path.lastIndexOf(".") + 1)];
  if (needed === undefined) return null;
  return {
    ...wholeFile(path),
    rule: "compression-needs-package",
    hfCode: null,
    severity: "warning",
    message: `the file is read only where the package \`${needed.name}\` is installed beside \`datasets\``,
    hfMessage: `Compression type ${needed.codec} not supported`,
    repair: { kind: "advice", text: "Compress with gzip, bzip2 or xz, for which nothing has to be installed." },
  };
}

/** What the library reads and this does not. */
export const compressionNotRead = (compression: string, path: string): Finding => ({
  ...wholeFile(path),
  rule: "compression-not-read",
  hfCode: null,
  severity: "info",
  message: `${compression} is not read here: nothing is known of this file`,
  hfMessage: null,
});

/** @param name of a builder that the library has and this does not */
export const formatNotRead = (name: string, path: string): Finding => ({
  ...wholeFile(path),
  rule: "format-not-read",
  hfCode: null,
  severity: "info",
  message: `the builder "${name}" loads these files; what is in them is not checked here`,
  hfMessage: null,
});
