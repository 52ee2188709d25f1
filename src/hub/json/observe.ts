import type { Place } from "../finding.ts";
import type { Observed, ObservedField } from "../table.ts";
import { scalar } from "../table.ts";
import type { Shape } from "./shape.ts";
import { kind } from "./shape.ts";

/** How a batch was read, as far as types depend on it. */
export interface Reading {
  /** ujson wrote the text anew before Arrow read it: NaN and infinities have become null. */
  readonly reencoded: boolean;
  /** Types are fixed already, so that JSON text is just text. */
  readonly fixed: boolean;
}

function observeNumbers(shape: Shape, { reencoded }: Reading): Observed {
  const isFloat = shape.decimals || (shape.nonFinite && !reencoded);
  if (!isFloat && !shape.integers) return { kind: "null" };
  const { first, lowest, highest, fractional } = shape;
  return { ...scalar(isFloat ? "float64" : "int64", first), lowest, highest, fractional };
}

/**
 * @returns the type that Arrow's JSON reader infers for all values of a path: integers until one has a fraction or an
 * exponent or leaves 64 bits, timestamps until one text is none, null if there is no value
 * (apache/arrow cpp/src/arrow/json/converter.cc, GetPromotionGraph).
 */
export function observe(shape: Shape, reading: Reading): Observed {
  if (shape.json) {
    // Where the writer fixed the types, the builder still makes `Json()` of the paths that it knows.
    if (!reading.fixed || shape.target?.kind === "json") return { kind: "json", first: shape.first };
    return shape.first === null ? { kind: "null" } : { ...scalar("string", shape.first), unreadable: shape.unreadable };
  }
  const { first, unreadable } = shape;
  switch (shape.kinds) {
    case 0:
      return { kind: "null" };
    case kind.boolean:
      return scalar("bool", first);
    case kind.number:
      return observeNumbers(shape, reading);
    case kind.string: {
      const isTimestamp = shape.dates && !shape.numbersAsText;
      return { ...scalar(isTimestamp ? "timestamp[s]" : "string", first), unreadable };
    }
    case kind.array:
      return { kind: "list", first, item: shape.item === null ? { kind: "null" } : observe(shape.item, reading) };
    default:
      return { kind: "struct", first, fields: observeFields(shape, reading) };
  }
}

/** @returns the columns of a batch, or the keys of a struct, in the order in which they were first seen. */
export const observeFields = (shape: Shape, reading: Reading): readonly ObservedField[] =>
  shape.fields.map((field) => ({ name: field.name, type: observe(field.shape, reading) }));

/** @returns how deeply lists and structs nest. */
export function depthOf(observed: Observed): number {
  if (observed.kind === "list" || observed.kind === "large-list") return 1 + depthOf(observed.item);
  if (observed.kind === "struct")
    return 1 + observed.fields.reduce((deepest, { type }) => Math.max(deepest, depthOf(type)), 0);
  return 0;
}

/** @returns the first list of which Arrow loses nulls, outside of JSON text. */
export function shortListIn(shape: Shape): Place | null {
  if (shape.json) return null;
  if (shape.lostNulls !== null) return shape.lostNulls;
  const below = shape.item === null ? shape.fields.map((field) => field.shape) : [shape.item];
  for (const each of below) {
    const found = shortListIn(each);
    if (found !== null) return found;
  }
  return null;
}

/** @returns whether some of it is `Json()`. */
export function hasJson(observed: Observed): boolean {
  if (observed.kind === "list" || observed.kind === "large-list") return hasJson(observed.item);
  if (observed.kind === "struct") return observed.fields.some(({ type }) => hasJson(type));
  return observed.kind === "json";
}
