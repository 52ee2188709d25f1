import type { Feature } from "./feature.ts";

/** What Arrow reads from a text: a timestamp's parts that decide whether it fits. */
interface ReadTimestamp {
  readonly zone: boolean;
  /** Number of digits after the seconds, 0 if there is no fraction. */
  readonly fraction: number;
}

const timestampForm =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/**
 * Reads a text as Arrow's ISO 8601 timestamps: a real calendar date, then optionally `T` or a space, a time down to
 * hours, minutes, seconds or a fraction, and a zone (apache/arrow cpp/src/arrow/util/value_parsing.h,
 * ParseTimestampISO8601).
 * @returns null if it is none.
 */
function readTimestamp(text: string): ReadTimestamp | null {
  const match = timestampForm.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const zone = match[8];
  if (zone !== undefined && zone !== "Z") {
    const minutes = zone.length > 3 ? Number(zone.slice(-2)) : 0;
    if (Number(zone.slice(1, 3)) > 23 || minutes > 59) return null;
  }
  return { zone: zone !== undefined, fraction: match[7]?.length ?? 0 };
}

/** @returns whether Arrow's JSON reader takes a text for a `timestamp[s]`; a zone is allowed there, a fraction is not. */
export function infersAsTimestamp(text: string): boolean {
  const read = readTimestamp(text);
  return read !== null && read.fraction === 0;
}

const fractionDigits: Readonly<Record<string, number>> = { s: 0, ms: 3, us: 6, ns: 9 };

/** The value range of an integer type; null for any other type. */
export function integerRange(dtype: string): { readonly least: bigint; readonly greatest: bigint } | null {
  const match = /^(u?)int(8|16|32|64)$/.exec(dtype);
  if (match === null) return null;
  const bits = BigInt(match[2] ?? 0);
  if (match[1] === "u") return { least: 0n, greatest: (1n << bits) - 1n };
  return { least: -(1n << (bits - 1n)), greatest: (1n << (bits - 1n)) - 1n };
}

function integerReader(dtype: string): ((text: string) => boolean) | null {
  const range = integerRange(dtype);
  if (range === null) return null;
  const decimal = range.least < 0n ? /^-?\d+$/ : /^\d+$/;
  // Arrow reads 0x… as the bytes of the type, so up to two digits for each.
  const hexadecimal = new RegExp(`^0[xX][0-9a-fA-F]{1,${Number(/\d+$/.exec(dtype)?.[0] ?? 64) / 4}}$`);
  return (text) => {
    if (!decimal.test(text)) return hexadecimal.test(text);
    if (text.length < 3) return true;
    const value = BigInt(text);
    return value >= range.least && value <= range.greatest;
  };
}

const float = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|nan|inf(?:inity)?)$/i;
const boolean = /^(?:true|false|0|1)$/i;
const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function timestampReader(dtype: string): ((text: string) => boolean) | null {
  const match = /^timestamp\[(s|ms|us|ns)(, tz=.+)?\]$/.exec(dtype);
  if (match === null) return null;
  const digits = fractionDigits[match[1] ?? "s"] ?? 0;
  const zoned = match[2] !== undefined;
  return (text) => {
    const read = readTimestamp(text);
    return read !== null && read.fraction <= digits && read.zone === zoned;
  };
}

/**
 * How Arrow's cast reads a text as a value of `dtype`, measured with pyarrow 25: integers without sign `+`, spaces or
 * separators (leading zeros and `0x…` are fine), timestamps with a zone exactly if the type has one.
 * @returns null where every text fits, or where no text does: casts then don't depend on values.
 */
export function textReader(dtype: string): ((text: string) => boolean) | null {
  if (dtype === "bool") return (text) => boolean.test(text);
  if (/^float(?:16|32|64)$/.test(dtype)) return (text) => float.test(text);
  if (/^date(?:32|64)/.test(dtype)) return (text) => text.length === 10 && readTimestamp(text) !== null;
  if (dtype.startsWith("decimal")) return (text) => decimalNumber.test(text);
  return integerReader(dtype) ?? timestampReader(dtype);
}

/**
 * How a text column is read where the fixed type is `feature`: a value type as Arrow casts it, a class label by one of
 * its names or by its number (`ClassLabel._strval2int`).
 * @returns null where no value can decide.
 */
export function featureReader(feature: Feature | undefined): ((text: string) => boolean) | null {
  if (feature?.kind === "value") return textReader(feature.dtype);
  if (feature?.kind !== "class-label") return null;
  const names = new Set(feature.names);
  return (text) => {
    if (names.has(text) || names.has(text.trim())) return true;
    return /^\s*[+-]?\d+\s*$/.test(text) && Number(text) >= -1 && Number(text) < names.size;
  };
}
