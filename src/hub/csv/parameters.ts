import type { YamlMap, YamlValue } from "../card/yaml.ts";
import { isYamlList, pythonRepr, yamlText } from "../card/yaml.ts";

/** What is wrong with a value, in pandas' words; null when it will do. */
type Check = (value: YamlValue) => string | null;

const isOneOf =
  (allowed: readonly YamlValue[], refused: (value: YamlValue) => string): Check =>
  (value) =>
    allowed.includes(value) ? null : refused(value);

const isOneCharacter =
  (refused: string): Check =>
  (value) =>
    typeof value === "string" && Array.from(value).length !== 1 ? refused : null;

/** Arguments that pandas 2 has no more. */
const gone =
  (name: string, otherwise: YamlValue): Check =>
  (value) =>
    value === otherwise ? null : `read_csv() got an unexpected keyword argument '${name}'`;

const listOfTexts: Check = (value) => {
  if (!isYamlList(value)) return `Expected list, got ${typeof value === "string" ? "str" : "another type"}`;
  return value.every((each) => typeof each === "string") ? null : "Must be all encoded bytes";
};

function separator(value: YamlValue): string | null {
  if (typeof value !== "string") return "object of this type has no len()";
  if (value === "") return "only single character unicode strings can be converted to Py_UCS4, got length 0";
  return value === "\n" ? "Specified \\n as separator or delimiter." : null;
}

function header(value: YamlValue): string | null {
  if (typeof value === "boolean") return "Passing a bool to header is invalid.";
  if (typeof value === "string" && value !== "infer") return "header must be integer or list of integers";
  if (typeof value !== "number" || value >= 0) return null;
  return "Passing negative integer to header is invalid. For no header, use header=None instead";
}

function names(value: YamlValue): string | null {
  if (!isYamlList(value)) return "Names should be an ordered collection.";
  return new Set(value).size < value.length ? "Duplicate names are not allowed." : null;
}

const errorHandlers = [
  "strict",
  "ignore",
  "replace",
  "surrogateescape",
  "surrogatepass",
  "backslashreplace",
  "xmlcharrefreplace",
  "namereplace",
];

/** Sources: pandas 2.3 io/parsers/readers.py, c_parser_wrapper.py; _libs/parsers.pyx, `TextReader.__cinit__`; measured. */
const checks: Readonly<Record<string, Check>> = {
  sep: separator,
  delimiter: separator,
  header,
  names,
  column_names: names,
  prefix: gone("prefix", null),
  mangle_dupe_cols: gone("mangle_dupe_cols", true),
  error_bad_lines: gone("error_bad_lines", true),
  warn_bad_lines: gone("warn_bad_lines", true),
  engine: isOneOf(["c", "python", "python-fwf"], (value) =>
    value === "pyarrow"
      ? "The 'iterator' option is not supported with the 'pyarrow' engine"
      : `Unknown engine: ${pythonRepr(value)}`,
  ),
  true_values: listOfTexts,
  false_values: listOfTexts,
  skipfooter: (value) => (value === 0 ? null : "'skipfooter' not supported for iteration"),
  thousands: isOneCharacter("Only length-1 thousands markers supported"),
  decimal: isOneCharacter("Only length-1 decimal markers supported"),
  escapechar: isOneCharacter("Only length-1 escapes supported"),
  comment: isOneCharacter("Only length-1 comment characters supported"),
  quotechar: isOneCharacter('"quotechar" must be a 1-character string'),
  quoting: isOneOf([0, 1, 2, 3], () => 'bad "quoting" value'),
  float_precision: isOneOf(
    ["high", "legacy", "round_trip"],
    (value) => `Unrecognized float_precision option: ${yamlText(value)}`,
  ),
  encoding_errors: isOneOf(errorHandlers, (value) => `unknown error handler name ${pythonRepr(value)}`),
  on_bad_lines: isOneOf(
    ["error", "warn", "skip"],
    (value) => `Argument ${yamlText(value)} is invalid for on_bad_lines`,
  ),
};

/** @returns the first parameter that pandas refuses whatever the file holds, and its words */
export function refusedCsvParameter(
  params: YamlMap,
): { readonly parameter: string; readonly hfMessage: string } | null {
  for (const [parameter, check] of Object.entries(checks)) {
    const value = params.get(parameter) ?? null;
    const hfMessage = value === null ? null : check(value);
    if (hfMessage !== null) return { parameter, hfMessage };
  }
  const noQuote = params.has("quotechar") && params.get("quotechar") === null && params.get("quoting") !== 3;
  return noQuote ? { parameter: "quotechar", hfMessage: "quotechar must be set if quoting enabled" } : null;
}
