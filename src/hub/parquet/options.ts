import type { YamlMap, YamlValue } from "../card/yaml.ts";
import { isYamlList } from "../card/yaml.ts";

/** The parameters of the library's Parquet builder that change what it reads (parquet.py, ParquetConfig). */
export interface ParquetOptions {
  /** Columns that are read; null for all. */
  readonly columns: readonly string[] | null;
  /** Files that cannot be read are left out. */
  readonly skipsBadFiles: boolean;
  /** Rows are filtered, which is not done here. */
  readonly filters: boolean;
}

/** @param params what the config of the card says */
export function parquetOptions(params: YamlMap): ParquetOptions {
  const columns = params.get("columns") ?? null;
  const onBadFiles = params.get("on_bad_files") ?? "error";
  return {
    columns: isYamlList(columns) ? columns.filter((name) => typeof name === "string") : null,
    skipsBadFiles: onBadFiles !== "error",
    filters: (params.get("filters") ?? null) !== null,
  };
}

const isCount = (value: YamlValue): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0;

/** @returns the first parameter that the builder or Arrow refuses whatever the files hold, and its words */
export function refusedParquetParameter(
  params: YamlMap,
): { readonly parameter: string; readonly hfMessage: string } | null {
  const given = (name: string): YamlValue => params.get(name) ?? null;
  const [columns, filters, size] = [given("columns"), given("filters"), given("batch_size")];
  if (columns !== null && !isYamlList(columns))
    return { parameter: "columns", hfMessage: "Expected a list or a dict for 'columns', got <class 'str'> instead." };
  if (filters !== null && !isYamlList(filters))
    return {
      parameter: "filters",
      hfMessage: "Argument 'filter' has incorrect type (expected pyarrow._compute.Expression)",
    };
  if (size !== null && !isCount(size))
    return { parameter: "batch_size", hfMessage: "BatchSize must be an integer greater than 0" };
  return null;
}
