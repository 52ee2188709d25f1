import type { Feature, Features } from "./feature.ts";
import { arrowForm, arrowName, pythonForm } from "./feature.ts";
import type { Place } from "./finding.ts";
import { integerRange } from "./reads-as.ts";
import type { NumberSample, Observed, Scalar } from "./table.ts";
import { featureOf } from "./table.ts";

/** Why a batch does not fit the fixed types. */
export interface CastProblem {
  /** Names from the column inward; a list's items are `[]`. */
  readonly path: readonly string[];
  /** Our rule: the type can never be cast, one value can't, or a struct has a key that the fixed type lacks. */
  readonly rule: "type-changed" | "value-does-not-fit" | "new-struct-key";
  /** Arrow or feature types as HuggingFace prints them. */
  readonly from: string;
  readonly to: string;
  readonly hfMessage: string;
  /** The first offender. */
  readonly place: Place | null;
}

type Family =
  | "bool"
  | "integer"
  | "float"
  | "text"
  | "bytes"
  | "fixed-bytes"
  | "timestamp"
  | "date"
  | "time"
  | "duration"
  | "decimal"
  | "null"
  | "unknown";

const families: readonly (readonly [RegExp, Family])[] = [
  [/^bool$/, "bool"],
  [/^u?int\d+$/, "integer"],
  [/^float\d+$/, "float"],
  [/^(?:large_)?string$/, "text"],
  [/^(?:large_)?binary$/, "bytes"],
  [/^fixed_size_binary/, "fixed-bytes"],
  [/^timestamp/, "timestamp"],
  [/^date/, "date"],
  [/^time(?:32|64)/, "time"],
  [/^duration/, "duration"],
  [/^decimal/, "decimal"],
  [/^null$/, "null"],
];

const familyOf = (dtype: string): Family => families.find(([form]) => form.test(dtype))?.[1] ?? "unknown";

/**
 * To which families Arrow has a cast at all (`pyarrow.Array.cast`, measured with pyarrow 25.0.1 for every pair).
 * Exceptions by width stand in `hasNoCast`.
 */
const castable: Readonly<Record<Family, readonly Family[]>> = {
  bool: ["bool", "integer", "float", "text"],
  integer: ["bool", "integer", "float", "text", "timestamp", "date", "time", "duration", "decimal"],
  float: ["bool", "integer", "float", "text", "decimal"],
  text: ["bool", "integer", "float", "text", "bytes", "fixed-bytes", "timestamp", "date", "decimal"],
  bytes: ["bool", "integer", "float", "text", "bytes", "fixed-bytes", "decimal"],
  "fixed-bytes": ["text", "bytes", "fixed-bytes"],
  timestamp: ["integer", "text", "timestamp", "date", "time"],
  date: ["integer", "text", "timestamp", "date"],
  time: ["integer", "text", "time"],
  duration: ["integer", "text", "duration"],
  decimal: ["integer", "float", "text", "decimal"],
  null: [],
  unknown: [],
};

/** The integer type that a moment in time is stored as; Arrow casts between a moment and this integer only. */
const storage = (dtype: string): string =>
  dtype.startsWith("date32") || dtype.startsWith("time32") ? "int32" : "int64";

const isMoment = (family: Family): boolean =>
  family === "timestamp" || family === "date" || family === "time" || family === "duration";

function hasNoCast(from: string, to: string): boolean {
  const [source, target] = [familyOf(from), familyOf(to)];
  if (source === "unknown" || target === "unknown") return false;
  if (!castable[source].includes(target)) return true;
  if (source === "integer" && isMoment(target)) return storage(to) !== from;
  if (isMoment(source) && target === "integer") return storage(from) !== to;
  if (to === "float16") return source === "bool" || source === "decimal";
  return from === "float16" && (target === "bool" || target === "decimal");
}

/** Largest integers that a float type holds exactly; Arrow refuses integers beyond, except for float16. */
const exactIntegers: Readonly<Record<string, bigint>> = { float32: 1n << 24n, float64: 1n << 53n };

/** Between which numbers a value must lie. */
export interface ValueLimits {
  readonly least: bigint;
  readonly greatest: bigint;
}

