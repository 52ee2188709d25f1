import type { HubRules } from "./rule.ts";

/** How types are found and fixed, whatever the format, and what JSON may be. Paths are those of huggingface/datasets. */
export const typeRules = {
  "new-column": {
    title: "A column that first appears after the columns were fixed: by the first batch, or by the card.",
    severity: "error",
    source: "table.py:2256-2264, `CastError`; exceptions.py:53-87; packaged_modules/json/json.py:99-129",
    fix: "Declare all columns in the card; where files have little in common, make a config for each kind.",
  },
  "type-changed": {
    title:
      "A later batch holds a type that cannot be cast to the fixed one: null first and texts later, integers and then objects …",
    severity: "error",
    source: "table.py, `cast_array_to_feature`; all pairs measured",
    fix: "Declare the column in the card with a type that takes all.",
  },
  "value-does-not-fit": {
    title: 'One value cannot be cast: `1.99` to int64, `"N/A"` to timestamp[s], an integer beyond 2^53 to float64.',
    severity: "error",
    source: "table.py, `array_cast`; Arrow's safe casts; measured",
    fix: "Declare the column in the card with a type that takes all.",
  },
  "new-struct-key": {
    title: "An object has a key that the fixed type of its column lacks.",
    severity: "error",
    source: "table.py, `cast_array_to_feature`",
    fix: "Declare the column in the card with all keys.",
  },
  "one-row-tables-differ": {
    title: "Files of one row each that differ in columns, order or types: they are put together without a cast.",
    severity: "error",
    source: "builder.py:1845; arrow_writer.py, `write_row`",
    fix: "Write the rows into one file, or give all files the same columns, order and types.",
  },
  "text-encoding": {
    title: "A card, CSV or text file is not in the encoding that it is read in (UTF-8).",
    severity: "error",
    source: "Python's codecs; pandas io/common.py; measured",
    fix: "Save it as UTF-8, or name the encoding in the card's config.",
  },
  "not-json": {
    title:
      "Text that Arrow's and pandas' JSON readers both refuse: `nan`, `+1`, a trailing comma, a raw control character …",
    severity: "error",
    source: "Arrow cpp/src/arrow/json/parser.cc (RapidJSON); json.py:317-327; pandas' ujson",
    fix: "Write it with a JSON library.",
  },
  "row-not-an-object": {
    title: "A line that is a number, a text or a list.",
    severity: "error",
    source: "Arrow cpp/src/arrow/json/parser.cc, `IllegallyChangedTo`",
    fix: "Write an object on each line.",
  },
  "mixed-kinds": {
    title: "A column holds values of different kinds where the library cannot turn it into JSON text.",
    severity: "error",
    source: "json.py:297-304; Arrow cpp/src/arrow/json/parser.cc",
    fix: "Give the column values of one kind.",
  },
  "mixed-types-need-lines": {
    title: "Types are mixed, so the file is read line by line, and a line is blank or holds no whole object.",
    severity: "error",
    source: "json.py:297-304; utils/json.py; measured",
    fix: "Write exactly one object a line.",
  },
  "value-over-blocks": {
    title: "An object over so many lines that Arrow gets it in two halves.",
    severity: "error",
    source: "Arrow cpp/src/arrow/json/chunker.cc; json.py:229",
    fix: "Write each object on one line.",
  },
  "nested-too-deeply": {
    title: "Lists or objects are nested more than 62 levels deep.",
    severity: "error",
    source: "Arrow cpp/src/arrow/c/bridge.cc",
    fix: "Flatten them, or store the part as a text.",
  },
  "slash-in-key": {
    title: "A key with `/` in a column of mixed types: loading never ends.",
    severity: "error",
    source: "utils/json.py:92-97; measured",
    fix: "Rename the key, or give it values of one type.",
  },
  "null-before-first-object": {
    title: "A null stands before the first object: the reader crashes (SIGSEGV).",
    severity: "error",
    source: "measured with pyarrow 25.0.0",
    fix: "Remove the null.",
  },
  "null-before-list-values": {
    title: "Nulls at the beginning of a list are lost: the values come out wrong, or the table cannot be cast.",
    severity: ["error", "warning"],
    source: "Arrow cpp/src/arrow/json/parser.cc, `AppendNull`",
    fix: "Leave the null out, or let a list whose first item is no null come first.",
  },
  "agent-trace": {
    title:
      "Columns such as `type` and `message` with mixed objects: the file is taken for an agent's trace, which needs another package.",
    severity: "error",
    source: "json.py:103, 152-153, `AGENT_TRACES_FEATURES_MARKERS`",
    fix: "Rename one of the columns, or set `parse_agent_traces: false` in the card's config.",
  },
  "document-not-a-table": {
    title: "The file is not JSON Lines, and pandas cannot make a table of it as one document.",
    severity: "error",
    source: "json.py:317-327, `pandas_read_json`",
    fix: "Write JSON Lines, or a list of objects.",
  },
  "document-not-checked": {
    title: "One JSON document that is too large to be checked here.",
    severity: "warning",
    source: "a limit of this check: 64 MiB",
    fix: "Write JSON Lines.",
  },
  "number-rewritten": {
    title:
      "A number comes out as another value: arrays and files with mixed types are written anew with ten decimals and 64 bits.",
    severity: "warning",
    source: "json.py:244-255; pandas `ujson_dumps`",
    fix: "Write JSON Lines without mixed types, or the number as a text.",
  },
  "invalid-utf-8": {
    title: "A text is not valid UTF-8. Without mixed types the dataset loads, but its rows cannot be read.",
    severity: ["error", "warning"],
    source: "measured: Arrow does not look, ujson and Python do",
    fix: "Write UTF-8.",
  },
  "unknown-encoding": {
    title: "The config names an encoding that Python does not know.",
    severity: "error",
    source: "Python's codecs",
    fix: "Leave `encoding` out for UTF-8.",
  },
} as const satisfies HubRules;
