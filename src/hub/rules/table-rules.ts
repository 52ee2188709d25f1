import type { HubRules } from "./rule.ts";

/** What CSV and Parquet files may hold. `csv.py` and `parquet.py` are those of huggingface/datasets, packaged_modules. */
export const tableRules = {
  "csv-empty-file": {
    title: "A CSV file without any column.",
    severity: "error",
    source: "pandas, `EmptyDataError`",
    fix: "Write at least the header, or no file.",
  },
  "csv-row-too-long": {
    title: "A row has more fields than the header. (As the first of a read it is cut without a word.)",
    severity: "error",
    source: "pandas/_libs/src/parser/tokenizer.c, `end_line`",
    fix: "Quote fields that hold commas, or write all columns into the header.",
  },
  "csv-columns-shifted": {
    title: "All rows have more fields than the header: every value moves to another column's name.",
    severity: "warning",
    source: "pandas/_libs/parsers.pyx, `_get_header` (an implicit index); measured",
    fix: "Give every field a name; a trailing comma makes a field too.",
  },
  "csv-unclosed-quote": {
    title: "A quote opens and never closes.",
    severity: "error",
    source: "pandas/_libs/src/parser/tokenizer.c, `parser_handle_eof`",
    fix: "Double the quotes inside quoted fields.",
  },
  "csv-dangling-escape": {
    title: "The file ends after an escape character.",
    severity: "error",
    source: "pandas/_libs/src/parser/tokenizer.c, `parser_handle_eof`",
    fix: "Complete the last row.",
  },
  "csv-values-not-of-one-type": {
    title:
      "A column's values cannot be of the type that the config declares, or parts of a wide table are of types that do not join.",
    severity: "error",
    source: "pandas/_libs/parsers.pyx, `_convert_tokens`; io/parsers/c_parser_wrapper.py, `_concatenate_chunks`",
    fix: "Declare a type that takes all values, such as `string`.",
  },
  "csv-declared-moment": {
    title: "A column of a CSV file is declared as a date or time.",
    severity: "error",
    source: "csv.py; pandas io/parsers (datetime64 is no dtype to parse)",
    fix: "Declare it as `string`.",
  },
  "csv-declared-column-missing": {
    title: "A CSV file lacks a column that the config declares.",
    severity: "error",
    source: "csv.py, `_cast_table`",
    fix: "Write the column, or declare only what all files have.",
  },
  "csv-column-not-found": {
    title: "A parameter of the config names a column that the file does not have.",
    severity: "error",
    source: "pandas io/parsers/base_parser.py, `_validate_usecols_names`; measured",
    fix: "Correct `usecols` or `index_col`.",
  },
  "csv-parameter-not-emulated": {
    title: "A parameter of `read_csv` that is not taken into account here: the answer may be wrong.",
    severity: "info",
    source: "pandas io/parsers/readers.py; see the limits below",
    fix: "Nothing, or write the file in a form that needs no parameter.",
  },
  "parquet-unreadable": {
    title: "The file is no Parquet file, or its footer is damaged.",
    severity: "error",
    source: "Arrow cpp/src/parquet/file_reader.cc",
    fix: "Write it again.",
  },
  "parquet-page-damaged": {
    title: "Data in a Parquet file cannot be decoded.",
    severity: "error",
    source: "Arrow cpp/src/parquet/column_reader.cc; measured",
    fix: "Write it again.",
  },
  "parquet-no-rows": {
    title: "The first row group has no rows.",
    severity: "error",
    source: "parquet.py (a batch is as large as the first row group); measured",
    fix: "Write no file while there is nothing in it.",
  },
  "parquet-column-not-found": {
    title: "`columns` of the config names a column that the file does not have.",
    severity: "error",
    source: "parquet.py; Arrow cpp/src/arrow/type.h, `FieldRef`; measured",
    fix: "Correct `columns`.",
  },
  "parquet-filters-not-applied": {
    title: "Rows are filtered by the config, which is not done here: their number may be wrong.",
    severity: "info",
    source: "parquet.py; a limit of this check",
    fix: "Nothing.",
  },
  "parquet-column-twice": {
    title: "Two columns have the same name.",
    severity: "error",
    source: "Arrow cpp/src/arrow/type.h, `FieldRef`; measured",
    fix: "Rename one.",
  },
  "parquet-type-unsupported": {
    title: "A column has a type that `datasets` has none for: map, union, interval.",
    severity: "error",
    source: "features/features.py:56-125",
    fix: "Store it as a list of objects, or as a text.",
  },
  "parquet-huggingface-metadata": {
    title: "The features that are stored in the file are not understood.",
    severity: "error",
    source: "features/features.py:1943-1980, `Features.from_arrow_schema`",
    fix: "Write the file with `datasets`, or without the key `huggingface`.",
  },
  "parquet-not-all-decoded": {
    title: "Not all data was decoded: damage in the rest is not seen.",
    severity: "info",
    source: "a limit of this check, on the bytes of a row group and of a dataset",
    fix: "Nothing, or write smaller row groups.",
  },
} as const satisfies HubRules;