/** @returns what a number must lie between to be cast to a feature; null if any will do, or none. */
export function valueLimits(feature: Feature): ValueLimits | null {
  if (feature.kind === "class-label") return { least: -(1n << 63n), greatest: BigInt(feature.names.length) - 1n };
  if (feature.kind !== "value") return null;
  const exact = exactIntegers[feature.dtype];
  return exact === undefined ? integerRange(feature.dtype) : { least: -exact, greatest: exact };
}

const outside = (sample: NumberSample | null, least: bigint, greatest: bigint): boolean =>
  sample !== null && (sample.value < least || sample.value > greatest);

/** A number as C's `%f` prints it. */
const fixed = (text: string): string => {
  const value = Number(text);
  if (Number.isNaN(value)) return "nan";
  return Number.isFinite(value) ? value.toFixed(6) : value < 0 ? "-inf" : "inf";
};

const truncated = (value: string, to: string): string =>
  `Float value ${fixed(value)} was truncated converting to ${arrowName(to)}`;

/** Finds the first value of a castable pair that Arrow refuses. */
function refusedValue(from: Scalar, to: string): { readonly hfMessage: string; readonly place: Place } | null {
  const source = familyOf(from.dtype);
  const range = integerRange(to);
  const samples = [from.lowest, from.highest];
  if ((source === "text" || source === "bytes") && from.unreadable !== null) {
    const { text, place } = from.unreadable;
    const hfMessage =
      to === "bool"
        ? `Failed to parse value: ${text}`
        : `Failed to parse string: '${text}' as a scalar of type ${arrowName(to)}`;
    return { hfMessage, place };
  }
  if (source === "decimal" && range !== null && from.fractional !== null)
    return { hfMessage: "Rescaling Decimal value would cause data loss", place: from.fractional.place };
  if (source === "float" && range !== null) {
    if (from.fractional !== null)
      return { hfMessage: truncated(from.fractional.text, to), place: from.fractional.place };
    const far = samples.find((sample) => outside(sample, range.least, range.greatest));
    return far ? { hfMessage: truncated(far.text, to), place: far.place } : null;
  }
  if (source === "integer") {
    const exact = exactIntegers[to];
    const [least, greatest] = exact === undefined ? [range?.least, range?.greatest] : [-exact, exact];
    if (least === undefined || greatest === undefined) return null;
    const far = samples.find((sample) => outside(sample, least, greatest));
    if (!far) return null;
    return { hfMessage: `Integer value ${far.text} not in range: ${least} to ${greatest}`, place: far.place };
  }
  return null;
}

/** An integer column into a decimal: the precision must hold every value of the integer type, whatever the values are. */
function narrowDecimal(from: string, to: string): string | null {
  const match = /^decimal\d+\((\d+),\s*(-?\d+)\)$/.exec(to);
  const digits: Readonly<Record<string, number>> = { int8: 3, int16: 5, int32: 10, int64: 19, uint64: 20 };
  const needed = digits[from];
  if (match === null || needed === undefined) return null;
  const atLeast = needed + Number(match[2]);
  if (Number(match[1]) >= atLeast) return null;
  return `Precision is not great enough for the result. It should be at least ${atLeast}`;
}

