import type { Buffer } from "node:buffer";
import { ascii } from "./bytes.ts";
import { kind } from "./shape.ts";
import { isUjson } from "./ujson-text.ts";

/** @returns a string's text, from its opening quote to behind the closing one. */
export function stringText(bytes: Buffer, from: number, to: number): string {
  const raw = bytes.toString("utf8", from + 1, to - 1);
  if (!raw.includes("\\")) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

/** @returns what the library writes for a value of a `Json()` column: JSON text, except for strings that are already some. */
export function encodedText(bytes: Buffer, from: number, to: number): string {
  const raw = bytes.toString("utf8", from, to);
  if (bytes[from] !== ascii.quote) return raw;
  const text = stringText(bytes, from, to);
  return isUjson(text) ? text : raw;
}

/** The kind of the value that starts with a byte, if it is no object. */
export function kindOf(code: number | undefined): number {
  if (code === ascii.quote) return kind.string;
  if (code === ascii.openBracket) return kind.array;
  return code === ascii.lowerT || code === ascii.lowerF ? kind.boolean : kind.number;
}
