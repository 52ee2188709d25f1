import { ujsonWords } from "./fault.ts";

const wrap = 1n << 64n;
const leastInteger = 1n << 63n;

/**
 * Why ujson refuses a number's digits, if it does. It multiplies in 64 bits and only notices an overflow when the new
 * value is less than the one before, so that some numbers that are too big come through wrong.
 */
export function digitsFault(digits: string, negative: boolean): string | null {
  let value = 0n;
  for (const digit of digits) {
    const next = (value * 10n + BigInt(digit)) % wrap;
    if (negative && next > leastInteger) return ujsonWords.tooSmall;
    if (next < value) return negative ? ujsonWords.tooSmall : ujsonWords.tooBig;
    value = next;
  }
  return null;
}

const number = /^-?\d+(?:\.\d*)?(?:[eE][+-]?\d*)?$/;
const word = /^(?:true|false|null|NaN|-?Infinity)$/;

/**
 * @returns whether ujson reads a text as one JSON value; the library then takes a string of a `Json()` column for
 * already encoded (huggingface/datasets utils/json.py, json_encode_field): "007" becomes 7, "true" becomes true.
 */
export function isUjson(text: string): boolean {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (word.test(trimmed)) return true;
  if (number.test(trimmed)) return digitsFault(/\d+/.exec(trimmed)?.[0] ?? "", trimmed.startsWith("-")) === null;
  if (!/^[[{"]/.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}