/** Types as Arrow names them in "Unsupported cast": without unit or parameters. */
const bare = (dtype: string): string => arrowName(dtype).replace(/[[(].*$/, "");

function castScalar(from: Scalar, to: string, path: readonly string[]): CastProblem | null {
  if (from.dtype === to) return null;
  const types = { path, from: arrowName(from.dtype), to: arrowName(to) };
  if (to === "null")
    return {
      ...types,
      rule: "type-changed",
      hfMessage: `Couldn't cast array of type ${types.from} to null`,
      place: from.first,
    };
  if (hasNoCast(from.dtype, to))
    return {
      ...types,
      rule: "type-changed",
      hfMessage: `Unsupported cast from ${types.from} to ${bare(to)} using function cast_${bare(to)}`,
      place: from.first,
    };
  const narrow = narrowDecimal(from.dtype, to);
  if (narrow !== null) return { ...types, rule: "type-changed", hfMessage: narrow, place: from.first };
  const refused = refusedValue(from, to);
  return refused === null ? null : { ...types, rule: "value-does-not-fit", ...refused };
}

const firstOf = (observed: Observed): Place | null => (observed.kind === "null" ? null : observed.first);

/** @returns the type of a batch's column as Arrow prints it. */
export const arrowTypeOf = (observed: Observed): string => arrowForm(featureOf(observed));

function incompatible(from: Observed, to: Feature, path: readonly string[]): CastProblem {
  const source = arrowTypeOf(from);
  const target = to.kind === "value" ? arrowName(to.dtype) : pythonForm(to);
  return {
    path,
    rule: "type-changed",
    from: source,
    to: target,
    hfMessage:
      to.kind === "value"
        ? `Couldn't cast array of type ${source} to ${target}`
        : `Couldn't cast array of type\n${source}\nto\n${target}`,
    place: firstOf(from),
  };
}

function castLabel(from: Observed, names: readonly string[], path: readonly string[]): CastProblem | null {
  if (from.kind !== "scalar") return incompatible(from, { kind: "class-label", names }, path);
  const types = { path, from: arrowName(from.dtype), to: `ClassLabel of ${names.length} names` };
  if (familyOf(from.dtype) === "text")
    return from.unreadable === null
      ? null
      : {
          ...types,
          rule: "value-does-not-fit",
          hfMessage: `Invalid string class label ${from.unreadable.text}`,
          place: from.unreadable.place,
        };
  if (familyOf(from.dtype) === "integer" && from.highest !== null && from.highest.value >= names.length)
    return {
      ...types,
      rule: "value-does-not-fit",
      hfMessage: `Class label ${from.highest.text} greater than configured num_classes ${names.length}`,
      place: from.highest.place,
    };
  return castScalar(from, "int64", path);
}

function castStruct(
  from: Observed & { readonly kind: "struct" },
  to: Feature,
  path: readonly string[],
): CastProblem | null {
  if (to.kind !== "struct") return incompatible(from, to, path);
  const added = from.fields.find(({ name }) => !to.fields.some((known) => known.name === name));
  if (added !== undefined)
    return {
      ...incompatible(from, to, [...path, added.name]),
      hfMessage: `Couldn't cast array of type\n${arrowTypeOf(from)}\nto\n${pythonForm(to)}`,
      rule: "new-struct-key",
      place: firstOf(added.type) ?? from.first,
    };
  // Keys that the batch lacks are filled with nulls; the order of keys does not matter.
  for (const { name, feature } of to.fields) {
    const field = from.fields.find((each) => each.name === name);
    const problem = field === undefined ? null : castProblem(field.type, feature, [...path, name]);
    if (problem !== null) return problem;
  }
  return null;
}

function castList(
  from: Observed & { readonly kind: "list" | "large-list" },
  to: Feature,
  path: readonly string[],
): CastProblem | null {
  if (to.kind !== "list" && to.kind !== "large-list") return incompatible(from, to, path);
  if (to.kind === "list" && to.length !== undefined && from.length !== undefined && to.length !== from.length)
    return incompatible(from, to, path);
  return castProblem(from.item, to.item, [...path, "[]"]);
}

/**
 * Casts what a batch holds in one column to the column's fixed type, as `cast_array_to_feature` does
 * (huggingface/datasets src/datasets/table.py).
 * @returns the first thing that HuggingFace refuses, or null. Facts that are unknown (null) are taken for harmless.
 */
export function castProblem(from: Observed, to: Feature, path: readonly string[]): CastProblem | null {
  if (from.kind === "null" || to.kind === "json") return null;
  if (to.kind === "class-label") return castLabel(from, to.names, path);
  // Images, audio and the like take a path, bytes or a struct of both.
  if (to.kind === "other")
    return from.kind === "scalar" && !["text", "bytes", "fixed-bytes"].includes(familyOf(from.dtype))
      ? incompatible(from, to, path)
      : null;
  switch (from.kind) {
    case "struct":
      return castStruct(from, to, path);
    case "list":
    case "large-list":
      return castList(from, to, path);
    case "json":
      return to.kind === "value" && familyOf(to.dtype) === "text" ? null : incompatible(from, to, path);
    case "scalar":
      return to.kind === "value" ? castScalar(from, to.dtype, path) : incompatible(from, to, path);
  }
}

/** @returns whether a batch has exactly these columns in this order and of these Arrow types: then nothing is cast. */
export const isSameSchema = (columns: readonly { readonly name: string; readonly type: Observed }[], to: Features) =>
  columns.length === to.length &&
  columns.every(({ name, type }, at) => {
    const fixed = to[at];
    return fixed !== undefined && fixed.name === name && arrowTypeOf(type) === arrowForm(fixed.feature);
  });
