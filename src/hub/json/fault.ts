import type { Place } from "../finding.ts";

/** Which of the library's two JSON readers refuses: Arrow's, pandas' ujson, or both. */
export type Grammar = "both" | "arrow" | "ujson";

/** A text that is no JSON for at least one reader. */
export interface Fault {
  readonly grammar: Grammar;
  readonly at: number;
  readonly place: Place;
  /** In the refusing reader's own words. */
  readonly text: string;
  /** Rows of the batch before it. */
  readonly row: number;
}

/** Thrown inside the scanner when neither reader can go on. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.text);
    this.fault = fault;
  }
}

/** RapidJSON's words (rapidjson/error/en.h), which Arrow puts after "JSON parse error: ". */
export const arrowWords = {
  value: "Invalid value.",
  empty: "The document is empty.",
  name: "Missing a name for object member.",
  colon: "Missing a colon after a name of object member.",
  objectEnd: "Missing a comma or '}' after an object member.",
  arrayEnd: "Missing a comma or ']' after an array element.",
  escape: "Invalid escape character in string.",
  hex: "Incorrect hex digit after \\u escape in string.",
  surrogate: "The surrogate pair in string is invalid.",
  quote: "Missing a closing quotation mark in string.",
  encoding: "Invalid encoding in string.",
  tooBig: "Number too big to be stored in double.",
  fraction: "Missing fraction part in number.",
  exponent: "Missing exponent in number.",
  /** Ours: what Arrow says of the two halves depends on what is in them. */
  cut: "Column() changed from object to another kind",
} as const;

/** pandas' words (pandas/_libs/src/vendored/ujson/lib/ultrajsondec.c). */
export const ujsonWords = {
  value: "Expected object or value",
  tooBig: "Value is too big!",
  tooSmall: "Value is too small",
  depth: "Reached object decoding depth limit",
  trailing: "Trailing data",
  surrogate: "Unpaired high surrogate when decoding 'string'",
  octet: "Invalid octet in UTF-8 sequence when decoding 'string'",
  loneSurrogate: "'utf-8' codec can't encode character: surrogates not allowed",
  infinity: "Unexpected character found when decoding 'Infinity'",
} as const;
