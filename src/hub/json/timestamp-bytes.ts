import { ascii } from "./bytes.ts";

/** What Arrow's JSON reader makes of a text: no timestamp, one without a zone, one with. */
export const timestampKind = { none: 0, plain: 1, zoned: 2 } as const;

const dayLength = 10;
const longest = 25;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @returns the number that two digits make, or -1. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ascii.zero;
  const ones = (bytes[at + 1] ?? 0) - ascii.zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isDay(bytes: Uint8Array, at: number): boolean {
  const century = twoDigits(bytes, at);
  const year = twoDigits(bytes, at + 2);
  const month = twoDigits(bytes, at + 5);
  const day = twoDigits(bytes, at + 8);
  if (century < 0 || year < 0 || month < 1 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year !== 0 || century % 4 === 0);
  return day <= (month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0));
}

/** Skips up to three numbers of two digits with colons between. @returns the offset behind, or -1. */
function skipTime(bytes: Uint8Array, from: number, end: number): number {
  const hour = twoDigits(bytes, from);
  if (hour < 0 || hour > 23) return -1;
  let at = from + 2;
  for (let part = 0; part < 2 && at < end && bytes[at] === ascii.colon; part++) {
    const value = twoDigits(bytes, at + 1);
    if (value < 0 || value > 59) return -1;
    at += 3;
  }
  return at;
}

function isZone(bytes: Uint8Array, from: number, end: number): boolean {
  const length = end - from;
  if (bytes[from] === ascii.upperZ) return length === 1;
  if (bytes[from] !== ascii.plus && bytes[from] !== ascii.minus) return false;
  const hour = twoDigits(bytes, from + 1);
  if (hour < 0 || hour > 23) return false;
  if (length === 3) return true;
  const minutes = bytes[from + 3] === ascii.colon ? from + 4 : from + 3;
  const minute = twoDigits(bytes, minutes);
  return end === minutes + 2 && minute >= 0 && minute <= 59;
}

/**
 * Reads the bytes from `start` to `end` as a `timestamp[s]`: a day, or a day and a time without a fraction and maybe a
 * zone. The same as `infersAsTimestamp`, without a string for each value
 * (apache/arrow cpp/src/arrow/util/value_parsing.h, ParseTimestampISO8601).
 */
export function timestampKindOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < dayLength || length > longest) return timestampKind.none;
  if (bytes[start + 4] !== ascii.minus || bytes[start + 7] !== ascii.minus || !isDay(bytes, start))
    return timestampKind.none;
  const separator = start + dayLength;
  if (length === dayLength) return timestampKind.plain;
  if (bytes[separator] !== ascii.upperT && bytes[separator] !== ascii.space) return timestampKind.none;
  const at = skipTime(bytes, separator + 1, end);
  if (at === -1 || at > end) return timestampKind.none;
  if (at === end) return timestampKind.plain;
  return isZone(bytes, at, end) ? timestampKind.zoned : timestampKind.none;
}
