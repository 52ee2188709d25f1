import type { HubRules } from "./rule.ts";

/** Which files become splits, and who reads them. Paths are those of huggingface/datasets, below src/datasets. */
export const layoutRules = {
  "saved-to-disk": {
    title: "A `state.json` at the root: the folder is taken for one that `save_to_disk` wrote.",
    severity: "error",
    source: "load.py:1678-1680",
    fix: "Rename it to `.state.json`.",
  },
  "dataset-script": {
    title: "A Python file of the folder's name: it is taken for a dataset script, which is not supported any more.",
    severity: "error",
    source: "load.py, `dataset_module_factory`",
    fix: "Move it into a folder.",
  },
  "no-data-files": {
    title: "There are no files that could be data, in the folder or in a config's `data_dir`.",
    severity: "error",
    source: "data_files.py:257-298, `_get_data_files_patterns`",
    fix: "Write the data there, or correct `data_dir`.",
  },
  "no-supported-files": {
    title: "No file has an extension that a builder reads.",
    severity: "error",
    source: "load.py:210-254; packaged_modules/__init__.py:81-102; data_files.py:390",
    fix: "Give the files an extension such as `.jsonl`, `.csv` or `.parquet`, in lower case.",
  },
  "upper-case-extension": {
    title: "An extension in upper case, such as `.JSONL`: the file is not data, and nobody says so.",
    severity: "warning",
    source: "data_files.py:390 (the filter compares as written)",
    fix: "Rename the file.",
  },
  "file-not-loaded": {
    title:
      "A data file that no split loads. One name with `train`, `test`, `dev`, `eval` … is enough to lose the others.",
    severity: "warning",
    source: "data_files.py:41-103; load.py:460",
    fix: "List the files in the card's `configs`, or rename what made the split.",
  },
  "file-loaded-twice": {
    title: "Two patterns of one split match the same file: its rows come twice.",
    severity: "warning",
    source: "data_files.py, `DataFilesList.from_patterns`",
    fix: "Let one pattern of the card name the file.",
  },
  "split-name": {
    title: "A file `data/NAME-00000-of-00001.…` whose NAME may not be a split's.",
    severity: "error",
    source: "data_files.py:278-279; naming.py, `_split_re`",
    fix: "Rename it: letters, digits, `_`, and single dots between them.",
  },
  "split-name-all": {
    title: "A split is called `all`.",
    severity: "error",
    source: "builder.py, `_download_and_prepare`",
    fix: "Call it something else.",
  },
  "split-without-files": {
    title: "A split's patterns match no file that the builder reads.",
    severity: "error",
    source: "data_files.py, `DataFilesDict`; measured",
    fix: "Correct the pattern, or remove the split.",
  },
  "split-without-rows": {
    title: "A split has no rows at all. The viewer shows it; `load_dataset` refuses it.",
    severity: "error",
    source: "arrow_reader.py, `read`",
    fix: "Leave the file out while there is nothing in it.",
  },
  "empty-file-before-data": {
    title: "An empty file comes before one with data in the same split. The last ones may be empty.",
    severity: "error",
    source: "builder.py, `_prepare_split_single` (`original_shard_lengths`); measured",
    fix: "Delete the file, or write no file while there is nothing in it.",
  },
  "nothing-to-infer-from": {
    title: "The files of a split hold nothing that shows columns.",
    severity: "error",
    source: "arrow_writer.py, `finalize`",
    fix: "Write at least one row, or declare `features` in the card.",
  },
  "formats-differ-between-splits": {
    title: "The splits' files are of different formats.",
    severity: "error",
    source: "load.py:313, `infer_module_for_data_files`",
    fix: "Make a config for each format; keep reports and other sidecars out of names that make splits.",
  },
  "compressed-data-damaged": {
    title: "A compressed file is cut off, or not what its extension says.",
    severity: "error",
    source: "utils/file_utils.py, `_get_extraction_protocol`; Python's gzip; measured",
    fix: "Compress it again, or give it the extension of what it is.",
  },
  "builder-broken": {
    title: "A builder of the library that fails on every file (XML).",
    severity: "error",
    source: "packaged_modules/xml; measured with 5.0.1",
    fix: "Keep the data in JSON Lines, CSV or Parquet.",
  },
  "format-not-read": {
    title: "A format that loads with a builder that is not emulated: what is in the files is not checked.",
    severity: "info",
    source: "packaged_modules/__init__.py:81-102",
    fix: "Nothing, or keep the data in JSON Lines, CSV or Parquet.",
  },
  "compression-not-read": {
    title: "A compression that is not read here (lz4): nothing is known of the file.",
    severity: "info",
    source: "utils/file_utils.py, `MAGIC_NUMBER_TO_COMPRESSION_PROTOCOL`",
    fix: "Nothing, or compress with gzip, bzip2 or xz.",
  },
  "compression-needs-package": {
    title: "A compression (zstd, lz4) that the library reads only where a package of its own is installed.",
    severity: "warning",
    source: "fsspec/compression.py; measured: `Compression type zstd not supported`",
    fix: "Compress with gzip, bzip2 or xz, or have whoever loads the dataset install the package.",
  },
} as const satisfies HubRules;
