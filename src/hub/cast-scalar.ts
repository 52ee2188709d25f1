import { familyOf, hasNoCast } from "./cast-families.ts";
import type { Feature } from "./feature.ts";
import { arrowName } from "./feature.ts";
import type { Place } from "./finding.ts";
import { integerRange } from "./reads-as.ts";
import type { NumberSample, Scalar } from "./table.ts";

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

/**
 * Casts what a batch holds of a scalar type to another, as `pyarrow.Array.cast` does.
 * @returns what Arrow refuses, or null
 */
export function castScalar(from: Scalar, to: string, path: readonly string[]): CastProblem | null {
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
