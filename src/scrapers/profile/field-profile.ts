import { type FieldStatistics, type ValueType, valueTypes } from "../../contracts/scraper-baseline.ts";
import { DistinctEstimate } from "./distinct.ts";
import { hashEnds, hashNumber, type TextHash } from "./hash.ts";

/** A text that stands in nearly every record. */
export interface RepeatedText {
  readonly text: string;
  /** The records that surely have it, at the least. */
  readonly atLeast: number;
}

const distinctBits = 9;

const bitOf = (type: ValueType): number => 1 << valueTypes.indexOf(type);
/** JSON has no other types; null is no value. */
const bits = {
  string: bitOf("string"),
  number: bitOf("number"),
  boolean: bitOf("boolean"),
  list: bitOf("list"),
  object: bitOf("object"),
} as const satisfies Record<ValueType, number>;

/** Whether a field says something: neither absent, null, an empty list nor blank. */
export function hasValue(value: unknown): boolean {
  if (typeof value === "string") return value.length > 0 && (value.charCodeAt(0) > 32 || value.trim() !== "");
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Counts the values of one field, in memory that does not grow with them. */
export class FieldProfile {
  present = 0;
  #nulls = 0;
  #types = 0;
  #shortest = Infinity;
  #longest = -1;
  readonly #distinct = new DistinctEstimate(distinctBits);
  readonly #hash: TextHash = { high: 0, low: 0 };
  // A majority vote (Boyer and Moore, 1981): a text that more than half of all records hold wins it.
  #candidate = "";
  #votes = 0;

  add(value: unknown): void {
    if (!hasValue(value)) {
      if (value === null) this.#nulls += 1;
      return;
    }
    this.present += 1;
    if (typeof value === "string") this.#text(value);
    else if (typeof value === "number") this.#number(value);
    else if (typeof value === "boolean") this.#types |= bits.boolean;
    else this.#types |= Array.isArray(value) ? bits.list : bits.object;
  }

  #text(text: string): void {
    this.#types |= bits.string;
    if (text.length < this.#shortest) this.#shortest = text.length;
    if (text.length > this.#longest) this.#longest = text.length;
    hashEnds(text, this.#hash);
    this.#distinct.add(this.#hash);
    if (this.#votes === 0) this.#candidate = text;
    this.#votes += text === this.#candidate ? 1 : -1;
  }

  #number(value: number): void {
    this.#types |= bits.number;
    hashNumber(value, this.#hash);
    this.#distinct.add(this.#hash);
  }

  /** @param records all that there are, also those without the field; one at least */
  statistics(records: number): FieldStatistics {
    return {
      coverage: this.present / records,
      nulls: this.#nulls / records,
      types: valueTypes.filter((_, index) => (this.#types & (1 << index)) !== 0),
      distinct: this.#distinct.count(),
      length: this.#longest < 0 ? null : { shortest: this.#shortest, longest: this.#longest },
    };
  }

  /** The text that won the vote: with `v` of `n` texts left in favour, at least (n + v) / 2 are it. */
  repeated(): RepeatedText {
    return { text: this.#candidate, atLeast: Math.ceil((this.present + this.#votes) / 2) };
  }
}
