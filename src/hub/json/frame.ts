import { infersAsTimestamp } from "../reads-as.ts";
import type { Observed, ObservedField } from "../table.ts";
import { scalar } from "../table.ts";
import type { UjsonObject, UjsonValue } from "./ujson-value.ts";

/** What pandas refuses, in its or Arrow's words. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}

/** A column's cells; null where a row has none. */
type Cells = readonly UjsonValue[];

export interface Frame {
  readonly columns: readonly { readonly name: string; readonly cells: Cells }[];
  readonly rows: number;
}

const isObject = (value: UjsonValue): value is UjsonObject => value instanceof Map;
const isList = (value: UjsonValue): value is readonly UjsonValue[] => Array.isArray(value);

/**
 * Makes a table of a JSON document as `pandas.read_json` does: an object holds columns (lists, or objects by row label),
 * a list holds rows; scalars in a single column become `text` in json.py.
 * @throws FrameError
 */
export function frameOf(document: UjsonValue): Frame {
  if (isObject(document)) return frameOfColumns(document);
  if (isList(document)) return frameOfRows(document);
  throw new FrameError("DataFrame constructor not properly called!");
}

function frameOfColumns(document: UjsonObject): Frame {
  const values = [...document.values()];
  const lists = values.filter(isList);
  const objects = values.filter(isObject);
  if (values.length > 0 && lists.length === 0 && objects.length === 0)
    throw new FrameError("If using all scalar values, you must pass an index");
  if (lists.length > 0 && objects.length > 0)
    throw new FrameError("Mixing dicts with non-Series may lead to ambiguous ordering.");
  const rows = lists[0]?.length ?? 0;
  if (lists.some(({ length }) => length !== rows)) throw new FrameError("All arrays must be of the same length");
  const labels = [...new Set(objects.flatMap((object) => [...object.keys()]))];
  const count = objects.length > 0 ? labels.length : rows;
  const cellsOf = (value: UjsonValue): Cells => {
    if (isList(value)) return value;
    if (isObject(value)) return labels.map((label) => value.get(label) ?? null);
    return Array.from({ length: count }, () => value);
  };
  return { rows: count, columns: [...document].map(([name, value]) => ({ name, cells: cellsOf(value) })) };
}

function frameOfRows(rows: readonly UjsonValue[]): Frame {
  if (rows.every((row) => row === null || isObject(row))) {
    const names = [...new Set(rows.flatMap((row) => (isObject(row) ? [...row.keys()] : [])))];
    const cell = (row: UjsonValue, name: string): UjsonValue => (isObject(row) ? (row.get(name) ?? null) : null);
    return { rows: rows.length, columns: names.map((name) => ({ name, cells: rows.map((row) => cell(row, name)) })) };
  }
  if (!rows.some(isList)) return { rows: rows.length, columns: [{ name: "text", cells: rows }] };
  const width = Math.max(...rows.map((row) => (isList(row) ? row.length : 1)));
  const cell = (row: UjsonValue, at: number): UjsonValue => (isList(row) ? (row[at] ?? null) : at === 0 ? row : null);
  const columns = Array.from({ length: width }, (_, at) => ({
    name: width === 1 ? "text" : String(at),
    cells: rows.map((row) => cell(row, at)),
  }));
  return { rows: rows.length, columns };
}

/** Names of which pandas tries to make dates (pandas/io/json/_json.py, `_try_convert_dates`). */
const isDateName = (name: string): boolean => /_at$|_time$|^timestamp|^modified$|^date$/.test(name.toLowerCase());

/** Numbers up to one year after 1970 are no dates to pandas. */
const leastStamp = 31_536_000;

const isDate = (value: UjsonValue): boolean =>
  typeof value === "string"
    ? infersAsTimestamp(value.replace(/\.\d{1,9}(?=$|[Z+-])/, ""))
    : (typeof value === "number" || typeof value === "bigint") && value > leastStamp;

/** @returns the columns' types as `dtype_backend="pyarrow"` makes them. @throws FrameError where Arrow finds no type */
export const observeFrame = ({ columns }: Frame): readonly ObservedField[] =>
  columns.map(({ name, cells }) => ({ name, type: observeCells(name, cells) }));

function observeCells(name: string, cells: Cells): Observed {
  const values = cells.filter((cell) => cell !== null);
  if (values.length === 0) return { kind: "null" };
  const numeric = values.every((value) => typeof value === "number" || typeof value === "bigint");
  if (isDateName(name) && values.every(isDate) && (numeric || values.every((value) => typeof value === "string")))
    return scalar("timestamp[ns]");
  if (!numeric) return observeNested(values);
  if (values.some((value) => typeof value === "number" && !Number.isInteger(value))) return scalar("float64");
  return scalar(values.some((value) => value >= 1n << 63n) ? "uint64" : "int64");
}

/** Arrow's own inference from Python objects: no mixture but that of integers and floats. */
function observeNested(values: Cells): Observed {
  const some = values.filter((value) => value !== null);
  const [first] = some;
  if (first === undefined) return { kind: "null" };
  if (some.every(isList)) return { kind: "list", first: null, item: observeNested(some.flat()) };
  if (some.every(isObject)) {
    const names = [...new Set(some.flatMap((object) => [...object.keys()]))];
    const fields = names.map((name) => ({ name, type: observeNested(some.map((object) => object.get(name) ?? null)) }));
    return { kind: "struct", first: null, fields };
  }
  for (const [type, dtype] of [
    ["string", "string"],
    ["boolean", "bool"],
    ["bigint", "int64"],
  ] as const)
    if (some.every((value) => typeof value === type)) return scalar(dtype);
  if (some.every((value) => typeof value === "number" || typeof value === "bigint")) return scalar("float64");
  throw new FrameError("cannot mix values of different types in one column");
}
