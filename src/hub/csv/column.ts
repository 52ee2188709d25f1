import type { Feature } from "../feature.ts";
import type { Place } from "../finding.ts";
import { featureReader, integerRange } from "../reads-as.ts";
import { type NumberSample, type Observed, type Sample, scalar } from "../table.ts";
import { type Demand, refusalOf } from "./demand.ts";
import { joinParts, type PartType } from "./part-types.ts";
import { textOf, type WordKind, type WordReader } from "./words.ts";

/** Integers beyond which float types lose some; Arrow's casts refuse them. */
const exactIntegers: Readonly<Record<string, number>> = { float32: 2 ** 24, float64: 2 ** 53 };

/** Tells the numbers that a cast to the fixed type would refuse. */
function outlierOf(fixed: Feature | undefined): ((value: number | bigint) => boolean) | null {
  if (fixed?.kind === "class-label") return (value) => value >= fixed.names.length;
  if (fixed?.kind !== "value") return null;
  const exact = exactIntegers[fixed.dtype];
  if (exact !== undefined) return (value) => value > exact || value < -exact;
  const range = integerRange(fixed.dtype);
  return range === null ? null : (value) => value < range.least || value > range.greatest;
}

/** Collects what decides a column's type: one `add` per row. */
export class CsvColumn {
  readonly name: string;
  readonly #index: number;
  readonly #demand: Demand;
  #refused: string | null = null;
  readonly #words: WordReader;
  readonly #integers: boolean;
  #first: Place | null = null;
  #rows = 0;
  #nulls = 0;
  /** Ordinals of rows in this read; infinite where there is none. */
  #notInt64 = Infinity;
  #beyondInt64 = Infinity;
  #notUint64 = Infinity;
  #beyondUint64 = Infinity;
  #negative = false;
  #large = false;
  #notFloat = false;
  #notBool = false;
  #notIntegral = false;
  /** Some number is neither 0 nor 1. */
  #notBit = false;
  #parts = new Set<PartType>();
  #outlier: NumberSample | null = null;
  #fractional: Sample | null = null;
  #unreadable: Sample | null = null;
  #isOutlier: ((value: number | bigint) => boolean) | null = null;
  #reads: ((text: string) => boolean) | null = null;
  #fixedIsInteger = false;
  #numbersFit: readonly WordKind[] = [];

  /**
   * @param index among all columns, for the library's messages
   * @param integers whether numbers may be integers
   */
  constructor(name: string, index: number, demand: Demand, words: WordReader, integers = true) {
    this.#integers = integers;
    this.name = name;
    this.#index = index;
    this.#demand = demand;
    this.#words = words;
  }

  /** From now on the column looks for values that a cast to `fixed` would refuse. */
  fix(fixed: Feature | undefined): void {
    this.#isOutlier = outlierOf(fixed);
    this.#reads = featureReader(fixed);
    const dtype = fixed?.kind === "value" ? fixed.dtype : "";
    this.#numbersFit = dtype === "int64" ? ["integer"] : dtype === "float64" ? ["integer", "float"] : [];
    this.#fixedIsInteger = fixed?.kind === "value" && integerRange(fixed.dtype) !== null;
  }

