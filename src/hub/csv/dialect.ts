import { isYamlMap, type YamlMap, type YamlValue } from "../card/yaml.ts";
import { type OnUndecodable, onUndecodable } from "../recoder.ts";

/** How a CSV file is read: pandas.read_csv's arguments as far as they are emulated. Bytes are code points below 128. */
export interface CsvDialect {
  readonly delimiter: number;
  /** Null with `quoting: 3`. */
  readonly quote: number | null;
  readonly doubleQuote: boolean;
  readonly escape: number | null;
  readonly comment: number | null;
  readonly skipInitialSpace: boolean;
  readonly skipBlankLines: boolean;
  readonly onBadLines: "error" | "skip";
  /** Records before the header's that are skipped. */
  readonly skipRows: number;
  /** Index of the header's record; null when the file has none. */
  readonly header: number | null;
  readonly names: readonly string[] | null;
  readonly naWords: ReadonlySet<string>;
  /** What is taken for true or false besides these two words themselves. */
  readonly boolWords: ReadonlySet<string>;
  readonly thousands: string | null;
  readonly decimal: string;
  /** By Python's name. */
  readonly encoding: string;
  readonly onUndecodable: OnUndecodable;
  /** Rows of a batch. */
  readonly chunkSize: number;
  /** With `quoting: 2` numbers are floats. */
  readonly integers: boolean;
  /** Columns that are kept, by name or place; null for all. */
  readonly useColumns: readonly (string | number)[] | null;
  /** Columns that become the index, which comes last; `false` if none may. */
  readonly indexColumns: readonly (string | number)[] | false | null;
  /** Rows of the file that are read. */
  readonly maxRows: number;
  /** Arguments that change what is read, and are not emulated. */
  readonly unknown: readonly string[];
}

/** What pandas takes for null. Source: pandas/_libs/parsers.pyx, `STR_NA_VALUES` (pandas 2.3). */
const defaultNaWords = [
  "-1.#IND",
  "1.#QNAN",
  "1.#IND",
  "-1.#QNAN",
  "#N/A N/A",
  "#N/A",
  "N/A",
  "n/a",
  "NA",
  "<NA>",
  "#NA",
  "NULL",
  "null",
  "NaN",
  "-NaN",
  "nan",
  "-nan",
  "None",
  "",
] as const;

/** `datasets` reads 10,000 rows at a time (csv.py:64). */
const defaultChunkSize = 10_000;

/** Understood, or without a bearing on what is read. */
const known = new Set(
  [
    "sep delimiter header names column_names na_values keep_default_na na_filter true_values false_values",
    "skipinitialspace skiprows nrows skip_blank_lines thousands decimal quotechar quoting escapechar comment",
    "index_col usecols prefix encoding encoding_errors doublequote on_bad_lines chunksize features float_precision memory_map verbose",
    "mangle_dupe_cols error_bad_lines warn_bad_lines version description",
  ].flatMap((line) => line.split(" ")),
);
const notEmulated = new Set(["engine", "converters", "lineterminator", "dialect", "skipfooter", "date_format"]);

const isText = (value: YamlValue): value is string => typeof value === "string";

function words(value: YamlValue | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Columns by name or place. */
function columns(value: YamlValue): readonly (string | number)[] | null {
  if (value === null) return null;
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === "string" || typeof each === "number");
}

/** @param params what the config of the card says, with what the extension says below it */
export function csvDialect(params: YamlMap): CsvDialect {
  const unknown = [...params.keys()].map(String).filter((name) => notEmulated.has(name) && params.get(name) !== null);
  const get = (name: string): YamlValue => params.get(name) ?? null;
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = get(name);
    return typeof value === "boolean" ? value : otherwise;
  };
  const count = (name: string, otherwise: number): number => {
    const value = get(name);
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    if (value !== null) unknown.push(name);
    return otherwise;
  };
  const byte = (name: string): number | null => {
    const value = get(name);
    if (value === null) return null;
    if (isText(value) && value.length === 1 && value.charCodeAt(0) < 128) return value.charCodeAt(0);
    unknown.push(name);
    return null;
  };
  const text = (name: string): string | null => {
    const value = get(name);
    return isText(value) ? value : null;
  };
  const list = get("column_names") ?? get("names");
  const names = Array.isArray(list) ? list.map(String) : null;
  const headerRow = get("header");
  if (Array.isArray(headerRow)) unknown.push("header");
  if (isYamlMap(get("na_values"))) unknown.push("na_values");
  const naWords = flag("na_filter", true)
    ? [...(flag("keep_default_na", true) ? defaultNaWords : []), ...words(get("na_values"))]
    : [];
  return {
    delimiter: byte("delimiter") ?? byte("sep") ?? 0x2c,
    quote: get("quoting") === 3 ? null : (byte("quotechar") ?? 0x22),
    doubleQuote: flag("doublequote", true),
    escape: byte("escapechar"),
    comment: byte("comment"),
    skipInitialSpace: flag("skipinitialspace", false),
    skipBlankLines: flag("skip_blank_lines", true),
    onBadLines: text("on_bad_lines") === "skip" || text("on_bad_lines") === "warn" ? "skip" : "error",
    skipRows: count("skiprows", 0),
    header:
      typeof headerRow === "number"
        ? headerRow
        : (params.has("header") && headerRow === null) || names !== null
          ? null
          : 0,
    names,
    naWords: new Set(naWords),
    boolWords: new Set([...words(get("true_values")), ...words(get("false_values"))]),
    thousands: text("thousands"),
    decimal: text("decimal") ?? ".",
    encoding: text("encoding") ?? "utf-8",
    onUndecodable: onUndecodable(get("encoding_errors")),
    chunkSize:
      params.get("chunksize") === null ? Number.POSITIVE_INFINITY : Math.max(1, count("chunksize", defaultChunkSize)),
    maxRows: get("nrows") === null ? Number.POSITIVE_INFINITY : count("nrows", 0),
    integers: get("quoting") !== 2,
    useColumns: columns(get("usecols")),
    indexColumns: get("index_col") === false ? false : columns(get("index_col")),
    unknown,
  };
}

/** The arguments that mean something to the builder; the library warns of the others and goes on. */
export const isCsvParameter = (name: string): boolean => known.has(name) || notEmulated.has(name);