  /** @param place where the word stands, asked for when it matters */
  add(bytes: Uint8Array, start: number, end: number, place: () => Place): void {
    const words = this.#words;
    words.read(bytes, start, end);
    const row = this.#rows;
    this.#rows += 1;
    if (words.kind === "null") {
      this.#nulls += 1;
      return;
    }
    this.#first ??= place();
    switch (words.kind) {
      case "integer":
        this.#notBool = true;
        if (words.value !== 0 && words.value !== 1) this.#notBit = true;
        if (words.beyondInt64 && row < this.#beyondInt64) this.#beyondInt64 = row;
        if (words.beyondUint64 && row < this.#beyondUint64) this.#beyondUint64 = row;
        if (words.negative) this.#negative = true;
        else if (words.beyondInt64) this.#large = true;
        break;
      case "float":
        this.#notBool = true;
        this.#notInteger(row, words.negative);
        if (words.value !== 0 && words.value !== 1) this.#notBit = true;
        if (!Number.isInteger(words.value)) this.#notIntegral = true;
        if (this.#fixedIsInteger && this.#fractional === null && !Number.isInteger(words.value)) {
          this.#fractional = { text: String(words.value), place: place() };
        }
        break;
      case "bool":
        this.#notFloat = true;
        this.#notInteger(row, words.negative);
        break;
      case "text":
        this.#notBool = true;
        this.#notFloat = true;
        this.#notInteger(row, words.negative);
        break;
    }
    if (this.#isOutlier !== null && this.#outlier === null && (words.kind === "integer" || words.kind === "float")) {
      if (this.#isOutlier(words.value))
        this.#outlier = { text: String(words.value), place: place(), value: words.value };
    }
    if (this.#reads !== null && this.#unreadable === null && !this.#fitsPlainly(bytes, start, end)) {
      // The first text that does not fit counts only if the column turns out to be text: a number may be written as `+1`.
      const text = textOf(bytes, start, end);
      if (!this.#reads(text)) this.#unreadable = { text, place: place() };
    }
  }

  /** Most numbers need no second look: they have no space and no `+` around them. */
  #fitsPlainly(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.#numbersFit.includes(this.#words.kind)) return false;
    const [first = 0, last = 0] = [bytes[start], bytes[end - 1]];
    return (first === 0x2d || (first >= 0x30 && first <= 0x39)) && last > 0x20;
  }

  /** A row that is too short for this column. */
  addMissing(): void {
    this.#rows += 1;
    this.#nulls += 1;
  }

  #notInteger(row: number, negative: boolean): void {
    if (row < this.#notInt64) this.#notInt64 = row;
    // The reader of uint64 leaves a word alone at its minus sign, whatever follows.
    if (negative) this.#negative = true;
    else if (row < this.#notUint64) this.#notUint64 = row;
  }

  /**
   * The type of the words so far, in the order in which pandas tries: integers (and at the first one too large,
   * unsigned ones), floats, booleans, text. Source: parsers.pyx, `_convert_tokens` and `_try_uint64`.
   */
  #partType(): PartType {
    if (this.#nulls === this.#rows) return "null";
    const float = (): PartType => (this.#notFloat ? (this.#notBool ? "string" : "bool") : "float64");
    if (!this.#integers || this.#notInt64 < this.#beyondInt64) return float();
    if (this.#beyondInt64 === Infinity) return this.#nulls > 0 ? "float64" : "int64";
    if (this.#beyondUint64 < this.#notUint64) return "string";
    if (this.#notUint64 < Infinity) return float();
    return this.#negative || this.#nulls > 0 || !this.#large ? "string" : "uint64";
  }

  /** Ends one read: types are found for each, and joined in the batch. */
  endPart(): void {
    if (this.#rows > 0) {
      const type = this.#partType();
      this.#parts.add(type);
      const facts = { hasNulls: this.#nulls > 0, integral: !this.#notIntegral, bits: !this.#notBit };
      this.#refused ??= refusalOf(this.#demand, type, this.#index, facts);
    }
    this.#rows = 0;
    this.#nulls = 0;
    this.#notInt64 = Infinity;
    this.#beyondInt64 = Infinity;
    this.#notUint64 = Infinity;
    this.#beyondUint64 = Infinity;
    this.#negative = false;
    this.#large = false;
    this.#notFloat = false;
    this.#notBool = false;
    this.#notIntegral = false;
    this.#notBit = false;
  }

  /** Ends a batch. @returns what pandas or Arrow says when the words do not make one column */
  endBatch(): Observed | { readonly kind: "refused"; readonly hfMessage: string } {
    const joined = joinParts(this.#parts);
    const refused =
      this.#refused ?? (joined === null ? "Could not convert values of different types to those of one column" : null);
    if (refused !== null || joined === null) return { kind: "refused", hfMessage: refused ?? "" };
    const type = this.#demand.kind !== "text" ? joined : joined === "null" ? "empty" : "string";
    const observed: Observed =
      type === "empty"
        ? { kind: "null" }
        : {
            ...scalar(type === "null" ? "float64" : type, this.#first),
            lowest: this.#outlier,
            highest: this.#outlier,
            fractional: type === "float64" ? this.#fractional : null,
            unreadable: type === "string" ? this.#unreadable : null,
          };
    this.#parts = new Set();
    this.#first = null;
    this.#outlier = null;
    this.#fractional = null;
    this.#unreadable = null;
    return observed;
  }
}
